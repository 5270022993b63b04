import type { Clock } from '../lib/clock.ts';
import type { FailureKind } from '../upstreams/failure.ts';
import type { SubmitOutcome } from '../upstreams/port.ts';

/** So many submits in a row that say nothing good about the upstream open the breaker. */
const opensAfter = 3;
const firstPauseMs = 30_000;
const longestPauseMs = 10 * 60_000;

/** Failures that are the upstream's own, whatever was asked of it. */
const deadly = new Set<FailureKind>(['maintenance', 'auth', 'credits', 'unclear', 'malformed']);
/** Failures that an adapter finds by itself: nothing need have been sent. */
const silent = new Set<FailureKind>(['validation', 'unsupported']);

/**
 * Keeps jobs that could go elsewhere away from an upstream that is dead: after some failures in a
 * row one job at a time may try, with growing pauses, until one is taken.
 */
export class Breaker {
  readonly #clock: Clock;
  #failures = 0;
  #pauseMs = firstPauseMs;
  #nextTryAt = 0;
  /** The submit that tries whether the upstream is back. */
  #trial: symbol | undefined;
  #reason: FailureKind | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Why jobs had better go elsewhere; undefined while all is well. */
  get reason(): FailureKind | undefined {
    return this.#failures >= opensAfter ? this.#reason : undefined;
  }

  /** Whether it is nobody's turn to try. */
  get isShut(): boolean {
    if (this.reason === undefined) return false;
    return this.#trial !== undefined || this.#clock.now() < this.#nextTryAt;
  }

  /**
   * A submit is to be made. Where it is a trial, nobody else tries until it has ended.
   * @returns to be called once the submit has ended, whatever became of it
   */
  begin(): () => void {
    const submit = Symbol('submit');
    if (this.reason !== undefined) this.#trial ??= submit;
    return () => {
      if (this.#trial === submit) this.#trial = undefined;
    };
  }

  /** Learns from what became of a submit. */
  record(outcome: SubmitOutcome): void {
    if (outcome.kind === 'failed' && silent.has(outcome.failure.kind)) return;
    if (outcome.kind !== 'failed' || !deadly.has(outcome.failure.kind)) {
      this.#failures = 0;
      this.#pauseMs = firstPauseMs;
      return;
    }
    this.#failures += 1;
    this.#reason = outcome.failure.kind;
    if (this.#failures < opensAfter) return;
    this.#nextTryAt = this.#clock.now() + this.#pauseMs;
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
  }
}
