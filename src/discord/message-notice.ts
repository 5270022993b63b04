import { Routes } from 'discord.js';
import type { Address } from '../jobs/job.ts';
import type { Attempts } from './message-attempt.ts';
import { type OutgoingMessage, toFollowUpRequest, toOwnRequest } from './message-request.ts';
import { hasToken, isReachable } from './reach.ts';
import type { DiscordRest } from './rest.ts';

/**
 * Sends a new message about one that stands already: by its interaction token while that lives, to
 * the same eyes; else as the bot's own, in reply to it. Where neither can be done nothing is sent.
 * Never rejects.
 * @param what the message that it is about, and the time in milliseconds since the Unix epoch
 */
export async function sendNotice(
  { followUps, bot }: Pick<DiscordRest, 'followUps' | 'bot'>,
  attempts: Attempts,
  what: { readonly address: Address; readonly now: number; readonly message: OutgoingMessage },
): Promise<void> {
  const { address, now, message } = what;
  if (hasToken(address, now)) {
    const route = Routes.webhook(address.applicationId, address.token);
    const query = new URLSearchParams({ wait: 'true' });
    const request = toFollowUpRequest(message, address.ephemeral);
    const outcome = await attempts.attempt({ address, route: 'token', about: message }, () =>
      followUps.post(route, { auth: false, query, ...request }),
    );
    if (outcome.kind !== 'route-closed') return;
  }
  if (!isReachable(address)) return;
  const { channelId, messageId } = address;
  const { body } = toOwnRequest(message);
  const reference = { message_id: messageId, channel_id: channelId, fail_if_not_exists: false };
  await attempts.attempt({ address, route: 'bot', about: message }, () =>
    bot.post(Routes.channelMessages(channelId), {
      body: { ...body, message_reference: reference },
    }),
  );
}
