import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Address } from '../jobs/job.ts';
import type { Clock } from '../lib/clock.ts';
import { Turns } from '../lib/turns.ts';
import type { Logger } from '../observe/logger.ts';
import { createAttempts, type EditOutcome, type Route, readMessage } from './message-attempt.ts';
import { sendNotice } from './message-notice.ts';
import { createMessageReads, type MessageReads } from './message-reads.ts';
import { type Removed, removeMessage } from './message-removal.ts';
import {
  type OutgoingMessage,
  toFollowUpRequest,
  toOwnRequest,
  toRequest,
} from './message-request.ts';
import {
  channelRoute,
  hasToken,
  isInChannel,
  isReachable,
  isUnposted,
  tokenRoute,
} from './reach.ts';
import type { DiscordRest } from './rest.ts';

export type { EditOutcome } from './message-attempt.ts';
export type { Removed } from './message-removal.ts';
export type { OutgoingMessage } from './message-request.ts';

/** The ways to a message, each tried only when the one before it is closed. */
export interface MessageRoutes extends MessageReads {
  /**
   * By interaction token while it lives, then as the bot's own message. A follow-up that has no
   * message yet gets one, by the same ways.
   */
  edit(address: Address, message: OutgoingMessage): Promise<EditOutcome>;
  /** A new direct message; with a nonce, a repeated send is one message. */
  sendDirectly(
    to: { readonly userId: string; readonly applicationId: string },
    message: OutgoingMessage,
  ): Promise<EditOutcome>;
  /** A new message about one that stands already, where that can be sent. Never rejects. */
  notify(address: Address, message: OutgoingMessage): Promise<void>;
  /**
   * Deletes a message, by the same ways as an edit. Never rejects.
   * @param jobId the job that it shows, for the log
   */
  remove(address: Address, jobId?: string): Promise<Removed>;
}

interface RoutesParts {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Hears what became of each attempt to send something. */
  readonly onSent?: ((route: Route, outcome: EditOutcome['kind']) => void) | undefined;
}

const noToken = { token: undefined, tokenExpiresAt: undefined };

const channelSchema = z.object({ id: z.string() });

export function createMessageRoutes(rest: DiscordRest, parts: RoutesParts): MessageRoutes {
  const { clock, logger } = parts;
  const { webhooks, followUps, bot } = rest;
  const attempts = createAttempts(parts);
  /** By channel: the library knows a limit from the answer to the one before, and sends no two at once. */
  const turns = new Turns();

  function byToken(
    address: Address & { readonly token: string },
    message: OutgoingMessage,
  ): Promise<EditOutcome> {
    return attempts.attempt({ address, route: 'token', about: message }, () => {
      if (!isUnposted(address)) {
        return webhooks.patch(tokenRoute(address), { auth: false, ...toRequest(message) });
      }
      return followUps.post(Routes.webhook(address.applicationId, address.token), {
        auth: false,
        query: new URLSearchParams({ wait: 'true' }),
        ...toFollowUpRequest(message, address.ephemeral),
      });
    });
  }

  function byChannel(
    address: Address & { readonly messageId: string },
    message: OutgoingMessage,
  ): Promise<EditOutcome> {
    const route = channelRoute(address);
    return attempts.attempt({ address, route: 'bot', about: message }, () =>
      turns.take(address.channelId, () => bot.patch(route, toRequest(message))),
    );
  }

  /** A message of the bot's own in that channel: from now on no token leads to it. */
  async function post(
    { applicationId, channelId, guildId }: Pick<Address, 'applicationId' | 'channelId' | 'guildId'>,
    message: OutgoingMessage,
  ): Promise<EditOutcome> {
    const place = { applicationId, channelId, guildId };
    const address: Address = { ...place, ephemeral: false, botIsThere: true };
    let answer: unknown;
    const outcome = await attempts.attempt({ address, route: 'bot', about: message }, async () => {
      answer = await bot.post(Routes.channelMessages(channelId), toOwnRequest(message));
      return answer;
    });
    if (outcome.kind !== 'edited' || looksLike(message, answer)) return outcome;
    return isReachable(outcome.address) ? byChannel(outcome.address, message) : outcome;
  }

  return {
    ...createMessageReads(rest, clock, logger),
    edit: async (address, message) => {
      if (hasToken(address, clock.now())) {
        const outcome = await byToken(address, message);
        if (outcome.kind !== 'route-closed') return outcome;
        // Whoever remembers where it stands does not try the dead token again.
        if (isReachable(address)) return byChannel({ ...address, ...noToken }, message);
      }
      if (isReachable(address)) return byChannel(address, message);
      if (isUnposted(address) && isInChannel(address)) return post(address, message);
      return { kind: 'route-closed' };
    },
    sendDirectly: async ({ userId, applicationId }, message) => {
      try {
        const body = { recipient_id: userId };
        const channel = channelSchema.parse(await bot.post(Routes.userChannels(), { body }));
        const sent = await post({ applicationId, channelId: channel.id, guildId: null }, message);
        if (sent.kind !== 'edited') return sent;
        return { ...sent, address: { ...sent.address, direct: true } };
      } catch (error) {
        return { kind: attempts.explain(error, { route: 'bot', about: message }) };
      }
    },
    notify: (address, message) =>
      sendNotice(rest, attempts, { address, message, now: clock.now() }),
    remove: (address, jobId) => removeMessage(rest, attempts, { address, now: clock.now(), jobId }),
  };
}

/**
 * Whether what stands there is what was sent: a nonce may have brought back a message that an earlier
 * send of the same job has left.
 */
function looksLike({ body, files = [] }: OutgoingMessage, answer: unknown): boolean {
  const message = readMessage(answer);
  if (message?.content === undefined) return true;
  return message.content === body.content && message.attachments.length === files.length;
}
