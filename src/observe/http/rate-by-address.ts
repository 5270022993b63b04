import type { Clock } from '../../lib/clock.ts';

/** So many addresses are remembered; the one that has been quiet longest is forgotten. */
const maxAddresses = 10_000;

interface Window {
  readonly endsAt: number;
  readonly count: number;
}

/** How often each address has asked for something lately. */
export class RateByAddress {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #windowMs: number;
  readonly #windows = new Map<string, Window>();

  /** @param limits how many requests one address may make within so many milliseconds */
  constructor(clock: Clock, limits: { readonly most: number; readonly windowMs: number }) {
    this.#clock = clock;
    this.#most = limits.most;
    this.#windowMs = limits.windowMs;
  }

  /** Counts a request. @returns milliseconds until the next one is taken; undefined: this one is */
  take(address: string): number | undefined {
    const now = this.#clock.now();
    const known = this.#windows.get(address);
    const isOpen =
      known !== undefined && known.endsAt > now && known.endsAt <= now + this.#windowMs;
    const window = isOpen ? known : { endsAt: now + this.#windowMs, count: 0 };
    if (window.count >= this.#most) return window.endsAt - now;
    this.#windows.delete(address);
    this.#windows.set(address, { ...window, count: window.count + 1 });
    const oldest = this.#windows.keys().next();
    if (this.#windows.size > maxAddresses && oldest.done !== true) {
      this.#windows.delete(oldest.value);
    }
    return undefined;
  }
}
