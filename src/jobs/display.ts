import { newGuild } from '../guilds/guild.ts';
import type { Guilds } from '../guilds/repository.ts';
import type { Logger } from '../observe/logger.ts';
import { StoreError } from '../storage/store.ts';
import type { Ping } from './job.ts';

/** How a job looks while it is drawn, and how its end is told. */
export interface Display {
  /** Its message shows the unfinished picture. */
  readonly previews: boolean;
  readonly ping: Ping;
}

/**
 * What holds where a job is asked for.
 * @param guildId undefined outside of servers
 */
export type DisplayOf = (guildId: string | undefined) => Promise<Display>;

/** As each server has set it: one whose settings cannot be read is one without any. */
export function createDisplayOf(guilds: Guilds, logger: Logger): DisplayOf {
  return async (guildId) => {
    if (guildId === undefined) return newGuild;
    try {
      return await guilds.of(guildId).get();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      logger.warn({ err: error, guildId }, 'what a server has set could not be read');
      return newGuild;
    }
  };
}
