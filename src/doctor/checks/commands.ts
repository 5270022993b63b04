import { z } from 'zod';
import { commandsToRegister, sameCommands } from '../../discord/same-commands.ts';
import type { DiscordApi } from '../discord-api.ts';
import { type Finding, ok, warn } from '../finding.ts';
import type { DoctorParts, Identity } from '../parts.ts';

const listSchema = z.array(z.looseObject({ name: z.string() }));

/** Whether Discord has the commands that this program has. */
export async function checkCommands(
  { config, commands }: Pick<DoctorParts, 'config' | 'commands'>,
  { api, identity }: { readonly api: DiscordApi; readonly identity: Identity },
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { guildId } = config.discord;
  const base = `/applications/${identity.applicationId}`;
  const read = (path: string) =>
    api.get(`${base}${path}/commands?with_localizations=true`, listSchema, signal);
  const everywhere = await read('');
  const present = guildId === undefined ? everywhere : await read(`/guilds/${guildId}`);
  const scope = guildId === undefined ? 'everywhere' : `in server ${guildId} alone`;
  const wanted = commandsToRegister(commands, guildId);
  const findings: Finding[] = [];
  if (sameCommands(present, wanted)) {
    findings.push(ok(`all ${wanted.length} commands are registered, ${scope}`));
  } else {
    const what =
      present.length === 0
        ? `no commands are registered ${scope}`
        : `${present.length} commands are registered ${scope}, but not those of this version`;
    findings.push(warn(what, 'start the bot: it registers them'));
  }
  if (guildId !== undefined && everywhere.length > 0) {
    const what = `${everywhere.length} commands are registered everywhere as well, so that server sees both`;
    const todo = "choose one of the two, and empty the other's list with Discord's API";
    findings.push(warn(what, todo));
  }
  return findings;
}
