import { DiscordAPIError } from 'discord.js';
import { LimitedError, oldMessageLimit } from './traffic/refusals.ts';

/**
 * What a failed call means for the message it was about (codes: Discord docs,
 * topics/opcodes-and-status-codes).
 */
export type Verdict =
  /** This way to the message is closed; another may be open. */
  | 'route-closed'
  /** The message is gone: somebody deleted it. */
  | 'gone'
  /** The files do not fit. */
  | 'too-large'
  /** Discord did not understand or refused the content: trying again changes nothing. */
  | 'rejected'
  /** Messages as old as this one may hardly be edited: only what must arrive is tried again. */
  | 'too-often'
  /** Discord did not answer, or takes nothing for now: try again later. */
  | 'later';

const verdicts = new Map<number | string, Verdict>([
  [10008, 'gone'],
  [10003, 'route-closed'],
  [10015, 'route-closed'],
  [10062, 'route-closed'],
  [40094, 'route-closed'],
  [50001, 'route-closed'],
  [50007, 'route-closed'],
  [50013, 'route-closed'],
  [50027, 'route-closed'],
  [50083, 'route-closed'],
  [50278, 'route-closed'],
  [160005, 'route-closed'],
  [20009, 'rejected'],
  [40005, 'too-large'],
  [50045, 'too-large'],
  [400001, 'too-large'],
  [130000, 'later'],
  [40062, 'later'],
]);

/**
 * @param error whatever the REST client threw
 * @param route by interaction token or as the bot: 401 says that this token is dead, or that the
 *   whole bot is locked out for now
 */
export function judge(error: unknown, route: 'token' | 'bot' = 'bot'): Verdict {
  if (error instanceof LimitedError && error.code === oldMessageLimit) return 'too-often';
  if (!(error instanceof DiscordAPIError)) return 'later';
  const known = verdicts.get(error.code);
  if (known !== undefined) return known;
  if (error.status === 413) return 'too-large';
  // Without a code of the message's own: a block on the way, not a word about this message.
  if (error.status === 401) return route === 'token' ? 'route-closed' : 'later';
  if (error.status === 403) return 'later';
  if (error.status === 404) return 'route-closed';
  return error.status === 429 || error.status >= 500 ? 'later' : 'rejected';
}

/** Missing access, missing permissions, an archived thread: what somebody mends is open again. */
const mendable = new Set<number | string>([50001, 50013, 50083]);

/** Whether the way that this error closes may open again by itself; each try counts against the bot. */
export function mayReopen(error: unknown): boolean {
  return error instanceof DiscordAPIError && mendable.has(error.code);
}

/** Discord has never heard of the interaction, or no longer cares: nobody waits for an answer. */
export function isInteractionGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && [10015, 10062, 50027].includes(Number(error.code));
}

/** The interaction had been answered already: by a repeated call of ours, or another process. */
export function isAlreadyAcknowledged(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 40060;
}
