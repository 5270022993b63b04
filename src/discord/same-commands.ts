import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

/** @param guildId the one server that they are for; undefined: everywhere */
export function commandsToRegister(
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  guildId: string | undefined,
): readonly object[] {
  return commands.map((command) => scoped(command, guildId));
}

/** Contexts and integration types belong to global commands only. */
function scoped(
  command: RESTPostAPIApplicationCommandsJSONBody,
  guildId: string | undefined,
): object {
  return guildId === undefined
    ? command
    : { ...command, contexts: undefined, integration_types: undefined };
}

/** What two commands of one scope cannot share. */
export interface NamedCommand {
  readonly name: string;
  /** A slash command unless told. */
  readonly type?: number | undefined;
}

/** @returns what tells a command from the others of its scope */
export function nameOf({ name, type = ApplicationCommandType.ChatInput }: NamedCommand): string {
  return `${String(type)} ${name}`;
}

/** What a command is made of; whatever else Discord tells about one is no difference. */
const ours = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'choices',
  'value',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'channel_types',
  'file_types',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
]);

/** Within these the keys are languages. */
const maps = new Set(['name_localizations', 'description_localizations']);

/**
 * Whether Discord has these commands.
 * @param present as Discord tells them, with localizations
 * @param wanted as {@link commandsToRegister} gives them
 */
export function sameCommands(present: readonly unknown[], wanted: readonly unknown[]): boolean {
  const sorted = (list: readonly unknown[]): string[] =>
    list.map((command) => JSON.stringify(normalise(command))).sort();
  return JSON.stringify(sorted(present)) === JSON.stringify(sorted(wanted));
}

/** Sorted keys, only what is ours, and without what says nothing (null, false, empty). */
function normalise(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((inner) => normalise(inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isMap || ours.has(key))
      .map(([key, inner]) => [key, normalise(inner, maps.has(key))] as const)
      .filter(([, inner]) => !saysNothing(inner))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function saysNothing(value: unknown): boolean {
  // Menus come back with an empty description.
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
