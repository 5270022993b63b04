import TinyQueue from 'tinyqueue';
import type { Clock } from '../src/lib/clock.ts';

interface Timer {
  readonly at: number;
  /** Timers that fall due together run in the order in which they were set. */
  readonly order: number;
  readonly task: () => void;
}

/** A clock that stands still until it is told to move; timers run in the order they fall due. */
export class ManualClock implements Clock {
  readonly #timers = new TinyQueue<Timer>([], (a, b) => a.at - b.at || a.order - b.order);
  /** Those that were not cancelled. */
  readonly #valid = new Set<Timer>();
  #now: number;
  #order = 0;

  /** @param start milliseconds since the Unix epoch; the real time by default */
  constructor(start: number = Date.now()) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, task: () => void): () => void {
    this.#order += 1;
    const timer: Timer = { at: this.#now + Math.max(delayMs, 0), order: this.#order, task };
    this.#timers.push(timer);
    this.#valid.add(timer);
    return () => {
      this.#valid.delete(timer);
    };
  }

  /** How many timers are still waiting: a leak shows here. */
  get pending(): number {
    return this.#valid.size;
  }

  /** When the next timer falls due, in milliseconds since the Unix epoch. */
  get nextAt(): number | undefined {
    return this.#first()?.at;
  }

  /** Moves time forward by `ms` milliseconds and runs every timer that falls due on the way. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#first(); next !== undefined && next.at <= end; next = this.#first()) {
      this.#timers.pop();
      this.#valid.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.task();
    }
    this.#now = end;
  }

  #first(): Timer | undefined {
    for (let first = this.#timers.peek(); first !== undefined; first = this.#timers.peek()) {
      if (this.#valid.has(first)) return first;
      this.#timers.pop();
    }
    return undefined;
  }
}
