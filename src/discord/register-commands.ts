import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../observe/logger.ts';
import { commandsToRegister, sameCommands } from './same-commands.ts';

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
  const wanted = commandsToRegister(commands, guildId);
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
