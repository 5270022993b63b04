import type { JsonObject } from '../json.ts';
import type { GuildRecord, RoleRecord } from './records.ts';
import { channelJson, memberJson, userJson } from './serialise.ts';
import type { World } from './world.ts';

/** What nobody changes about a server here. */
const guildSettings: JsonObject = {
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  application_id: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  default_message_notifications: 0,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  premium_progress_bar_enabled: false,
  nsfw: false,
  nsfw_level: 0,
  features: [],
  emojis: [],
  stickers: [],
  incidents_data: null,
};

/** A server in full, as GUILD_CREATE brings it. */
export function guildJson(world: World, guild: GuildRecord): JsonObject {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  return {
    ...guildSettings,
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: guild.roles.map(roleJson),
    member_count: guild.members.size + 1,
    joined_at: new Date(guild.createdAt).toISOString(),
    large: false,
    unavailable: false,
    members: [{ ...memberJson(guild, world.bot.id), user: userJson(world.bot) }],
    channels: channels.filter((one) => one.kind !== 'thread').map((one) => channelJson(world, one)),
    threads: channels.filter((one) => one.kind === 'thread').map((one) => channelJson(world, one)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A role as the API shows one. */
export function roleJson(role: RoleRecord, position: number): JsonObject {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}
