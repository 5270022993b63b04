import type { JsonObject } from '../json.ts';
import type { InteractionRecord, Standpoint } from '../world/interaction.ts';
import { messageJson } from '../world/message-json.ts';
import { botPermissions, memberPermissions } from '../world/places.ts';
import type { MessageRecord, UserRecord } from '../world/records.ts';
import { channelJson, memberJson, userJson } from '../world/serialise.ts';
import type { World } from '../world/world.ts';

/** Who authorised the app where someone stands: "0" by server, "1" by user (Discord docs: interactions). */
export function integrationOwners(at: Standpoint, user: UserRecord): JsonObject {
  if (at.guild?.hasBot === true) return { '0': at.guild.id };
  return at.context === 1 ? { '0': '0' } : { '1': user.id };
}

/** The full INTERACTION_CREATE payload. */
export function interactionJson(
  world: World,
  interaction: InteractionRecord,
  source: MessageRecord | undefined,
): JsonObject {
  const { at, user } = interaction;
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: interaction.data,
    channel_id: at.channel.id,
    channel: { ...channelJson(world, at.channel), ...channelPermissions(at, user) },
    context: at.context,
    authorizing_integration_owners: interaction.owners,
    app_permissions: botPermissions(at).toString(),
    attachment_size_limit: interaction.attachmentSizeLimit,
    locale: user.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    ...(source === undefined ? {} : { message: messageJson(world, source) }),
    ...actor(at, user),
  };
}

function channelPermissions(at: Standpoint, user: UserRecord): JsonObject {
  if (at.guild === undefined) return {};
  return { permissions: memberPermissions(at.guild, user.id).toString() };
}

function actor(at: Standpoint, user: UserRecord): JsonObject {
  const { guild } = at;
  if (guild === undefined) return { user: userJson(user) };
  return {
    guild_id: guild.id,
    guild_locale: guild.locale,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    member: {
      ...memberJson(guild, user.id),
      user: userJson(user),
      permissions: memberPermissions(guild, user.id).toString(),
    },
  };
}
