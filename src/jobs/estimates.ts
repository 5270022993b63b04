import type { JobBase } from './job.ts';

/** How many durations of one sort are remembered. */
const windowSize = 20;

/**
 * How long jobs of one sort take, from what was seen lately.
 * A sort is any word that stands for alike jobs, such as "imagine fast".
 */
export class Estimates {
  readonly #durations = new Map<string, readonly number[]>();

  /** @param durationMs milliseconds from acceptance to success */
  record(sort: string, durationMs: number): void {
    const known = this.#durations.get(sort) ?? [];
    this.#durations.set(sort, [...known, durationMs].slice(-windowSize));
  }

  /** The median in milliseconds, or undefined before the first success. */
  median(sort: string): number | undefined {
    return this.#at(sort, 1 / 2);
  }

  /** Three of four take longer than that, in milliseconds; undefined before the first success. */
  early(sort: string): number | undefined {
    return this.#at(sort, 1 / 4);
  }

  #at(sort: string, share: number): number | undefined {
    const sorted = [...(this.#durations.get(sort) ?? [])].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length * share)];
  }
}

/** Jobs of one sort take about the same time. */
export function sortOf({ request, speed, upstream }: JobBase): string {
  const kind = request.kind === 'action' ? request.action.kind : request.kind;
  return `${upstream} ${kind} ${speed ?? 'default'}`;
}

/** The time in which they are drawn, without that in which they wait at the upstream. */
export function drawingSortOf(sort: string): string {
  return `${sort}, drawn`;
}

/** The percentages that Midjourney's own bot shows, which goes by leaps. */
const familiarPercents = [15, 31, 46, 62, 78, 93] as const;

/**
 * Some upstreams tell no percentage: time tells, in leaps, but never that it is finished.
 * @returns undefined where nobody knows how long such jobs take
 */
export function guessPercent(
  elapsedMs: number,
  expectedMs: number | undefined,
): number | undefined {
  if (expectedMs === undefined || expectedMs <= 0) return undefined;
  const share = (elapsedMs / expectedMs) * 100;
  return familiarPercents.findLast((percent) => percent <= share);
}
