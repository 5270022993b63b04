/** The state of the wait from which the next interval follows; times in milliseconds. */
export interface Wait {
  readonly minMs: number;
  readonly maxMs: number;
  /** How long the upstream has had the task. */
  readonly elapsedMs: number;
  /** How long such tasks usually take, where known. */
  readonly expectedMs: number | undefined;
  /** Whether the upstream has begun to work on it. */
  readonly started: boolean;
  /** Queries in a row that were not answered. */
  readonly unanswered: number;
}

/**
 * How long to wait before the next query: rare while the task queues, close together near the
 * expected end, rarer again when it takes long or the upstream does not answer.
 * @returns milliseconds between `minMs` and `maxMs`
 */
export function nextInterval(wait: Wait): number {
  const { minMs, maxMs, elapsedMs } = wait;
  if (wait.unanswered > 0) return clamp(minMs * 2 ** wait.unanswered, minMs, maxMs);
  if (!wait.started) return clamp(minMs + elapsedMs / 10, minMs, maxMs);
  if (wait.expectedMs !== undefined && elapsedMs < wait.expectedMs) {
    return clamp((wait.expectedMs - elapsedMs) / 3, minMs, maxMs);
  }
  return clamp(elapsedMs / 20, minMs, maxMs);
}

/** The longest tick: nobody waits longer for others to come along. */
const longestTickMs = 2_000;

/** The common tick of a process, in milliseconds. */
export function tickOf({ minMs }: { readonly minMs: number }): number {
  return Math.min(minMs, longestTickMs);
}

/**
 * Moves a time onto the common tick, so that polls of many jobs fall together and become one query.
 * @returns the first multiple of `tickMs` at or after `at`
 */
export function alignToTick(at: number, tickMs: number): number {
  return Math.ceil(at / tickMs) * tickMs;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
