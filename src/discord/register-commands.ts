import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../observe/logger.ts';

interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** One server, where commands appear at once; everywhere otherwise. */
  readonly guildId: string | undefined;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly logger: Logger;
}

/**
 * Makes Discord's list of commands equal to ours, and leaves it alone when it is already: Discord
 * is asked what it has, so that a lost or copied store cannot mislead us. When Discord refuses them
 * the bot goes on with those it has.
 * @returns whether the commands were sent
 */
export async function registerCommands(registration: Registration): Promise<boolean> {
  const { rest, applicationId, guildId, commands, logger } = registration;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = commands.map((command) => scoped(command, guildId));
  if (sameCommands(await readPresent(registration, route), wanted)) return false;
  try {
    await rest.put(route, { body: wanted });
    logger.info({ commands: wanted.length, scope: guildId ?? 'global' }, 'commands registered');
    return true;
  } catch (error) {
    logger.error({ err: error, scope: guildId ?? 'global' }, 'the commands were not registered');
    return false;
  }
}

const listSchema = z.array(z.unknown());

async function readPresent(
  { rest, logger }: Registration,
  route: `/${string}`,
): Promise<readonly unknown[]> {
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    return listSchema.parse(await rest.get(route, { query }));
  } catch (error) {
    logger.warn({ err: error }, 'the registered commands could not be read');
    return [];
  }
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

function sameCommands(present: readonly unknown[], wanted: readonly unknown[]): boolean {
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
