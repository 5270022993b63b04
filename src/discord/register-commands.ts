import type { REST, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { z } from 'zod';
import { type Clock, sleep } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import { judge } from './error-codes.ts';
import { leaveScope, routeOf } from './leave-scope.ts';
import type { RegisteredServers } from './registered-servers.ts';
import { commandsToRegister, sameCommands } from './same-commands.ts';

/** `later`: Discord took nothing, and may the next time. */
export type Registered = 'same' | 'sent' | 'refused' | 'later';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** One server, where commands appear at once; everywhere otherwise. */
  readonly guildId: string | undefined;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Where they were registered before. */
  readonly servers: RegisteredServers;
  readonly logger: Logger;
}

/**
 * Makes Discord's list of commands equal to ours, and leaves it alone when it is already: Discord
 * is asked what it has, so that a lost or copied store cannot mislead us. When Discord refuses them
 * the bot goes on with those it has. Once they stand, ours are taken out of the scopes that were
 * configured before.
 */
export async function registerCommands(registration: Registration): Promise<Registered> {
  const { guildId, servers, logger } = registration;
  try {
    if (guildId !== undefined) await servers.note(guildId);
  } catch (error) {
    logger.warn({ err: error, scope: guildId }, 'where commands are registered was not noted');
  }
  const outcome = await makeEqual(registration);
  // People keep the commands that they have until there are others.
  if (outcome === 'same' || outcome === 'sent') await leaveOthers(registration);
  return outcome;
}

const firstPauseMs = 30_000;
const longestPauseMs = 30 * 60_000;

/**
 * The same, again and again where Discord takes nothing: a start in the middle of an outage is to end
 * with the commands of this version as well.
 * @returns once it has been tried for the first time; the rest goes on beside, until it is aborted
 */
export async function keepRegistered(
  registration: Registration,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<void> {
  const tryAgain = async (pauseMs: number): Promise<void> => {
    await sleep(clock, pauseMs, signal);
    if ((await registerCommands(registration)) !== 'later') return;
    await tryAgain(Math.min(pauseMs * 2, longestPauseMs));
  };
  if ((await registerCommands(registration)) !== 'later') return;
  // It ends otherwise only when the program does.
  tryAgain(firstPauseMs).catch(() => undefined);
}

async function makeEqual(registration: Registration): Promise<Registered> {
  const { rest, guildId, commands, logger } = registration;
  const wanted = commandsToRegister(commands, guildId);
  const scope = guildId ?? 'global';
  if (sameCommands(await readPresent(registration), wanted)) return 'same';
  try {
    await rest.put(routeOf(registration), { body: wanted });
    logger.info({ commands: wanted.length, scope }, 'commands registered');
    return 'sent';
  } catch (error) {
    const outcome = judge(error) === 'later' ? 'later' : 'refused';
    logger.error({ err: error, scope, outcome }, 'the commands were not registered');
    return outcome;
  }
}

const listSchema = z.array(z.unknown());

async function readPresent(registration: Registration): Promise<readonly unknown[]> {
  const { rest, logger } = registration;
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    return listSchema.parse(await rest.get(routeOf(registration), { query }));
  } catch (error) {
    logger.warn({ err: error }, 'the registered commands could not be read');
    return [];
  }
}

/** What could not be removed is tried again at the next start. */
async function leaveOthers(registration: Registration): Promise<void> {
  const { applicationId, guildId, servers, logger } = registration;
  try {
    if (guildId !== undefined) {
      await leaveScope(registration, { applicationId, guildId: undefined });
    }
    for (const other of await servers.list()) {
      if (other === guildId) continue;
      const isLeft = await leaveScope(registration, { applicationId, guildId: other });
      if (isLeft) await servers.forget(other);
    }
  } catch (error) {
    logger.warn({ err: error }, 'commands of other scopes were not looked for');
  }
}
