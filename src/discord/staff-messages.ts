import { Routes } from 'discord.js';
import type { MessagePlace } from '../jobs/review.ts';
import type { Logger } from '../observe/logger.ts';
import { judge, type Verdict } from './error-codes.ts';
import { readMessage } from './message-attempt.ts';
import { type OutgoingMessage, toOwnRequest, toRequest } from './message-request.ts';
import type { DiscordRest } from './rest.ts';

/** What became of a message, or why it did not become one. */
export type Sent =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: Verdict };

/** Messages of the bot's own for those who moderate; none of it rejects. */
export interface StaffMessages {
  /** With a nonce, a repeated post is one message. */
  post(channelId: string, message: OutgoingMessage): Promise<Sent>;
  edit(place: MessagePlace, message: OutgoingMessage): Promise<Sent>;
  /** @returns false where somebody has deleted it; true where that cannot be found out, too */
  stands(place: MessagePlace): Promise<boolean>;
  /** @returns false where Discord did not answer: worth another try */
  remove(place: MessagePlace): Promise<boolean>;
  /** With links that work now; none where it cannot be read, undefined where Discord did not answer. */
  filesOf(place: MessagePlace): Promise<readonly { readonly url: string }[] | undefined>;
}

interface StaffParts {
  readonly rest: Pick<DiscordRest, 'bot'>;
  readonly logger: Logger;
}

export function createStaffMessages({ rest: { bot }, logger }: StaffParts): StaffMessages {
  async function attempt(send: () => Promise<unknown>): Promise<Sent> {
    try {
      const messageId = readMessage(await send())?.id;
      return messageId === undefined ? { kind: 'later' } : { kind: 'sent', messageId };
    } catch (error) {
      const verdict = judge(error);
      const kind = verdict === 'too-often' ? 'later' : verdict;
      logger.warn({ err: error, verdict }, 'Discord did not take a staff message');
      return { kind };
    }
  }

  return {
    post: (channelId, message) =>
      attempt(() => bot.post(Routes.channelMessages(channelId), toOwnRequest(message))),
    edit: (place, message) => attempt(() => bot.patch(routeOf(place), toRequest(message))),
    stands: async (place) => {
      try {
        await bot.get(routeOf(place));
        return true;
      } catch (error) {
        return judge(error) !== 'gone';
      }
    },
    remove: async (place) => {
      try {
        await bot.delete(routeOf(place));
        return true;
      } catch (error) {
        logger.warn({ err: error }, 'a staff message was not taken away');
        return judge(error) !== 'later';
      }
    },
    filesOf: async (place) => {
      try {
        return readMessage(await bot.get(routeOf(place)))?.attachments ?? [];
      } catch (error) {
        return judge(error) === 'later' ? undefined : [];
      }
    },
  };
}

function routeOf({ channelId, messageId }: MessagePlace): `/${string}` {
  return Routes.channelMessage(channelId, messageId);
}
