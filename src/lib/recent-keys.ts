import type { Clock } from './clock.ts';

/** Remembers what was seen a short while ago, up to a number of entries. */
export class RecentKeys {
  readonly #clock: Clock;
  readonly #windowMs: number;
  readonly #maxEntries: number;
  /** In the order of time, so the oldest come first. */
  readonly #seen = new Map<string, number>();

  constructor(clock: Clock, windowMs: number, maxEntries = 10_000) {
    this.#clock = clock;
    this.#windowMs = windowMs;
    this.#maxEntries = maxEntries;
  }

  /** @returns whether this key is new within the window; it is remembered from now on either way */
  add(key: string): boolean {
    const now = this.#clock.now();
    const before = this.#seen.get(key);
    if (before !== undefined && now - before < this.#windowMs) return false;
    this.#seen.delete(key);
    this.#seen.set(key, now);
    this.#sweep(now);
    return true;
  }

  /** It counts as never seen. */
  forget(key: string): void {
    this.#seen.delete(key);
  }

  #sweep(now: number): void {
    for (const [key, at] of this.#seen) {
      if (now - at < this.#windowMs && this.#seen.size <= this.#maxEntries) return;
      this.#seen.delete(key);
    }
  }
}
