import { type BaseInteraction, PermissionFlagsBits, SnowflakeUtil } from 'discord.js';
import { z } from 'zod';
import type { Visitor } from '../guard/visitor.ts';

/** What Discord tells of a member with each interaction (Discord docs: resources/guild, Guild Member). */
const memberSchema = z.object({
  roles: z.array(z.string()).catch([]),
  joined_at: z.iso.datetime({ offset: true }).nullish().catch(undefined),
});

/** Whoever uses something, and where. */
export function visitorOf(interaction: BaseInteraction): Visitor {
  const { user, guildId, channelId, guildLocale, memberPermissions } = interaction;
  const member = memberSchema.safeParse(interaction.member).data;
  const joined = member?.joined_at;
  return {
    userId: user.id,
    guildId,
    channelIds: channelId === null ? [] : [channelId],
    roleIds: member?.roles ?? [],
    accountSince: SnowflakeUtil.timestampFrom(user.id),
    memberSince: joined === undefined || joined === null ? undefined : Date.parse(joined),
    mayModerate:
      memberPermissions?.any([
        PermissionFlagsBits.ModerateMembers,
        PermissionFlagsBits.ManageGuild,
      ]) ?? false,
    isAgeRestricted: false,
    guildLocale: guildId === null ? undefined : (guildLocale ?? undefined),
  };
}
