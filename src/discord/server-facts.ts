import { DiscordAPIError, PermissionFlagsBits, RESTJSONErrorCodes, Routes } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../observe/logger.ts';
import type { DiscordRest } from './rest.ts';

const guildSchema = z.object({
  name: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string().regex(/^\d{1,30}$/) })),
});
const memberSchema = z.object({ roles: z.array(z.string()) });

/** What Discord is asked about a server when it is needed. Nothing of it ever rejects. */
export interface ServerFacts {
  /** @returns undefined where nobody knows */
  serverName(guildId: string): Promise<string | undefined>;
  /**
   * Whether somebody may manage a server: by its roles (Discord docs: topics/permissions), or because
   * it is theirs. Somebody who has left may not.
   * @returns undefined where nobody knows
   */
  managesServer(guildId: string, userId: string): Promise<boolean | undefined>;
}

interface ServerFactsParts {
  readonly rest: Pick<DiscordRest, 'bot'>;
  readonly logger: Logger;
}

export function createServerFacts({ rest: { bot }, logger }: ServerFactsParts): ServerFacts {
  const readGuild = async (guildId: string): Promise<z.infer<typeof guildSchema>> =>
    guildSchema.parse(await bot.get(Routes.guild(guildId)));

  return {
    serverName: async (guildId) => {
      try {
        return (await readGuild(guildId)).name;
      } catch (error) {
        logger.info({ err: error, guildId }, 'a server could not be read');
        return undefined;
      }
    },
    managesServer: async (guildId, userId) => {
      try {
        const member = memberSchema.parse(await bot.get(Routes.guildMember(guildId, userId)));
        const { owner_id: ownerId, roles } = await readGuild(guildId);
        // The role of everybody has the id of the server.
        const held = roles.filter(({ id }) => id === guildId || member.roles.includes(id));
        return ownerId === userId || held.some(({ permissions }) => mayManage(permissions));
      } catch (error) {
        if (hasLeft(error)) return false;
        logger.warn({ err: error, guildId }, 'who manages a server could not be read');
        return undefined;
      }
    },
  };
}

function mayManage(permissions: string): boolean {
  const { Administrator, ManageGuild } = PermissionFlagsBits;
  return (BigInt(permissions) & (Administrator | ManageGuild)) !== 0n;
}

function hasLeft(error: unknown): boolean {
  const { UnknownMember, UnknownUser } = RESTJSONErrorCodes;
  const gone: readonly (number | string)[] = [UnknownMember, UnknownUser];
  return error instanceof DiscordAPIError && gone.includes(error.code);
}
