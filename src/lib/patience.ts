import type { Clock } from './clock.ts';

/**
 * How long everything together may take that comes before an answer: Discord wants one within three
 * seconds, and the answer itself is on its way for a while.
 */
const totalMs = { toKnow: 1_900, toWrite: 2_400 };

/** How long one request may still keep somebody waiting, in milliseconds. */
export interface Patience {
  /** For what has to be known before anything is written. @param mostMs its own bound */
  left(mostMs: number): number;
  /** For writing it down. @param mostMs its own bound */
  leftToWrite(mostMs: number): number;
}

/** Counts from now on: waits that follow one another share it. */
export function createPatience(clock: Clock): Patience {
  const since = clock.now();
  const of = (total: number, mostMs: number): number =>
    Math.max(0, Math.min(mostMs, since + total - clock.now()));
  return {
    left: (mostMs) => of(totalMs.toKnow, mostMs),
    leftToWrite: (mostMs) => of(totalMs.toWrite, mostMs),
  };
}
