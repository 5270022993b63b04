import { context, defaultAttachmentLimit, permission } from '../protocol.ts';
import { guildJson } from './guild-json.ts';
import type { Standpoint } from './interaction.ts';
import type { ChannelRecord, GuildRecord, UserRecord } from './records.ts';
import { channelJson } from './serialise.ts';
import type { World } from './world.ts';

/** The intent that brings servers and channels. */
const guildsIntent = 1;

/** What `@everyone` may do in a new server. */
const everyone =
  permission.viewChannel |
  permission.sendMessages |
  permission.embedLinks |
  permission.attachFiles |
  permission.readHistory |
  permission.useCommands;

/** Opens a server with the bot in it. */
export function addGuild(
  world: World,
  wish: { name?: string | undefined; attachmentSizeLimit?: number | undefined; ownerId: string },
): GuildRecord {
  const id = world.nextId();
  const guild: GuildRecord = {
    id,
    name: wish.name ?? 'A server',
    ownerId: wish.ownerId,
    attachmentSizeLimit: wish.attachmentSizeLimit ?? defaultAttachmentLimit,
    locale: 'en-US',
    roles: [{ id, name: '@everyone', permissions: everyone }],
    members: new Map(),
    createdAt: world.clock.now(),
  };
  world.guilds.set(id, guild);
  world.dispatch({ name: 'GUILD_CREATE', data: guildJson(world, guild), intents: guildsIntent });
  world.changed();
  return guild;
}

/** Settings a channel can have. */
export type ChannelSettings = Partial<
  Pick<ChannelRecord, 'nsfw' | 'botMayView' | 'botMaySend' | 'botMayAttach' | 'archived' | 'locked'>
>;

/** Opens a place. */
export function addChannel(
  world: World,
  identity: Pick<ChannelRecord, 'kind' | 'guildId' | 'parentId' | 'recipientIds' | 'name'>,
  settings: ChannelSettings = {},
): ChannelRecord {
  const channel: ChannelRecord = {
    id: world.nextId(),
    ...identity,
    nsfw: false,
    botMayView: true,
    botMaySend: true,
    botMayAttach: true,
    archived: false,
    locked: false,
    lateEdits: [],
    ...settings,
  };
  world.channels.set(channel.id, channel);
  if (channel.guildId !== undefined) {
    const name = channel.kind === 'thread' ? 'THREAD_CREATE' : 'CHANNEL_CREATE';
    world.dispatch({ name, data: channelJson(world, channel), intents: guildsIntent });
  }
  world.changed();
  return channel;
}

/** The conversation between the bot and a user, opened when needed. */
export function directChannel(world: World, user: UserRecord): ChannelRecord {
  return (
    findByRecipient(world, 'direct', user) ??
    addChannel(world, conversation('direct', user), { botMaySend: user.acceptsDirectMessages })
  );
}

/** A place of a user's that the bot has no part in. */
function elsewhereChannel(world: World, user: UserRecord): ChannelRecord {
  return (
    findByRecipient(world, 'elsewhere', user) ??
    addChannel(world, conversation('elsewhere', user), { botMayView: false, botMaySend: false })
  );
}

/** A channel outside every server, named for whom it is with. */
function conversation(
  kind: ChannelRecord['kind'],
  user: UserRecord,
): Parameters<typeof addChannel>[1] {
  return {
    kind,
    guildId: undefined,
    parentId: undefined,
    recipientIds: [user.id],
    name: user.username,
  };
}

function findByRecipient(
  world: World,
  kind: ChannelRecord['kind'],
  user: UserRecord,
): ChannelRecord | undefined {
  return [...world.channels.values()].find(
    (channel) => channel.kind === kind && channel.recipientIds.includes(user.id),
  );
}

/** Where a user stands in a conversation with the bot. */
export function directStandpoint(world: World, user: UserRecord): Standpoint {
  return { channel: directChannel(world, user), guild: undefined, context: context.botDirect };
}

/** Where a user stands who brought the bot along to a place it is not in. */
export function elsewhereStandpoint(world: World, user: UserRecord): Standpoint {
  return { channel: elsewhereChannel(world, user), guild: undefined, context: context.elsewhere };
}

/** What a member may do in a server. */
export function memberPermissions(guild: GuildRecord, userId: string): bigint {
  const all = (1n << 53n) - 1n;
  if (guild.ownerId === userId) return all;
  const member = guild.members.get(userId);
  const roles = guild.roles.filter(
    (role) => role.id === guild.id || member?.roles.includes(role.id) === true,
  );
  const granted = roles.reduce(
    (bits, role) => bits | role.permissions,
    member?.extraPermissions ?? 0n,
  );
  return (granted & permission.administrator) === 0n ? granted : all;
}

/** What the bot may do in a place, as `app_permissions` says it. */
export function botPermissions(at: Standpoint): bigint {
  const { channel } = at;
  if (at.context === context.elsewhere) {
    return permission.attachFiles | permission.embedLinks | permission.mentionEveryone;
  }
  const set = (given: boolean, bit: bigint): bigint => (given ? bit : 0n);
  return (
    permission.embedLinks |
    permission.readHistory |
    permission.useCommands |
    set(channel.botMayView, permission.viewChannel) |
    set(channel.botMaySend, permission.sendMessages) |
    set(channel.botMayAttach, permission.attachFiles)
  );
}
