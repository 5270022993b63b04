import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../observe/logger.ts';
import { type NamedCommand, nameOf } from './same-commands.ts';

/** Where commands stand: in one server, or everywhere. */
export interface CommandScope {
  readonly applicationId: string;
  readonly guildId: string | undefined;
}

export function routeOf({ applicationId, guildId }: CommandScope): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

interface Leaving {
  readonly rest: REST;
  readonly commands: readonly NamedCommand[];
  readonly logger: Logger;
}

const listSchema = z.array(z.object({ id: z.string(), name: z.string(), type: z.int() }));

/**
 * Takes the commands that are called like ours out of a scope that is not (any more) the configured
 * one, where people would see each of them twice. Whatever else the application has there stays.
 * @returns whether none of ours is left there; never rejects
 */
export async function leaveScope(
  { rest, commands, logger }: Leaving,
  scope: CommandScope,
): Promise<boolean> {
  const label = scope.guildId ?? 'global';
  try {
    const present = listSchema.parse(await rest.get(routeOf(scope)));
    const names = new Set(commands.map(nameOf));
    const ours = present.filter((command) => names.has(nameOf(command)));
    if (ours.length === 0) return true;
    if (ours.length === present.length) await rest.put(routeOf(scope), { body: [] });
    else for (const { id } of ours) await rest.delete(`${routeOf(scope)}/${id}`);
    logger.info({ commands: ours.length, scope: label }, 'commands of another scope removed');
    return true;
  } catch (error) {
    if (isNotThere(error)) return true;
    logger.warn({ err: error, scope: label }, 'commands of another scope were not removed');
    return false;
  }
}

/** A server that is gone, or that the bot is not in: nobody sees commands of it there. */
function isNotThere(error: unknown): boolean {
  return error instanceof DiscordAPIError && [10_004, 50_001].includes(Number(error.code));
}
