import type { Clock } from '../../src/lib/clock.ts';

/** Whatever is done so rarely tidies up. */
const longMs = 5 * 60_000;
const longestMs = 2 ** 31 - 1;

/**
 * Lets what libraries do once in a long while happen on a clock of ours: discord.js forgets its buckets
 * every hour of real time, of which a simulated day has few.
 * @returns puts everything back
 */
export function holdLongIntervals(clock: Clock): () => void {
  const { setInterval, clearInterval } = globalThis;
  const cancels = new Map<unknown, () => void>();

  function hold(task: () => void, everyMs: number): NodeJS.Timeout {
    const handle = setInterval(() => undefined, longestMs).unref();
    const plan = (): void => {
      const cancel = clock.after(everyMs, () => {
        plan();
        task();
      });
      cancels.set(handle, cancel);
    };
    plan();
    return handle;
  }

  globalThis.setInterval = (task: () => void, everyMs = 1) =>
    everyMs >= longMs ? hold(task, everyMs) : setInterval(task, everyMs);
  globalThis.clearInterval = (handle) => {
    cancels.get(handle)?.();
    cancels.delete(handle);
    clearInterval(handle);
  };
  return () => {
    Object.assign(globalThis, { setInterval, clearInterval });
  };
}
