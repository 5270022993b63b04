import { isObject, type JsonObject, objectsOf, textOf } from '../json.ts';
import { componentType } from '../protocol.ts';
import { place } from '../world/component-ids.ts';
import { customIdIssues } from './components.ts';
import { type Issue, issue } from './issues.ts';

const mostParts = 5;
const mostLabel = 45;

/** Rules of a modal beyond the schema (Discord docs: interactions/receiving-and-responding, components/reference). */
export function modalIssues(modal: JsonObject): Issue[] {
  const parts = objectsOf(modal['components']);
  const placed = place(parts);
  return [
    ...(parts.length > mostParts
      ? [issue(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')]
      : []),
    ...customIdIssues(placed),
    ...parts.flatMap((part, index) => partIssues(part, ['components', String(index)])),
    ...placed.flatMap(({ component, path }) =>
      component['disabled'] === true
        ? [issue([...path, 'disabled'], 'COMPONENT_DISABLED', 'Nothing in a modal can be disabled')]
        : [],
    ),
  ];
}

function partIssues(part: JsonObject, path: readonly string[]): Issue[] {
  if (part['type'] === componentType.label) {
    const label = textOf(part['label']) ?? '';
    const own = label.length > mostLabel ? [tooLong([...path, 'label'])] : [];
    const child = part['component'];
    const inner = isObject(child) && child['label'] !== undefined && child['label'] !== null;
    return inner
      ? [
          ...own,
          issue(
            [...path, 'component', 'label'],
            'COMPONENT_LABEL_TWICE',
            'The label stands outside',
          ),
        ]
      : own;
  }
  if (part['type'] !== componentType.row) return [];
  const children = objectsOf(part['components']);
  if (children.length !== 1) {
    return [issue([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 1 in length.')];
  }
  const label = textOf(children[0]?.['label']);
  const at = [...path, 'components', '0', 'label'];
  if (label === undefined) return [issue(at, 'BASE_TYPE_REQUIRED', 'This field is required')];
  return label.length > mostLabel ? [tooLong(at)] : [];
}

function tooLong(path: readonly string[]): Issue {
  return issue(path, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 45 in length.');
}
