import type { Address } from '../jobs/job.ts';
import type { Attempts } from './message-attempt.ts';
import { channelRoute, hasToken, isReachable, isUnposted, tokenRoute } from './reach.ts';
import type { DiscordRest } from './rest.ts';

/** What became of a message that was to be deleted; `gone`: it was not there any more. */
export type Removed = 'removed' | 'gone' | 'failed';

/**
 * Deletes a message: by its interaction token while that lives, else as the bot's own. Never rejects.
 * @param where the message, the time in milliseconds since the Unix epoch, and whose job it shows
 */
export async function removeMessage(
  { webhooks, bot }: Pick<DiscordRest, 'webhooks' | 'bot'>,
  attempts: Attempts,
  where: { readonly address: Address; readonly now: number; readonly jobId: string | undefined },
): Promise<Removed> {
  const { address, now, jobId } = where;
  if (isUnposted(address)) return 'gone';
  if (hasToken(address, now)) {
    const route = tokenRoute(address);
    const outcome = await attempts.attempt({ address, route: 'token', about: { jobId } }, () =>
      webhooks.delete(route, { auth: false }),
    );
    if (outcome.kind !== 'route-closed') return toRemoved(outcome.kind);
  }
  if (!isReachable(address)) return 'failed';
  const route = channelRoute(address);
  const outcome = await attempts.attempt({ address, route: 'bot', about: { jobId } }, () =>
    bot.delete(route),
  );
  return toRemoved(outcome.kind);
}

function toRemoved(kind: Awaited<ReturnType<Attempts['attempt']>>['kind']): Removed {
  if (kind === 'edited') return 'removed';
  return kind === 'gone' ? 'gone' : 'failed';
}
