import type { Clock } from '../../../src/lib/clock.ts';

interface Wait {
  readonly task: () => void;
  /** Milliseconds still to go when it was last set going. */
  left: number;
  dueAt: number;
  cancel: () => void;
}

/** A clock whose timers can be frozen and set going again; its hands never stop. */
export class PausableClock implements Clock {
  readonly #clock: Clock;
  readonly #waits = new Set<Wait>();
  #held = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now();
  }

  after(delayMs: number, task: () => void): () => void {
    const wait: Wait = { task, left: delayMs, dueAt: 0, cancel: () => undefined };
    this.#waits.add(wait);
    if (!this.#held) this.#go(wait);
    return () => {
      wait.cancel();
      this.#waits.delete(wait);
    };
  }

  /** Freezes every timer, also those that are still to be set. */
  hold(): void {
    if (this.#held) return;
    this.#held = true;
    for (const wait of this.#waits) {
      wait.cancel();
      wait.left = wait.dueAt - this.#clock.now();
    }
  }

  /** Lets the timers go on where {@link hold} stopped them. */
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    for (const wait of [...this.#waits]) this.#go(wait);
  }

  /** Ends every timer. */
  stop(): void {
    for (const wait of this.#waits) wait.cancel();
    this.#waits.clear();
  }

  #go(wait: Wait): void {
    wait.dueAt = this.#clock.now() + wait.left;
    wait.cancel = this.#clock.after(wait.left, () => {
      this.#waits.delete(wait);
      wait.task();
    });
  }
}
