import { ChannelType } from 'discord.js';
import { z } from 'zod';
import type { NamedCommand } from '../../discord/same-commands.ts';
import type { Guild } from '../../guilds/guild.ts';
import { type DiscordApi, DiscordSaysNo } from '../discord-api.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';
import type { Identity } from '../parts.ts';
import {
  type Channel,
  channelSchema,
  missingFrom,
  permissionsIn,
  roleSchema,
  type Standing,
} from '../permissions.ts';
import { checkDoubled } from './doubled-commands.ts';

const guildListSchema = z.array(z.object({ id: z.string(), name: z.string() }));
type GuildName = z.infer<typeof guildListSchema>[number];

const guildSchema = z.object({ owner_id: z.string(), roles: z.array(roleSchema) });
const memberSchema = z.object({ roles: z.array(z.string()) });
const channelListSchema = z.array(channelSchema);

/** Four requests each. */
const mostGuilds = 25;
const mostNames = 5;

/** Where people ask for pictures. */
const textual = new Set<number>([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
]);

export interface PlacesParts {
  readonly api: DiscordApi;
  readonly identity: Identity;
  /** What has been set for servers, as far as it can be read. */
  readonly settings: ReadonlyMap<string, Pick<Guild, 'reportChannel' | 'logChannel'>>;
  readonly commands: readonly NamedCommand[];
  /** The one server that commands are registered in; undefined: everywhere. */
  readonly guildId: string | undefined;
}

/** What the bot may do in the channels of its servers: those with settings first. */
export async function checkPlaces(
  parts: PlacesParts,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const listed = await parts.api.get('/users/@me/guilds?limit=200', guildListSchema, signal);
  if (listed.length === 0) {
    const todo =
      'invite it with the scopes bot and applications.commands, or install it for yourself';
    return [warn('the bot is on no server', todo)];
  }
  const isSet = ({ id }: GuildName): number => (parts.settings.has(id) ? 0 : 1);
  const guilds = listed.toSorted((a, b) => isSet(a) - isSet(b));
  const findings: Finding[] = [];
  for (const guild of guilds.slice(0, mostGuilds)) {
    findings.push(...(await checkGuild(parts, guild, signal)));
    if (guild.id === parts.guildId) continue;
    const { api, commands } = parts;
    const { applicationId } = parts.identity;
    findings.push(...(await checkDoubled({ api, applicationId, commands }, guild, signal)));
  }
  const others = guilds.length - mostGuilds;
  if (others > 0) findings.push(ok(`${others} more servers were not looked at`));
  return findings;
}

async function checkGuild(
  { api, identity, settings }: PlacesParts,
  { id, name }: GuildName,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  try {
    const { userId } = identity;
    const guild = await api.get(`/guilds/${id}`, guildSchema, signal);
    const member = await api.get(`/guilds/${id}/members/${userId}`, memberSchema, signal);
    const channels = await api.get(`/guilds/${id}/channels`, channelListSchema, signal);
    const standing: Standing = {
      guildId: id,
      userId,
      isOwner: guild.owner_id === userId,
      roleIds: new Set(member.roles),
      roles: guild.roles,
    };
    const set = settings.get(id);
    return [
      summarise(name, channels, standing),
      ...checkSet(name, { channels, standing, id: set?.reportChannel, purpose: 'staff' }),
      ...checkSet(name, { channels, standing, id: set?.logChannel, purpose: 'log' }),
    ];
  } catch (error) {
    if (!(error instanceof DiscordSaysNo)) throw error;
    const todo = 'invite the bot there again, with the scope bot';
    return [warn(`${name}: ${error.message}`, todo)];
  }
}

/** Channels that the bot does not see were hidden from it on purpose, most likely. */
function summarise(name: string, channels: readonly Channel[], standing: Standing): Finding {
  const seen = channels
    .filter(({ type }) => textual.has(type))
    .map((channel) => ({ channel, missing: missingFrom(permissionsIn(channel, standing)) }))
    .filter(({ missing }) => !missing.includes('View Channels'));
  const hidden = channels.filter(({ type }) => textual.has(type)).length - seen.length;
  const lacking = seen.filter(({ missing }) => missing.length > 0);
  const notSeen = hidden === 0 ? '' : `; ${hidden} more are hidden from the bot`;
  if (seen.length === 0) {
    const todo = 'give the role of the bot View Channels where people shall ask for pictures';
    return warn(`${name}: the bot sees none of ${channels.length} channels`, todo);
  }
  if (lacking.length === 0) {
    return ok(`${name}: everything is allowed in all ${seen.length} channels${notSeen}`);
  }
  const permissions = new Set(lacking.flatMap(({ missing }) => missing));
  const where = listed(lacking.map(({ channel }) => `#${channel.name ?? channel.id}`));
  const what = `${name}: in ${lacking.length} of ${seen.length} channels (${where}) the bot lacks`;
  return warn(
    `${what} ${[...permissions].join(', ')}${notSeen}`,
    'give the role of the bot these permissions there; without Attach Files pictures arrive as direct messages',
  );
}

interface SetChannel {
  readonly channels: readonly Channel[];
  readonly standing: Standing;
  readonly id: string | undefined;
  readonly purpose: 'staff' | 'log';
}

/** A channel that moderators rely on. */
function checkSet(name: string, { channels, standing, id, purpose }: SetChannel): Finding[] {
  if (id === undefined) return [];
  const command = purpose === 'staff' ? '/admin notify' : '/admin log';
  const channel = channels.find((one) => one.id === id);
  if (channel === undefined) {
    // Threads are not listed, and what is posted into one follows its channel.
    return [warn(`${name}: the ${purpose} channel is a thread or gone`, `choose one: ${command}`)];
  }
  const missing = missingFrom(permissionsIn(channel, standing));
  const label = `${name}: the ${purpose} channel #${channel.name ?? id}`;
  if (missing.length === 0) return [ok(`${label} can be written to`)];
  const todo = `give the role of the bot these permissions there, or choose another: ${command}`;
  return [fail(`${label} lacks ${missing.join(', ')}`, todo)];
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNames;
  return [...names.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
