import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';

const bits = z.string().regex(/^\d{1,30}$/);

export const roleSchema = z.object({ id: z.string(), permissions: bits });

export const channelSchema = z.object({
  id: z.string(),
  type: z.number(),
  name: z.string().nullish(),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: bits, deny: bits })).default([]),
});
export type Channel = z.infer<typeof channelSchema>;

/** What the bot is on a server. */
export interface Standing {
  readonly guildId: string;
  readonly userId: string;
  readonly isOwner: boolean;
  /** Its own roles; that of everybody counts without being named. */
  readonly roleIds: ReadonlySet<string>;
  readonly roles: readonly z.infer<typeof roleSchema>[];
}

const everything = (1n << 60n) - 1n;

/** What may be done in a channel, as a bit set (Discord docs: topics/permissions). */
export function permissionsIn(channel: Channel, standing: Standing): bigint {
  const { guildId, userId, isOwner, roleIds, roles } = standing;
  const base = roles
    .filter(({ id }) => id === guildId || roleIds.has(id))
    .reduce((granted, { permissions }) => granted | BigInt(permissions), 0n);
  if (isOwner || (base & PermissionFlagsBits.Administrator) !== 0n) return everything;
  const overwrites = channel.permission_overwrites;
  const apply = (granted: bigint, applying: typeof overwrites): bigint => {
    const deny = applying.reduce((sum, one) => sum | BigInt(one.deny), 0n);
    const allow = applying.reduce((sum, one) => sum | BigInt(one.allow), 0n);
    return (granted & ~deny) | allow;
  };
  const ofEverybody = overwrites.filter(({ id }) => id === guildId);
  const ofRoles = overwrites.filter(({ id }) => id !== guildId && roleIds.has(id));
  const own = overwrites.filter(({ id }) => id === userId);
  return [ofEverybody, ofRoles, own].reduce(apply, base);
}

/** What the bot makes use of, by the names that people see in Discord. */
export const needed = [
  ['View Channels', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ['Attach Files', PermissionFlagsBits.AttachFiles],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;

/** @returns the names of what is missing */
export function missingFrom(granted: bigint): readonly string[] {
  return needed.filter(([, bit]) => (granted & bit) === 0n).map(([name]) => name);
}
