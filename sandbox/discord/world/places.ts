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

/** Opens a server, with the bot in it unless told otherwise. */
export function addGuild(
  world: World,
  wish: {
    name?: string | undefined;
    attachmentSizeLimit?: number | undefined;
    hasBot?: boolean | undefined;
    ownerId: string;
  },
): GuildRecord {
  const id = world.nextId();
  const guild: GuildRecord = {
    id,
    name: wish.name ?? 'A server',
    ownerId: wish.ownerId,
    attachmentSizeLimit: wish.attachmentSizeLimit ?? defaultAttachmentLimit,
    locale: 'en-US',
    hasBot: wish.hasBot ?? true,
    roles: [{ id, name: '@everyone', permissions: everyone }],
    members: new Map(),
    createdAt: world.clock.now(),
  };
  world.guilds.set(id, guild);
  if (guild.hasBot) {
    world.dispatch({ name: 'GUILD_CREATE', data: guildJson(world, guild), intents: guildsIntent });
  }
  world.changed();
  return guild;
}

/** Settings a channel can have. */
export type ChannelSettings = Partial<
  Pick<
    ChannelRecord,
    'nsfw' | 'isPrivate' | 'botMayView' | 'botMaySend' | 'botMayAttach' | 'archived' | 'locked'
  >
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
    isPrivate: false,
    botMayView: true,
    botMaySend: true,
    botMayAttach: true,
    archived: false,
    locked: false,
    lateEdits: [],
    ...settings,
  };
  world.channels.set(channel.id, channel);
  if (channel.guildId !== undefined && isBotIn(world, channel)) {
    const name = channel.kind === 'thread' ? 'THREAD_CREATE' : 'CHANNEL_CREATE';
    world.dispatch({ name, data: channelJson(world, channel), intents: guildsIntent });
  }
  world.changed();
  return channel;
}

/** Whether the bot has a part in a place at all, whatever it may do there. */
export function isBotIn(world: World, channel: ChannelRecord): boolean {
  if (channel.guildId === undefined) return channel.kind !== 'elsewhere';
  return world.guilds.get(channel.guildId)?.hasBot === true;
}

/** The conversation between the bot and a user, opened when needed. */
export function directChannel(world: World, user: UserRecord): ChannelRecord {
  return (
    findByRecipients(world, 'direct', [user]) ??
    addChannel(world, conversation('direct', [user]), { botMaySend: user.acceptsDirectMessages })
  );
}

/** A conversation that the bot has no part in: of one, or of several who share it. */
function elsewhereChannel(world: World, users: readonly UserRecord[]): ChannelRecord {
  return (
    findByRecipients(world, 'elsewhere', users) ??
    addChannel(world, conversation('elsewhere', users), { botMayView: false, botMaySend: false })
  );
}

/** A channel outside every server, named for whom it is with. */
function conversation(
  kind: ChannelRecord['kind'],
  users: readonly UserRecord[],
): Parameters<typeof addChannel>[1] {
  return {
    kind,
    guildId: undefined,
    parentId: undefined,
    recipientIds: users.map(({ id }) => id),
    name: users.map(({ username }) => username).join(', '),
  };
}

function findByRecipients(
  world: World,
  kind: ChannelRecord['kind'],
  users: readonly UserRecord[],
): ChannelRecord | undefined {
  return [...world.channels.values()].find(
    ({ kind: known, recipientIds }) =>
      known === kind &&
      recipientIds.length === users.length &&
      users.every(({ id }) => recipientIds.includes(id)),
  );
}

/** Where a user stands in a conversation with the bot. */
export function directStandpoint(world: World, user: UserRecord): Standpoint {
  return { channel: directChannel(world, user), guild: undefined, context: context.botDirect };
}

/** Where users stand of whom one has brought the bot along to a conversation it is not in. */
export function elsewhereStandpoint(world: World, users: readonly UserRecord[]): Standpoint {
  return { channel: elsewhereChannel(world, users), guild: undefined, context: context.elsewhere };
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
  if (at.context === context.elsewhere || at.guild?.hasBot === false) {
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
