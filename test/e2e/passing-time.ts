import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ManualClock } from '../../sandbox/manual-clock.ts';

/**
 * Lets time go by until something has come about.
 * @param stepMs how much at once: little of it where the answers of a server are waited for
 */
export async function passUntil<T>(
  clock: ManualClock,
  awaited: Promise<T>,
  stepMs = 1_000,
): Promise<T> {
  const settled = new AbortController();
  const watched = awaited.finally(() => {
    settled.abort();
  });
  while (!settled.signal.aborted) await step(clock, stepMs);
  return watched;
}

/** Lets time go by a second at a time, with room for what it sets off. */
export async function pass(clock: ManualClock, ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 1_000) await step(clock, 1_000);
}

async function step(clock: ManualClock, ms: number): Promise<void> {
  clock.advance(ms);
  for (let turn = 0; turn < 8; turn += 1) await nextTurn();
}
