import { randomBytes } from 'node:crypto';
import { Routes } from 'discord.js';
import type { Job, JobBase } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { MessagePlace } from '../jobs/review.ts';
import type { Logger } from '../observe/logger.ts';
import { type MessageView, toBody } from '../views/message.ts';
import { isForEverybody } from './channel-audience.ts';
import { judge } from './error-codes.ts';
import { readMessage } from './message-attempt.ts';
import { type OutgoingMessage, toOwnRequest } from './message-request.ts';
import type { MessageRoutes, Removed } from './message-routes.ts';
import type { DiscordRest } from './rest.ts';
import { createServerFacts, type ServerFacts } from './server-facts.ts';
import { type TakeDownPlace, type TakenDown, takeDown } from './take-down.ts';

/** What became of a new message of the bot's own. */
export type Posted =
  | { readonly kind: 'posted'; readonly messageId: string }
  /** Discord does not take it: the bot is not there or may not write, or nobody answers. */
  | {
      readonly kind: 'refused';
      /** It is about what it says: a filter of the server's own, perhaps. */
      readonly isRejected?: boolean;
    };

/** The bot's messages as things of their own, beside what happens to a job by itself. */
export interface OwnMessages extends ServerFacts {
  /**
   * Takes a result's message away, and writes down who did: the job stays in its person's history.
   * @returns `gone` where somebody else has deleted the message before
   * @throws {StoreError}
   */
  remove(job: Pick<JobBase, 'id' | 'address'>, by: 'owner' | 'moderator'): Promise<Removed>;
  /**
   * Takes a picture away for all who moderate the server, wherever it stands, with the single pictures
   * out of it; written down first, so that it comes back for its person alone.
   * @throws {StoreError}
   */
  takeDown(job: Job, place: TakeDownPlace): Promise<TakenDown>;
  /** A new message in a channel; it pings nobody but the roles that it says. Never rejects. */
  post(channelId: string, view: MessageView): Promise<Posted>;
  /** A direct message. @returns whether it arrived. Never rejects */
  postDirectly(to: Recipient, view: MessageView): Promise<boolean>;
  /** A message as Discord tells it; undefined where the bot cannot read it. Never rejects. */
  read(place: MessagePlace): Promise<unknown>;
  /** Whether every member can look into a channel; undefined where nobody knows. Never rejects. */
  isForEverybody(guildId: string, channelId: string): Promise<boolean | undefined>;
}

/** Somebody, and the bot's application. */
interface Recipient {
  readonly userId: string;
  readonly applicationId: string;
}

interface OwnMessageParts {
  readonly jobs: Pick<JobRepository, 'apply' | 'get' | 'childrenOf'>;
  readonly routes: Pick<MessageRoutes, 'remove' | 'sendDirectly'>;
  readonly rest: Pick<DiscordRest, 'bot'>;
  readonly logger: Logger;
}

export function createOwnMessages(parts: OwnMessageParts): OwnMessages {
  const { jobs, routes, rest, logger } = parts;
  return {
    ...createServerFacts(parts),
    remove: async ({ id, address }, by) => {
      if (by === 'owner') {
        const removed = await routes.remove(address, id);
        // A copy that is tidied away says nothing of the message that stands.
        const isHome = (await jobs.get(id))?.address.messageId === address.messageId;
        if (removed !== 'failed' && isHome) await jobs.apply(id, { type: 'removed', by });
        return removed;
      }
      const isRemoved = (await jobs.get(id))?.removedBy === by;
      // Written first: once the message is gone nobody could do it again.
      await jobs.apply(id, { type: 'removed', by });
      const removed = await routes.remove(address, id);
      if (removed === 'failed' && !isRemoved) await jobs.apply(id, { type: 'removal-failed' });
      return removed;
    },
    takeDown: (job, place) => takeDown(parts, job, place),
    postDirectly: async (to, view) => {
      const sent = await routes.sendDirectly(to, toMessage(view));
      return sent.kind === 'edited';
    },
    read: async ({ channelId, messageId }) => {
      try {
        return await rest.bot.get(Routes.channelMessage(channelId, messageId));
      } catch (error) {
        logger.info({ err: error }, 'a message could not be read');
        return undefined;
      }
    },
    isForEverybody: (guildId, channelId) => isForEverybody(rest, logger, { guildId, channelId }),
    post: async (channelId, view) => {
      const message = toMessage(view);
      try {
        const answer = await rest.bot.post(
          Routes.channelMessages(channelId),
          toOwnRequest(message),
        );
        const messageId = readMessage(answer)?.id;
        return messageId === undefined ? { kind: 'refused' } : { kind: 'posted', messageId };
      } catch (error) {
        logger.warn({ err: error }, 'a message was not posted');
        return { kind: 'refused', isRejected: judge(error) === 'rejected' };
      }
    },
  };
}

/** A repeated send of it is one message. */
function toMessage(view: MessageView): OutgoingMessage {
  const nonce = randomBytes(12).toString('hex');
  return { body: toBody(view), files: view.files, description: '', nonce };
}
