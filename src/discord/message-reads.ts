import { Routes } from 'discord.js';
import type { Address } from '../jobs/job.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import { idOfMessageWith, readMessage } from './message-attempt.ts';
import {
  channelRoute,
  hasToken,
  isInChannel,
  isReachable,
  isUnposted,
  tokenRoute,
} from './reach.ts';
import type { DiscordRest } from './rest.ts';

/** What can be read of messages of ours; none of it rejects. */
export interface MessageReads {
  /** The files of a message, with links that work now; none where it cannot be read. */
  filesOf(address: Address): Promise<readonly { readonly url: string }[]>;
  /**
   * Looks for a follow-up that may have been posted though nobody has written down where.
   * @param hint the message it comes behind, the custom id of a button in it, and the job, for the log
   * @returns its id, or undefined where it is not found or cannot be looked for
   */
  findPosted(
    address: Address,
    hint: { readonly after: string; readonly customId: string; readonly jobId: string },
  ): Promise<string | undefined>;
}

export function createMessageReads(
  { webhooks, bot }: DiscordRest,
  clock: Clock,
  logger: Logger,
): MessageReads {
  async function read(address: Address): Promise<unknown> {
    if (isUnposted(address)) return undefined;
    if (hasToken(address, clock.now())) return webhooks.get(tokenRoute(address), { auth: false });
    return isReachable(address) ? bot.get(channelRoute(address)) : undefined;
  }

  return {
    filesOf: async (address) => {
      try {
        return readMessage(await read(address))?.attachments ?? [];
      } catch {
        // Whatever the reason, the picture has to come from elsewhere.
        return [];
      }
    },
    findPosted: async (address, { after, customId, jobId }) => {
      if (!isInChannel(address)) return undefined;
      try {
        const query = new URLSearchParams({ after, limit: '100' });
        const answer = await bot.get(Routes.channelMessages(address.channelId), { query });
        return idOfMessageWith(customId, answer);
      } catch (error) {
        logger.warn({ err: error, jobId }, 'a message could not be looked for');
        return undefined;
      }
    },
  };
}
