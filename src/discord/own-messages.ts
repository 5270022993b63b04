import { randomBytes } from 'node:crypto';
import { Routes } from 'discord.js';
import type { JobBase } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { Logger } from '../observe/logger.ts';
import { type MessageView, toBody } from '../views/message.ts';
import { readMessage } from './message-attempt.ts';
import { toOwnRequest } from './message-request.ts';
import type { MessageRoutes, Removed } from './message-routes.ts';
import type { DiscordRest } from './rest.ts';

/** What became of a new message of the bot's own. */
export type Posted =
  | { readonly kind: 'posted'; readonly messageId: string }
  /** Discord does not take it: the bot is not there or may not write, or nobody answers. */
  | { readonly kind: 'refused' };

/** The bot's messages as things of their own, beside what happens to a job by itself. */
export interface OwnMessages {
  /**
   * Takes a result's message away, and writes down who did: the job stays in its person's history.
   * @returns `gone` where somebody else has deleted the message before
   * @throws {StoreError}
   */
  remove(job: Pick<JobBase, 'id' | 'address'>, by: 'owner' | 'moderator'): Promise<Removed>;
  /** A new message in a channel; it pings nobody. Never rejects. */
  post(channelId: string, view: MessageView): Promise<Posted>;
}

interface OwnMessageParts {
  readonly jobs: Pick<JobRepository, 'apply' | 'get'>;
  readonly routes: Pick<MessageRoutes, 'remove'>;
  readonly rest: Pick<DiscordRest, 'bot'>;
  readonly logger: Logger;
}

export function createOwnMessages(parts: OwnMessageParts): OwnMessages {
  const { jobs, routes, rest, logger } = parts;
  return {
    remove: async ({ id, address }, by) => {
      if (by === 'owner') {
        const removed = await routes.remove(address);
        // A copy that is tidied away says nothing of the message that stands.
        const isHome = (await jobs.get(id))?.address.messageId === address.messageId;
        if (removed !== 'failed' && isHome) await jobs.apply(id, { type: 'removed', by });
        return removed;
      }
      const isRemoved = (await jobs.get(id))?.removedBy === by;
      // Written first: once the message is gone nobody could do it again.
      await jobs.apply(id, { type: 'removed', by });
      const removed = await routes.remove(address);
      if (removed === 'failed' && !isRemoved) await jobs.apply(id, { type: 'removal-failed' });
      return removed;
    },
    post: async (channelId, view) => {
      // A repeated send is one message.
      const nonce = randomBytes(12).toString('hex');
      const message = { body: toBody(view), files: view.files, description: '', nonce };
      try {
        const answer = await rest.bot.post(
          Routes.channelMessages(channelId),
          toOwnRequest(message),
        );
        const messageId = readMessage(answer)?.id;
        return messageId === undefined ? { kind: 'refused' } : { kind: 'posted', messageId };
      } catch (error) {
        logger.warn({ err: error }, 'a message was not posted');
        return { kind: 'refused' };
      }
    },
  };
}
