import { ChannelType, PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../observe/logger.ts';
import type { DiscordRest } from './rest.ts';

const bits = z.string().regex(/^\d{1,30}$/);
const channelSchema = z.object({
  type: z.int(),
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: bits, deny: bits })).default([]),
});
const guildSchema = z.object({
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
});

/** A channel of a server. */
interface ChannelPlace {
  readonly guildId: string;
  readonly channelId: string;
}

const privateThread: number = ChannelType.PrivateThread;
/** They are as visible as the channel that they hang below. */
const openThreads = new Set<number>([ChannelType.PublicThread, ChannelType.AnnouncementThread]);

/**
 * Whether every member of a server can look into a channel of it: by what `@everyone` may, there and in
 * the whole server (Discord docs: topics/permissions, Permission Overwrites). Never rejects.
 * @returns undefined where the bot cannot find out
 */
export async function isForEverybody(
  { bot }: Pick<DiscordRest, 'bot'>,
  logger: Logger,
  { guildId, channelId }: ChannelPlace,
): Promise<boolean | undefined> {
  try {
    const told = channelSchema.parse(await bot.get(Routes.channel(channelId)));
    if (told.type === privateThread) return false;
    const parentId = openThreads.has(told.type) ? told.parent_id : undefined;
    const channel = parentId ? channelSchema.parse(await bot.get(Routes.channel(parentId))) : told;
    const { roles } = guildSchema.parse(await bot.get(Routes.guild(guildId)));
    // The role of everybody has the id of the server.
    const here = channel.permission_overwrites.find(({ id }) => id === guildId);
    if (here !== undefined && mayView(here.allow)) return true;
    if (here !== undefined && mayView(here.deny)) return false;
    const everybody = roles.find(({ id }) => id === guildId);
    return everybody && mayView(everybody.permissions);
  } catch (error) {
    logger.info({ err: error, channelId }, 'who sees a channel could not be read');
    return undefined;
  }
}

function mayView(permissions: string): boolean {
  const { Administrator, ViewChannel } = PermissionFlagsBits;
  return (BigInt(permissions) & (Administrator | ViewChannel)) !== 0n;
}
