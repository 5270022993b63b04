import { isObject, type JsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import { commandType, optionType } from '../protocol.ts';
import { type Issue, issue, issueIf } from './issues.ts';

/** Lower-case words of letters, digits and a few signs (Discord docs: interactions/application-commands). */
const chatName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const mostText = 8000;
const globalOnly = ['contexts', 'integration_types', 'dm_permission'];

/** How many commands of a type one scope can hold. */
const mostOfType: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

/** Rules of one command definition beyond the schema. */
export function commandIssues(command: JsonObject, isGlobal: boolean, path: string[]): Issue[] {
  const type = numberOf(command['type']) ?? commandType.chat;
  const scope = isGlobal
    ? []
    : globalOnly.flatMap((key) =>
        command[key] === undefined
          ? []
          : [issue([...path, key], 'APPLICATION_COMMAND_GLOBAL_ONLY', 'Only for global commands')],
      );
  const kind = type === commandType.chat ? chatIssues(command, path) : menuIssues(command, path);
  const length = textLength(command);
  return [
    ...scope,
    ...kind,
    ...(length > mostText
      ? [
          issue(
            path,
            'APPLICATION_COMMAND_TOO_LARGE',
            `Command exceeds maximum size (8000): ${length}`,
          ),
        ]
      : []),
  ];
}

/** Rules of a whole scope: no name twice, not too many. */
export function scopeIssues(commands: readonly JsonObject[]): Issue[] {
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  return commands.flatMap((command, index) => {
    const type = numberOf(command['type']) ?? commandType.chat;
    const key = `${type} ${textOf(command['name']) ?? ''}`;
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const issues: Issue[] = [];
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      issues.push(issue([String(index), 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message));
    }
    if (count > (mostOfType[type] ?? 0)) {
      issues.push(issue([String(index)], 'TOO_MANY_COMMANDS', 'Too many commands of this type'));
    }
    seen.add(key);
    return issues;
  });
}

function menuIssues(command: JsonObject, path: string[]): Issue[] {
  const described = (textOf(command['description']) ?? '') !== '';
  const optioned = objectsOf(command['options']).length > 0;
  const message = 'Context menu commands have none';
  return [
    ...(described ? [issue([...path, 'description'], 'CONTEXT_MENU_FIELD', message)] : []),
    ...(optioned ? [issue([...path, 'options'], 'CONTEXT_MENU_FIELD', message)] : []),
  ];
}

function chatIssues(command: JsonObject, path: string[]): Issue[] {
  return [
    ...nameIssues(command, path),
    ...descriptionIssues(command, path),
    ...optionListIssues(objectsOf(command['options']), [...path, 'options']),
  ];
}

function nameIssues(from: JsonObject, path: string[]): Issue[] {
  const names: [string, string][] = [['name', textOf(from['name']) ?? '']];
  for (const [locale, name] of localised(from, 'name_localizations')) {
    names.push([`name_localizations.${locale}`, name]);
  }
  return names
    .filter(([, name]) => !chatName.test(name) || name !== name.toLowerCase())
    .map(([key, name]) =>
      issue([...path, key], 'APPLICATION_COMMAND_INVALID_NAME', `Command name is invalid: ${name}`),
    );
}

function descriptionIssues(from: JsonObject, path: string[]): Issue[] {
  const length = (textOf(from['description']) ?? '').length;
  if (length >= 1 && length <= 100) return [];
  const message = 'Must be between 1 and 100 in length.';
  return [issue([...path, 'description'], 'BASE_TYPE_BAD_LENGTH', message)];
}

function optionListIssues(options: readonly JsonObject[], path: string[]): Issue[] {
  const seen = new Set<string>();
  let sawOptional = false;
  return options.flatMap((option, index) => {
    const at = [...path, String(index)];
    const name = textOf(option['name']) ?? '';
    const issues = optionIssues(option, at);
    if (seen.has(name)) {
      issues.push(
        issue(
          [...at, 'name'],
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'Option name already exists',
        ),
      );
    }
    if (option['required'] === true && sawOptional) {
      issues.push(
        issue(
          at,
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
      );
    }
    seen.add(name);
    sawOptional ||= option['required'] !== true;
    return issues;
  });
}

function optionIssues(option: JsonObject, path: string[]): Issue[] {
  const type = numberOf(option['type']);
  const isNested = type === optionType.subcommand || type === optionType.group;
  const nested = isNested
    ? optionListIssues(objectsOf(option['options']), [...path, 'options'])
    : [];
  return [
    ...nameIssues(option, path),
    ...descriptionIssues(option, path),
    ...nested,
    ...choiceListIssues(option, path),
    ...boundsIssues(option, path),
  ];
}

function choiceListIssues(option: JsonObject, path: string[]): Issue[] {
  const choices = objectsOf(option['choices']);
  const names = new Set(choices.map((choice) => choice['name']));
  const both = option['autocomplete'] === true && choices.length > 0;
  const at = [...path, 'choices'];
  return [
    ...issueIf(
      both,
      path,
      'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
      'Either suggestions or choices',
    ),
    ...issueIf(
      names.size < choices.length,
      at,
      'APPLICATION_COMMAND_CHOICES_DUPLICATE',
      'A name stands twice',
    ),
  ];
}

function boundsIssues(option: JsonObject, path: string[]): Issue[] {
  return ['length', 'value'].flatMap((kind) => {
    const [least, most] = [numberOf(option[`min_${kind}`]), numberOf(option[`max_${kind}`])];
    const isWrong = least !== undefined && most !== undefined && least > most;
    return issueIf(isWrong, [...path, `min_${kind}`], 'BASE_TYPE_MIN_MAX', `Above max_${kind}`);
  });
}

/** Characters over names, descriptions and values; of localised texts the longest counts. */
function textLength(from: JsonObject): number {
  const longest = (key: string): number =>
    Math.max(
      (textOf(from[key]) ?? '').length,
      ...localised(from, `${key}_localizations`).map(([, text]) => text.length),
    );
  const nested = [...objectsOf(from['options']), ...objectsOf(from['choices'])];
  return (
    longest('name') +
    longest('description') +
    (textOf(from['value'])?.length ?? 0) +
    nested.reduce((sum, one) => sum + textLength(one), 0)
  );
}

function localised(from: JsonObject, key: string): [string, string][] {
  const map = from[key];
  if (!isObject(map)) return [];
  return Object.entries(map).flatMap(([locale, text]) =>
    typeof text === 'string' ? [[locale, text]] : [],
  );
}
