import { type BaseInteraction, PermissionFlagsBits, SnowflakeUtil } from 'discord.js';
import type { Visitor } from '../guard/visitor.ts';
import type { Place } from './places.ts';
import type { Told } from './told.ts';

/** Whoever uses something, and where: what is not told is not known. */
export function visitorOf(
  interaction: BaseInteraction,
  place: Place,
  told: Told | undefined,
): Visitor {
  const { user, guildId, channelId, guildLocale, memberPermissions } = interaction;
  return {
    userId: user.id,
    guildId,
    channelIds: [channelId, place.parentId].filter((id) => id !== undefined && id !== null),
    roleIds: told?.roleIds ?? [],
    accountSince: SnowflakeUtil.timestampFrom(user.id),
    memberSince: told?.memberSince,
    mayModerate:
      memberPermissions?.any([
        PermissionFlagsBits.ModerateMembers,
        PermissionFlagsBits.ManageGuild,
      ]) ?? false,
    isAgeRestricted: place.isAgeRestricted,
    managerIds: told?.managerIds ?? [],
    guildLocale: guildId === null ? undefined : (guildLocale ?? undefined),
  };
}
