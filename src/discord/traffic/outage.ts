import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../observe/logger.ts';
import type { Need } from './need.ts';

/** So many requests in a row without an answer are more than one of them having bad luck. */
const shutAfter = 10;
const firstPauseMs = 2_000;
const longestPauseMs = 30_000;

/**
 * Notices that Discord is away. From then on one request at a time tries whether it is back, with
 * growing pauses; everything else fails at once instead of keeping a place busy for minutes.
 */
export class Outage {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #random: () => number;
  #failures = 0;
  #since = 0;
  #pauseMs = firstPauseMs;
  #nextTryAt = 0;
  #isTrying = false;

  /** @param random from 0 to 1, so that many bots do not come back in the same moment */
  constructor(clock: Clock, logger: Logger, random: () => number = Math.random) {
    this.#clock = clock;
    this.#logger = logger;
    this.#random = random;
  }

  /** Whether nothing had better be sent at this moment. */
  get isShut(): boolean {
    if (this.#failures < shutAfter) return false;
    return this.#isTrying || this.#clock.now() < this.#nextTryAt;
  }

  /**
   * A request is sent. What is vital is sent whatever is said here, so that it takes no turn from those
   * that wait for one.
   * @returns to be called once, with whether Discord answered
   */
  begin(need: Need): (answered: boolean) => void {
    const isTrial = this.#failures >= shutAfter && !this.#isTrying && need !== 'vital';
    if (isTrial) this.#isTrying = true;
    return (answered) => {
      if (isTrial) this.#isTrying = false;
      if (answered) this.#open();
      else this.#fail(isTrial);
    };
  }

  #open(): void {
    if (this.#failures >= shutAfter) {
      const seconds = Math.round((this.#clock.now() - this.#since) / 1_000);
      this.#logger.info({ seconds }, 'Discord answers again');
    }
    this.#failures = 0;
    this.#pauseMs = firstPauseMs;
  }

  #fail(isTrial: boolean): void {
    if (this.#failures === 0) this.#since = this.#clock.now();
    this.#failures += 1;
    if (this.#failures < shutAfter) return;
    if (this.#failures > shutAfter && !isTrial) return;
    if (this.#failures === shutAfter) {
      this.#logger.warn('Discord does not answer: messages wait until it does');
    }
    const spread = 0.75 + this.#random() / 2;
    this.#nextTryAt = this.#clock.now() + this.#pauseMs * spread;
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
  }
}
