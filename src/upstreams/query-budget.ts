import type { UpstreamName } from '../config/upstreams.ts';
import type { Clock } from '../lib/clock.ts';

/**
 * How many questions a minute an upstream is asked unless its operator says otherwise. kie.ai names one
 * rate alone, 20 new tasks in 10 seconds, and not whether questions count (kie.ai docs: Getting
 * Started); NanoGPT takes about 25 calls a second, half of which are left to submits and others with
 * the same key (NanoGPT docs: Rate Limits); a gateway says nothing.
 */
export const usualQueriesPerMinute: Readonly<Record<UpstreamName, number>> = {
  'midjourney-proxy': 600,
  kie: 120,
  nanogpt: 750,
};

const windowMs = 60_000;

/**
 * How many questions may go to an upstream: never more than so many within any minute, spread over it,
 * and about a second's share at once.
 */
export class QueryBudget {
  readonly #clock: Clock;
  readonly #gapMs: number;
  readonly #headStartMs: number;
  /** When the next question would be due if they came evenly. */
  #dueAt = 0;
  #pausedUntil = 0;

  /** @param perMinute at least 1 */
  constructor(clock: Clock, perMinute: number) {
    const atOnce = Math.max(1, Math.floor(perMinute / 60));
    this.#clock = clock;
    // Rounded up, so that no minute holds one more for want of digits.
    this.#gapMs = Math.ceil((windowMs / (perMinute - atOnce + 1)) * 1_000) / 1_000;
    this.#headStartMs = (atOnce - 1) * this.#gapMs;
  }

  /** How long until one more may be sent, in milliseconds; 0: now. */
  get waitMs(): number {
    const free = Math.max(this.#dueAt - this.#headStartMs, this.#pausedUntil);
    return Math.max(0, free - this.#clock.now());
  }

  /** One is sent. */
  spend(): void {
    this.#dueAt = Math.max(this.#dueAt, this.#clock.now()) + this.#gapMs;
  }

  /** The upstream asks for patience: nothing is sent for so long. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
  }
}
