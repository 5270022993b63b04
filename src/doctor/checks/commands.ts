import { commandsToRegister, sameCommands } from '../../discord/same-commands.ts';
import { type DiscordApi, DiscordSaysNo } from '../discord-api.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';
import type { DoctorParts, Identity } from '../parts.ts';
import { commandListSchema, countOurs } from './doubled-commands.ts';

/** Whether Discord has the commands that this program has. */
export async function checkCommands(
  { config, commands }: Pick<DoctorParts, 'config' | 'commands'>,
  { api, identity }: { readonly api: DiscordApi; readonly identity: Identity },
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { guildId } = config.discord;
  const base = `/applications/${identity.applicationId}`;
  const read = (path: string) =>
    api.get(`${base}${path}/commands?with_localizations=true`, commandListSchema, signal);
  const everywhere = await read('');
  const present =
    guildId === undefined ? everywhere : await unlessRefused(read(`/guilds/${guildId}`));
  if (present === undefined) {
    const what = `Discord lets the bot have no commands in server ${String(guildId)}`;
    const todo =
      'check DISCORD_GUILD_ID, and invite the bot there with the scope applications.commands';
    return [fail(what, todo)];
  }
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
  const doubled = guildId === undefined ? 0 : countOurs(everywhere, commands);
  if (doubled > 0) {
    const what = `${doubled} commands are registered everywhere as well, so that server sees both`;
    findings.push(warn(what, 'start the bot: it takes those away'));
  }
  return findings;
}

/** @returns undefined where Discord keeps the bot out (403), or knows no such place (404) */
async function unlessRefused<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DiscordSaysNo && (error.status === 403 || error.status === 404)) {
      return undefined;
    }
    throw error;
  }
}
