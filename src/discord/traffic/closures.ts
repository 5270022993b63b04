import type { Clock } from '../../lib/clock.ts';

const mostKept = 1_000;
/** Discord names no longer time than the day of a block. */
const longestMs = 25 * 60 * 60_000;

/** What Discord has said that it takes no requests for, and until when. */
export class Closures {
  readonly #clock: Clock;
  readonly #until = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @param forMs milliseconds from now */
  close(what: string, forMs: number): void {
    this.#until.delete(what);
    this.#until.set(what, this.#clock.now() + Math.min(forMs, longestMs));
    const [oldest] = this.#until.keys();
    if (this.#until.size > mostKept && oldest !== undefined) this.#until.delete(oldest);
  }

  isClosed(what: string): boolean {
    const until = this.#until.get(what);
    if (until === undefined) return false;
    if (this.#clock.now() < until) return true;
    this.#until.delete(what);
    return false;
  }
}
