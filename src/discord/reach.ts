import { Routes } from 'discord.js';
import type { Address } from '../jobs/job.ts';

/** Tokens are given up a little early, so that none dies on the way. */
const tokenMarginMs = 20_000;

type WithToken = Address & { readonly token: string };
type WithMessage = Address & { readonly messageId: string };

/** Whether its interaction token still lives. @param now milliseconds since the Unix epoch */
export function hasToken(address: Address, now: number): address is WithToken {
  return address.token !== undefined && now < (address.tokenExpiresAt ?? 0) - tokenMarginMs;
}

/** Ephemeral messages can only be reached with a token (they answer 10008 otherwise). */
export function isInChannel(address: Address): boolean {
  return address.botIsThere && !address.ephemeral;
}

/** Whether the bot can reach the message without a token. */
export function isReachable(address: Address): address is WithMessage {
  return isInChannel(address) && address.messageId !== undefined;
}

/** Whether it is the address of a follow-up that has not been posted, as far as is known. */
export function isUnposted({ followUp, messageId }: Address): boolean {
  return followUp === true && messageId === undefined;
}

/** The message that a token means: the first answer, or a later one by its id. */
export function tokenRoute({ applicationId, token, followUp, messageId }: WithToken): `/${string}` {
  return followUp === true
    ? Routes.webhookMessage(applicationId, token, messageId)
    : Routes.webhookMessage(applicationId, token);
}

/** The message as the bot's own. */
export function channelRoute({ channelId, messageId }: WithMessage): `/${string}` {
  return Routes.channelMessage(channelId, messageId);
}
