import { spread } from '../lib/spread.ts';
import type { Job } from './job.ts';

/** How long a person has to edit a prompt before the action runs with the suggested one. */
export const answerGraceMs = 30_000;

/** How long a person may take over a form, like Discord's own patience with interactions. */
export const formMs = 15 * 60_000;

/** While Discord is away: a short outage is soon over. */
const shortOutageMs = 5_000;
const longOutageMs = 60_000;

/** Where the bot may not write, each try is one that Discord refuses and counts: there are few. */
const firstRefusedMs = 2 * 60_000;
const longestRefusedMs = 6 * 60 * 60_000;

/**
 * When it is tried again to write where the bot may not: the later the longer it has been in vain.
 * @param since when it was tried first; with `now` in milliseconds since the Unix epoch
 */
export function afterRefusal(
  { id, since }: { readonly id: string; readonly since: number },
  now: number,
): number {
  const pause = Math.min(Math.max((now - since) * 2, firstRefusedMs), longestRefusedMs);
  return now + Math.round(pause * (1 + spread(`${id} ${String(now)}`) / 4));
}

/**
 * When a job looks again whether Discord is back: the sooner the less it has waited, and not all of
 * them in the same moment.
 * @param now milliseconds since the Unix epoch
 */
export function afterOutage({ id, since }: Pick<Job, 'id' | 'since'>, now: number): number {
  const pause = Math.min(Math.max((now - since) / 2, shortOutageMs), longOutageMs);
  return now + Math.round(pause * (0.75 + spread(`${id} ${String(now)}`) / 2));
}
