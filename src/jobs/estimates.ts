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
    const sorted = [...(this.#durations.get(sort) ?? [])].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
  }
}
