import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Address } from '../jobs/job.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import {
  createAttempts,
  type EditOutcome,
  idOfMessageWith,
  readMessage,
} from './message-attempt.ts';
import {
  type OutgoingMessage,
  toFollowUpRequest,
  toOwnRequest,
  toRequest,
} from './message-request.ts';
import type { DiscordRest } from './rest.ts';

export type { EditOutcome } from './message-attempt.ts';
export type { OutgoingMessage } from './message-request.ts';

/** The ways to a message, each tried only when the one before it is closed. */
export interface MessageRoutes {
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
  /**
   * Looks for a follow-up that may have been posted though nobody has written down where.
   * @param hint the message it comes behind, and the custom id of a button in it
   * @returns its id, or undefined where it is not found or cannot be looked for
   */
  findPosted(
    address: Address,
    hint: { readonly after: string; readonly customId: string },
  ): Promise<string | undefined>;
  /** The files of a message, with links that work now; none where it cannot be read. */
  filesOf(address: Address): Promise<readonly { readonly url: string }[]>;
}

/** Tokens are given up a little early, so that none dies on the way. */
const tokenMarginMs = 20_000;

const channelSchema = z.object({ id: z.string() });

/** Whether it is the address of a follow-up that has not been posted, as far as is known. */
export function isUnposted({ followUp, messageId }: Address): boolean {
  return followUp === true && messageId === undefined;
}

export function createMessageRoutes(
  { webhooks, followUps, bot }: DiscordRest,
  clock: Clock,
  logger: Logger,
): MessageRoutes {
  const { attempt, explain } = createAttempts(logger);

  function hasToken(address: Address): address is Address & { token: string } {
    return (
      address.token !== undefined && clock.now() < (address.tokenExpiresAt ?? 0) - tokenMarginMs
    );
  }

  /** Ephemeral messages can only be reached with a token (they answer 10008 otherwise). */
  function isInChannel(address: Address): boolean {
    return address.botIsThere && !address.ephemeral;
  }

  function isReachable(address: Address): address is Address & { messageId: string } {
    return isInChannel(address) && address.messageId !== undefined;
  }

  function byToken(
    address: Address & { token: string },
    message: OutgoingMessage,
  ): Promise<EditOutcome> {
    return attempt(address, 'token', () => {
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
    address: Address & { messageId: string },
    message: OutgoingMessage,
  ): Promise<EditOutcome> {
    const route = Routes.channelMessage(address.channelId, address.messageId);
    return attempt(address, 'bot', () => bot.patch(route, toRequest(message)));
  }

  /** A message of the bot's own in that channel: from now on no token leads to it. */
  async function post(
    { applicationId, channelId }: Pick<Address, 'applicationId' | 'channelId'>,
    message: OutgoingMessage,
  ): Promise<EditOutcome> {
    const address: Address = { applicationId, channelId, ephemeral: false, botIsThere: true };
    let isOlder = false;
    const outcome = await attempt(address, 'bot', async () => {
      const answer = await bot.post(Routes.channelMessages(channelId), toOwnRequest(message));
      isOlder = !looksLike(message, answer);
      return answer;
    });
    if (outcome.kind !== 'edited' || !isOlder || !isReachable(outcome.address)) return outcome;
    return byChannel(outcome.address, message);
  }

  return {
    edit: async (address, message) => {
      if (hasToken(address)) {
        const outcome = await byToken(address, message);
        if (outcome.kind !== 'route-closed') return outcome;
      }
      if (isReachable(address)) return byChannel(address, message);
      if (isUnposted(address) && isInChannel(address)) return post(address, message);
      return { kind: 'route-closed' };
    },
    sendDirectly: async ({ userId, applicationId }, message) => {
      try {
        const body = { recipient_id: userId };
        const channel = channelSchema.parse(await bot.post(Routes.userChannels(), { body }));
        return await post({ applicationId, channelId: channel.id }, message);
      } catch (error) {
        return { kind: explain(error, 'bot') };
      }
    },
    findPosted: async (address, { after, customId }) => {
      if (!isInChannel(address)) return undefined;
      try {
        const query = new URLSearchParams({ after, limit: '100' });
        const answer = await bot.get(Routes.channelMessages(address.channelId), { query });
        return idOfMessageWith(customId, answer);
      } catch (error) {
        explain(error, 'bot');
        return undefined;
      }
    },
    filesOf: async (address) => {
      if (isUnposted(address)) return [];
      try {
        const answer = hasToken(address)
          ? await webhooks.get(tokenRoute(address), { auth: false })
          : isReachable(address) &&
            (await bot.get(Routes.channelMessage(address.channelId, address.messageId)));
        return readMessage(answer)?.attachments ?? [];
      } catch {
        // Whatever the reason, the picture has to come from elsewhere.
        return [];
      }
    },
  };
}

/** The message that a token means: the first answer, or a later one by its id. */
function tokenRoute(address: Address & { token: string }): `/${string}` {
  const { applicationId, token, followUp, messageId } = address;
  return followUp === true
    ? Routes.webhookMessage(applicationId, token, messageId)
    : Routes.webhookMessage(applicationId, token);
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
