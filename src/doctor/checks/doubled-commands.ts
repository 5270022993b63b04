import { z } from 'zod';
import { type NamedCommand, nameOf } from '../../discord/same-commands.ts';
import { type DiscordApi, DiscordSaysNo } from '../discord-api.ts';
import { type Finding, warn } from '../finding.ts';

export const commandListSchema = z.array(z.looseObject({ name: z.string(), type: z.int() }));

/** @returns how many of these are called like ours: an application may have others */
export function countOurs(
  present: readonly NamedCommand[],
  commands: readonly NamedCommand[],
): number {
  const names = new Set(commands.map(nameOf));
  return present.filter((command) => names.has(nameOf(command))).length;
}

interface Doubles {
  readonly api: DiscordApi;
  readonly applicationId: string;
  readonly commands: readonly NamedCommand[];
}

/** Commands that were left in a server which is not the configured one: people there see each twice. */
export async function checkDoubled(
  { api, applicationId, commands }: Doubles,
  { id, name }: { readonly id: string; readonly name: string },
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const path = `/applications/${applicationId}/guilds/${id}/commands`;
  try {
    const count = countOurs(await api.get(path, commandListSchema, signal), commands);
    if (count === 0) return [];
    const todo = `start the bot: it takes them away; if they stay, start it once with DISCORD_GUILD_ID=${id} in between`;
    return [warn(`${name}: ${count} commands of an earlier DISCORD_GUILD_ID are there`, todo)];
  } catch (error) {
    // Without the scope for commands there are none.
    if (error instanceof DiscordSaysNo) return [];
    throw error;
  }
}
