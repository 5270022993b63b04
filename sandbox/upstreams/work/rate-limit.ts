import type { Clock } from '../../../src/lib/clock.ts';

/** So many requests in any stretch of so many milliseconds. */
export interface Allowance {
  readonly requests: number;
  readonly perMs: number;
}

/** Counts requests in a sliding window; what it refuses does not count. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #allowance: Allowance;
  #taken: number[] = [];

  constructor(clock: Clock, allowance: Allowance) {
    this.#clock = clock;
    this.#allowance = allowance;
  }

  /** Counts one request. @returns whether it is within the allowance */
  take(): boolean {
    const now = this.#clock.now();
    this.#taken = this.#taken.filter((at) => now - at < this.#allowance.perMs);
    if (this.#taken.length >= this.#allowance.requests) return false;
    this.#taken.push(now);
    return true;
  }
}
