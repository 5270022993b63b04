import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../observe/logger.ts';
import type { Need } from './need.ts';

/**
 * Discord shuts an address out, for about a day, after 10 000 requests in ten minutes that it
 * answered with 401, 403 or 429; a 429 whose scope is `shared` does not count (Discord docs:
 * topics/rate-limits, Invalid Request Limit).
 */
export const invalidLimit = 10_000;
const windowMs = 10 * 60_000;
const sliceMs = 10_000;

/** From how many of them on what is left out. Others at the same address may spend as well. */
const stages: readonly { readonly from: number; readonly stops: Need | undefined }[] = [
  { from: 0, stops: undefined },
  { from: invalidLimit * 0.1, stops: 'progress' },
  { from: invalidLimit * 0.3, stops: 'extra' },
  { from: invalidLimit * 0.6, stops: 'message' },
];
/** A stage is left a little below where it was entered, so that it is not entered every second. */
const leftBelow = 0.8;

const order: readonly Need[] = ['progress', 'extra', 'message', 'vital'];

/** Counts what Discord holds against this address, and says what had better not be sent any more. */
export class RequestBudget {
  readonly #clock: Clock;
  readonly #logger: Logger;
  /** Counts by the beginning of their slice of time; as many as the window has. */
  readonly #slices = new Map<number, number>();
  #stage = 0;

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock;
    this.#logger = logger;
  }

  /** Invalid requests within the last ten minutes. */
  get spent(): number {
    const now = this.#clock.now();
    let sum = 0;
    for (const [begins, count] of this.#slices) {
      if (begins + sliceMs + windowMs <= now) this.#slices.delete(begins);
      else sum += count;
    }
    return sum;
  }

  /** Learns from an answer. @param scope what a 429 says of itself */
  note(status: number, scope: string | null): void {
    if (status !== 401 && status !== 403 && (status !== 429 || scope === 'shared')) return;
    const begins = Math.floor(this.#clock.now() / sliceMs) * sliceMs;
    this.#slices.set(begins, (this.#slices.get(begins) ?? 0) + 1);
    this.#look();
  }

  /** Whether something that is needed so much may still be sent. */
  allows(need: Need): boolean {
    if (this.#stage > 0) this.#look();
    const stops = stages[this.#stage]?.stops;
    return stops === undefined || order.indexOf(need) > order.indexOf(stops);
  }

  #look(): void {
    const { spent } = this;
    const before = this.#stage;
    while (spent >= (stages[this.#stage + 1]?.from ?? Infinity)) this.#stage += 1;
    while (spent < (stages[this.#stage]?.from ?? 0) * leftBelow) this.#stage -= 1;
    if (this.#stage === before) return;
    const facts = { spent, limit: invalidLimit, stage: this.#stage };
    if (this.#stage > before) this.#logger.warn(facts, sayings[this.#stage] ?? '');
    else this.#logger.info(facts, 'Discord refuses less again');
  }
}

const sayings: readonly string[] = [
  '',
  'Discord refuses much: progress is not shown for now',
  'Discord refuses very much: only finished jobs and answers are shown for now',
  'Discord is about to shut this address out: only first answers are sent for now',
];
