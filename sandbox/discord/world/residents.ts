import { defaultAttachmentLimit } from '../protocol.ts';
import { snowflakeAt } from '../snowflake.ts';
import type { Standpoint } from './interaction.ts';
import { addChannel, addGuild, type ChannelSettings } from './places.ts';
import type { ChannelRecord, GuildRecord, RoleRecord, UserRecord } from './records.ts';
import type { World } from './world.ts';

/** What a new server can be like. */
export interface GuildOptions {
  readonly name?: string;
  /** Bytes per file; 10 MiB by default. */
  readonly attachmentSizeLimit?: number;
  /** Whether it has installed the bot; true by default. */
  readonly hasBot?: boolean;
  /** Who owns it, and so may do everything; somebody unseen by default. */
  readonly owner?: { readonly id: string };
}

/** What a new channel can be like. */
export interface ChannelOptions {
  readonly name?: string;
  readonly nsfw?: boolean;
  /** Not for `@everyone`; whoever is put into it may see it all the same. */
  readonly isPrivate?: boolean;
  readonly botMayView?: boolean;
  readonly botMaySend?: boolean;
  readonly botMayAttach?: boolean;
  /** Makes it a thread of the server, or a post of a forum. */
  readonly thread?: {
    /** The channel that it hangs below; a new one by default, with the same settings. */
    readonly parent?: { readonly id: string };
    readonly archived?: boolean;
    readonly locked?: boolean;
    readonly forum?: true;
  };
}

/** What a new user can be like. */
export interface UserOptions {
  readonly username: string;
  readonly displayName?: string;
  readonly locale?: string;
  /** Bytes per file their plan lets them upload; 10 MiB by default. */
  readonly attachmentSizeLimit?: number;
  /** Whether the bot may write to them; true by default. */
  readonly acceptsDirectMessages?: boolean;
  /** When the account was made, which its id tells: Unix milliseconds; now by default. */
  readonly createdAt?: number;
}

/** What makes a member special. */
export interface MemberOptions {
  /** A bit set, added to what `@everyone` may do. */
  readonly permissions?: bigint;
  readonly roles?: readonly string[];
  /** When they joined, in Unix milliseconds; now by default. */
  readonly joinedAt?: number;
}

/** Opens a server. */
export function settleGuild(world: World, options: GuildOptions): GuildRecord {
  const ownerId = options.owner?.id ?? settleUser(world, { username: 'owner' }).id;
  return addGuild(world, { ...options, ownerId });
}

/** Opens a channel or thread. @throws Error when the server is not of this world */
export function settleChannel(
  world: World,
  guildId: string,
  options: ChannelOptions,
): ChannelRecord {
  const { name = 'general', thread, ...settings } = options;
  const guild = guildOf(world, guildId);
  const common = { guildId: guild.id, recipientIds: [], name };
  if (thread === undefined) {
    return addChannel(world, { ...common, kind: 'text', parentId: undefined }, settings);
  }
  const parent = thread.parent ?? settleParent(world, { ...common, thread }, settings);
  const { archived = false, locked = false } = thread;
  return addChannel(
    world,
    { ...common, kind: 'thread', parentId: parent.id },
    { ...settings, archived, locked },
  );
}

function settleParent(
  world: World,
  {
    thread,
    ...common
  }: Pick<ChannelRecord, 'guildId' | 'recipientIds' | 'name'> & {
    readonly thread: NonNullable<ChannelOptions['thread']>;
  },
  settings: ChannelSettings,
): ChannelRecord {
  const kind = thread.forum ? 'forum' : 'text';
  const identity = { ...common, name: `${common.name}-parent`, kind, parentId: undefined } as const;
  return addChannel(world, identity, settings);
}

/** Changes a channel's settings. @throws Error when there is no such channel */
export function changeChannel(world: World, id: string, settings: ChannelSettings): void {
  const channel = world.channels.get(id);
  if (channel === undefined) throw new Error(`There is no channel ${id}`);
  Object.assign(channel, settings);
  world.changed();
}

/** Signs a user up. */
export function settleUser(world: World, options: UserOptions): UserRecord {
  const { createdAt } = options;
  const user: UserRecord = {
    id: createdAt === undefined ? world.nextId() : snowflakeAt(createdAt, world.users.size),
    username: options.username,
    displayName: options.displayName,
    locale: options.locale ?? 'en-US',
    attachmentSizeLimit: options.attachmentSizeLimit ?? defaultAttachmentLimit,
    bot: false,
    acceptsDirectMessages: options.acceptsDirectMessages ?? true,
  };
  world.users.set(user.id, user);
  world.changed();
  return user;
}

/** Says what a member may do and which roles they have. */
export function settleMember(
  world: World,
  ids: { guildId: string; userId: string },
  options: MemberOptions = {},
): void {
  const guild = guildOf(world, ids.guildId);
  const known = guild.members.get(ids.userId);
  guild.members.set(ids.userId, {
    roles: [...(options.roles ?? known?.roles ?? [])],
    extraPermissions: options.permissions ?? known?.extraPermissions ?? 0n,
    joinedAt: options.joinedAt ?? known?.joinedAt ?? world.clock.now(),
  });
  world.changed();
}

/** Adds a role to a server. */
export function settleRole(
  world: World,
  guildId: string,
  options: { name: string; permissions?: bigint },
): RoleRecord {
  const role = { id: world.nextId(), name: options.name, permissions: options.permissions ?? 0n };
  guildOf(world, guildId).roles.push(role);
  world.changed();
  return role;
}

/** Where a person in a server stands. @throws Error when the channel is not of this server */
export function guildStandpoint(
  world: World,
  ids: { guildId: string; channelId: string },
): Standpoint {
  const guild = guildOf(world, ids.guildId);
  const channel = world.channels.get(ids.channelId);
  if (channel?.guildId !== guild.id) throw new Error('The channel is not of this server');
  return { channel, guild, context: 0 };
}

/** A user of this world. @throws Error when there is none of this id */
export function userOf(world: World, id: string): UserRecord {
  const user = world.users.get(id);
  if (user === undefined) throw new Error(`There is no user ${id}`);
  return user;
}

function guildOf(world: World, id: string): GuildRecord {
  const guild = world.guilds.get(id);
  if (guild === undefined) throw new Error(`There is no server ${id}`);
  return guild;
}
