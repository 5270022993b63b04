import type { Clock } from '../lib/clock.ts';
import type { JobId } from './job.ts';

/** Within such a time one look at a job is enough, however often it is reported. */
const quietMs = 1_000;
/** More jobs than this are never reported within the quiet time but by mistake or malice. */
const maxRemembered = 10_000;

/**
 * Slows down reports about jobs: the first of a job is acted upon at once, those soon after it
 * together and a moment later. A flood is no more work than a trickle.
 */
export class HintGate {
  readonly #clock: Clock;
  /** When the job was last looked at for a report, oldest first. */
  readonly #looks = new Map<JobId, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * @returns when the job is to be looked at, in milliseconds since the epoch; undefined where that
   *   is planned already
   */
  next(jobId: JobId): number | undefined {
    const now = this.#clock.now();
    this.#forgetOld(now);
    const last = this.#looks.get(jobId);
    if (last !== undefined && last > now) return undefined;
    const at = last === undefined ? now : Math.max(now, last + quietMs);
    this.#looks.delete(jobId);
    this.#looks.set(jobId, at);
    return at;
  }

  #forgetOld(now: number): void {
    for (const [jobId, at] of this.#looks) {
      if (at > now - quietMs && this.#looks.size < maxRemembered) return;
      this.#looks.delete(jobId);
    }
  }
}
