import { steadyTime } from './steady-time.ts';

/** Time as an argument: everything that reads or waits for time takes a clock, so tests own it. */
export interface Clock {
  /** Milliseconds since the Unix epoch; never less than before. */
  now(): number;
  /**
   * Runs `task` once, `delayMs` milliseconds from now (0 or less: as soon as possible).
   * @returns a function that cancels it; calling that later, or twice, does nothing.
   */
  after(delayMs: number, task: () => void): () => void;
}

/** Node caps a timer at 2^31-1 ms; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/** The machine's own time, which does not go back while the process lives. */
export const systemClock: Clock = {
  now: steadyTime(),
  after: (delayMs, task) => {
    const timer = setTimeout(task, Math.min(Math.max(delayMs, 0), longestTimerMs));
    return () => {
      clearTimeout(timer);
    };
  },
};

/**
 * Waits on a clock.
 * @param delayMs milliseconds to wait
 * @param signal ends the wait early; the promise then rejects with the signal's reason
 */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = (): void => {
      cancel();
      reject(toError(signal?.reason));
    };
    const cancel = clock.after(delayMs, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** Waits for something, but no longer than `limitMs`; it is not told that nobody waits any more. */
export async function within(clock: Clock, limitMs: number, work: Promise<unknown>): Promise<void> {
  let cancel = (): void => undefined;
  const limit = new Promise<void>((resolve) => {
    cancel = clock.after(limitMs, resolve);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    cancel();
  }
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The wait was aborted', { cause: reason });
}
