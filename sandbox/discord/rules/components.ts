import { type Json, type JsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import { buttonStyle, componentType } from '../protocol.ts';
import { type PlacedComponent, place } from '../world/component-ids.ts';
import { type Issue, issue, issueIf } from './issues.ts';

const mostRows = 5;
const mostButtons = 5;
const mostComponents = 40;
const mostText = 4000;

const selects: readonly Json[] = [
  componentType.stringSelect,
  componentType.userSelect,
  componentType.roleSelect,
  componentType.mentionableSelect,
  componentType.channelSelect,
];

/** Rules of a message's components beyond the schema (Discord docs: components/reference). */
export function componentIssues(components: readonly JsonObject[], isV2: boolean): Issue[] {
  const placed = place([...components]);
  return [
    ...(isV2 ? totalIssues(placed) : classicIssues(components)),
    ...placed.flatMap(rowIssues),
    ...placed.flatMap(buttonIssues),
    ...placed.flatMap(selectIssues),
    ...customIdIssues(placed),
  ];
}

/** A custom id may stand only once (message or modal). */
export function customIdIssues(placed: readonly PlacedComponent[]): Issue[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    const id = textOf(component['custom_id']);
    if (id === undefined) return [];
    const isNew = !seen.has(id);
    seen.add(id);
    const at = [...path, 'custom_id'];
    return isNew
      ? []
      : [issue(at, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')];
  });
}

function classicIssues(components: readonly JsonObject[]): Issue[] {
  const foreign = components.flatMap((component, index) =>
    component['type'] === componentType.row
      ? []
      : [
          issue(
            ['components', String(index), 'type'],
            'BASE_TYPE_CHOICES',
            'Value of field "type" must be one of (1,).',
          ),
        ],
  );
  if (components.length <= mostRows) return foreign;
  return [
    ...foreign,
    issue(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.'),
  ];
}

function totalIssues(placed: readonly PlacedComponent[]): Issue[] {
  const texts = placed
    .filter(({ component }) => component['type'] === componentType.textDisplay)
    .map(({ component }) => textOf(component['content'])?.length ?? 0);
  const text = texts.reduce((sum, length) => sum + length, 0);
  const path = ['components'];
  return [
    ...issueIf(
      placed.length > mostComponents,
      path,
      'COMPONENT_MAX_TOTAL',
      'More than 40 components',
    ),
    ...issueIf(
      text > mostText,
      path,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      'Text exceeds 4000',
    ),
  ];
}

function rowIssues({ component, path }: PlacedComponent): Issue[] {
  if (component['type'] !== componentType.row) return [];
  const children = objectsOf(component['components']);
  const buttons = children.filter((child) => child['type'] === componentType.button).length;
  const others = children.length - buttons;
  const fits = others === 0 ? buttons <= mostButtons : buttons === 0 && others === 1;
  if (fits && children.length > 0) return [];
  return [
    issue(
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'A row holds one to five buttons or one select',
    ),
  ];
}

function buttonIssues({ component, path }: PlacedComponent): Issue[] {
  if (component['type'] !== componentType.button) return [];
  const has = (key: string): boolean => component[key] !== undefined && component[key] !== null;
  const missing = (key: string): Issue[] =>
    has(key) ? [] : [issue([...path, key], 'BASE_TYPE_REQUIRED', 'This field is required')];
  const unwanted = (key: string): Issue[] =>
    has(key)
      ? [issue([...path, key], 'BUTTON_COMPONENT_INVALID_FIELD', `${key} is not allowed here`)]
      : [];
  if (component['style'] === buttonStyle.link) return [...missing('url'), ...unwanted('custom_id')];
  if (component['style'] === buttonStyle.premium) {
    return [...missing('sku_id'), ...unwanted('custom_id'), ...unwanted('label')];
  }
  const bare = has('label') || has('emoji') ? [] : missing('label');
  return [...missing('custom_id'), ...unwanted('url'), ...bare];
}

function selectIssues({ component, path }: PlacedComponent): Issue[] {
  if (!selects.includes(component['type'] ?? null)) return [];
  const options = objectsOf(component['options']);
  const values = new Set(options.map((option) => option['value']));
  const most = numberOf(component['max_values']) ?? 1;
  const least = numberOf(component['min_values']) ?? 1;
  const defaults = options.filter((option) => option['default'] === true).length;
  const at = [...path, 'options'];
  const twice = 'The specified option value is already used';
  return [
    ...issueIf(values.size < options.length, at, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', twice),
    ...issueIf(defaults > most, at, 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'Too many defaults'),
    ...issueIf(
      least > most,
      [...path, 'min_values'],
      'SELECT_COMPONENT_MIN_MAX',
      'Above max_values',
    ),
  ];
}
