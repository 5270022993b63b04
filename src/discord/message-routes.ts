import { type RawFile, Routes } from 'discord.js';
import { z } from 'zod';
import type { Address } from '../jobs/job.ts';
import type { OutgoingFile } from '../jobs/screen.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import type { MessageBody } from '../views/message.ts';
import { judge, type Verdict } from './error-codes.ts';
import type { DiscordRest } from './rest.ts';

/** A message as it is sent: files replace all that were there, no files leave them alone. */
export interface OutgoingMessage {
  readonly body: MessageBody;
  readonly files: readonly OutgoingFile[] | undefined;
  /** Alt text of every file, at most 1024 characters. */
  readonly description: string;
}

export type EditOutcome =
  | { readonly kind: 'edited'; readonly address: Address }
  | { readonly kind: Verdict };

/** The ways to a message, each tried only when the one before it is closed. */
export interface MessageRoutes {
  /** By interaction token while it lives, then as the bot's own message. */
  edit(address: Address, message: OutgoingMessage): Promise<EditOutcome>;
  /** A new direct message. @param nonce makes a repeated send one message, at most 25 characters */
  sendDirectly(
    to: { readonly userId: string; readonly applicationId: string; readonly nonce: string },
    message: OutgoingMessage,
  ): Promise<EditOutcome>;
  /** The files of a message, with links that work now; none where it cannot be read. */
  filesOf(address: Address): Promise<readonly { readonly url: string }[]>;
}

/** Tokens are given up a little early, so that none dies on the way. */
const tokenMarginMs = 20_000;

const messageSchema = z.object({
  id: z.string(),
  attachments: z.array(z.object({ url: z.string() })).default([]),
});
const channelSchema = z.object({ id: z.string() });

export function createMessageRoutes(
  rest: DiscordRest,
  clock: Clock,
  logger: Logger,
): MessageRoutes {
  async function attempt(
    address: Address,
    route: 'token' | 'bot',
    send: () => Promise<unknown>,
  ): Promise<EditOutcome> {
    try {
      const message = messageSchema.safeParse(await send());
      // The first edit tells which message it was, where the acknowledgement did not.
      const messageId = message.success ? message.data.id : address.messageId;
      return { kind: 'edited', address: { ...address, messageId } };
    } catch (error) {
      return { kind: explain(error, route) };
    }
  }

  function explain(error: unknown, route: 'token' | 'bot'): Verdict {
    const verdict = judge(error, route);
    logger.warn({ err: error, verdict }, 'Discord did not take a message');
    return verdict;
  }

  function hasToken(address: Address): address is Address & { token: string } {
    return (
      address.token !== undefined && clock.now() < (address.tokenExpiresAt ?? 0) - tokenMarginMs
    );
  }

  /** Ephemeral messages can only be reached with a token (they answer 10008 otherwise). */
  function isReachable(address: Address): address is Address & { messageId: string } {
    return address.botIsThere && !address.ephemeral && address.messageId !== undefined;
  }

  return {
    edit: async (address, message) => {
      if (hasToken(address)) {
        const route = Routes.webhookMessage(address.applicationId, address.token);
        const outcome = await attempt(address, 'token', () =>
          rest.webhooks.patch(route, { auth: false, ...toRequest(message) }),
        );
        if (outcome.kind !== 'route-closed') return outcome;
      }
      if (!isReachable(address)) return { kind: 'route-closed' };
      const route = Routes.channelMessage(address.channelId, address.messageId);
      return attempt(address, 'bot', () => rest.bot.patch(route, toRequest(message)));
    },
    sendDirectly: async ({ userId, applicationId, nonce }, message) => {
      try {
        const body = { recipient_id: userId };
        const channel = channelSchema.parse(await rest.bot.post(Routes.userChannels(), { body }));
        const address = toDirectAddress(applicationId, channel.id);
        const request = toRequest(message);
        return await attempt(address, 'bot', () =>
          rest.bot.post(Routes.channelMessages(channel.id), {
            ...request,
            body: { ...request.body, nonce, enforce_nonce: true },
          }),
        );
      } catch (error) {
        return { kind: explain(error, 'bot') };
      }
    },
    filesOf: async (address) => {
      try {
        const answer = hasToken(address)
          ? await rest.webhooks.get(Routes.webhookMessage(address.applicationId, address.token), {
              auth: false,
            })
          : isReachable(address) &&
            (await rest.bot.get(Routes.channelMessage(address.channelId, address.messageId)));
        return messageSchema.parse(answer).attachments;
      } catch {
        // Whatever the reason, the picture has to come from elsewhere.
        return [];
      }
    },
  };
}

function toDirectAddress(applicationId: string, channelId: string): Address {
  return { applicationId, channelId, ephemeral: false, botIsThere: true };
}

interface Request {
  readonly body: object;
  readonly files?: RawFile[];
}

/** New lists each time: the library adds to what it is given. */
function toRequest({ body, files, description }: OutgoingMessage): Request {
  if (files === undefined) return { body };
  return {
    body: {
      ...body,
      attachments: files.map(({ name }, id) => ({ id: String(id), filename: name, description })),
    },
    files: files.map(({ name, bytes, contentType }) => ({
      name,
      data: Buffer.from(bytes),
      contentType,
    })),
  };
}
