import type { JsonObject } from '../json.ts';
import { permission } from '../protocol.ts';
import { uploadUrl } from './cdn.ts';
import type { ChannelRecord, FileRecord, GuildRecord, UserRecord } from './records.ts';
import type { World } from './world.ts';

/** A user as the API shows one. */
export function userJson(user: UserRecord): JsonObject {
  return {
    id: user.id,
    username: user.username,
    global_name: user.displayName ?? null,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    bot: user.bot,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

/** A file of a message, as the API shows an attachment. */
export function fileJson(file: FileRecord, url: string): JsonObject {
  return {
    id: file.id,
    filename: file.filename,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.width === undefined ? {} : { width: file.width, height: file.height }),
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(file.title === undefined ? {} : { title: file.title }),
    ...(file.spoiler === undefined ? {} : { flags: file.spoiler ? 8 : 0 }),
  };
}

/** A file handed over with an option or a modal. */
export function uploadJson(world: World, file: FileRecord): JsonObject {
  return { ...fileJson(file, uploadUrl(world, file)), ephemeral: true };
}

/** A member without the user and without permissions. */
export function memberJson(guild: GuildRecord, userId: string): JsonObject {
  const member = guild.members.get(userId);
  return {
    roles: [...(member?.roles ?? [])],
    nick: null,
    avatar: null,
    joined_at: new Date(member?.joinedAt ?? guild.createdAt).toISOString(),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    banner: null,
    flags: 0,
  };
}

/** A channel as the API shows one. */
export function channelJson(world: World, channel: ChannelRecord): JsonObject {
  if (channel.kind === 'direct' || channel.kind === 'elsewhere') {
    const recipients = channel.recipientIds.flatMap((id) => world.users.get(id) ?? []);
    return {
      id: channel.id,
      type: recipients.length > 1 ? 3 : 1,
      flags: 0,
      last_message_id: null,
      recipients: recipients.map(userJson),
    };
  }
  const common = {
    id: channel.id,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId ?? null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
  if (channel.kind === 'thread') {
    return { ...common, type: 11, owner_id: world.bot.id, ...threadFields(channel) };
  }
  return {
    ...common,
    type: channel.kind === 'forum' ? 15 : 0,
    topic: null,
    position: 0,
    nsfw: channel.nsfw,
    permission_overwrites: [
      ...(channel.isPrivate ? [hiddenFrom(channel.guildId)] : []),
      ...overwritesOfBot(world, channel),
    ],
  };
}

/** The role of everybody has the id of the server (Discord docs: topics/permissions). */
function hiddenFrom(guildId: string | undefined): JsonObject {
  return { id: guildId ?? '', type: 0, allow: '0', deny: permission.viewChannel.toString() };
}

/** What is said of the bot itself: what it may not, and that it sees what others do not. */
function overwritesOfBot(world: World, channel: ChannelRecord): JsonObject[] {
  const { botMayView, botMaySend, botMayAttach, isPrivate } = channel;
  const denied = [
    botMayView ? 0n : permission.viewChannel,
    botMaySend ? 0n : permission.sendMessages,
    botMayAttach ? 0n : permission.attachFiles,
  ].reduce((all, bit) => all | bit, 0n);
  const allowed = isPrivate && botMayView ? permission.viewChannel : 0n;
  if (denied === 0n && allowed === 0n) return [];
  return [{ id: world.bot.id, type: 1, allow: allowed.toString(), deny: denied.toString() }];
}

function threadFields(channel: ChannelRecord): JsonObject {
  return {
    message_count: 0,
    total_message_sent: 0,
    member_count: 1,
    thread_metadata: {
      archived: channel.archived,
      locked: channel.locked,
      auto_archive_duration: 1440,
      archive_timestamp: new Date(0).toISOString(),
    },
  };
}
