import type { Clock } from '../lib/clock.ts';
import type { JobId } from './job.ts';

/** Within such a time one look at a job is enough, however often it is reported. */
const quietMs = 1_000;

interface Hints {
  /** When the job was last looked at for a report, in milliseconds since the epoch. */
  lookedAt: number;
  /** Takes the look back that is planned, where one is. */
  cancel: (() => void) | undefined;
}

/**
 * Slows down reports about jobs: the first of a job leads to a look at once, those soon after it
 * together to one a moment later. A flood is no more work than a trickle.
 */
export class HintGate {
  readonly #clock: Clock;
  readonly #look: (jobId: JobId) => void;
  /** Those looked at lately or about to be, the longest ago first. */
  readonly #jobs = new Map<JobId, Hints>();

  /** @param look has a job looked at soon; called again while one is under way, it looks again */
  constructor(clock: Clock, look: (jobId: JobId) => void) {
    this.#clock = clock;
    this.#look = look;
  }

  /** A report has come in. */
  hint(jobId: JobId): void {
    this.#forgetOld();
    const known = this.#jobs.get(jobId);
    if (known === undefined) {
      this.#lookAt(jobId);
      return;
    }
    const wait = known.lookedAt + quietMs - this.#clock.now();
    known.cancel ??= this.#clock.after(wait, () => {
      this.#lookAt(jobId);
    });
  }

  /** Takes back what is planned. */
  stop(): void {
    for (const { cancel } of this.#jobs.values()) cancel?.();
    this.#jobs.clear();
  }

  #lookAt(jobId: JobId): void {
    this.#jobs.delete(jobId);
    this.#jobs.set(jobId, { lookedAt: this.#clock.now(), cancel: undefined });
    this.#look(jobId);
  }

  #forgetOld(): void {
    const old = this.#clock.now() - quietMs;
    for (const [jobId, { lookedAt, cancel }] of this.#jobs) {
      if (lookedAt > old) return;
      if (cancel === undefined) this.#jobs.delete(jobId);
    }
  }
}
