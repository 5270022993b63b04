import type { JobId } from './job.ts';
import type { Progress } from './screen.ts';

interface Sighting {
  /** The highest percentage that was shown. */
  percent: number | undefined;
  /** Since when the upstream has not known the task, without a break. */
  missingSince: number | undefined;
  /** Queries in a row that were not answered. */
  unanswered: number;
  /** Since when the task has been finished without anything to show. */
  emptySince: number | undefined;
  shown: Progress;
}

/**
 * What was last seen of running jobs. In memory only: after a restart everything is looked at
 * afresh, and nothing that was missing before counts.
 */
export class Sightings {
  readonly #jobs = new Map<JobId, Sighting>();

  /** @returns the percentage to show: a display never goes backwards */
  progress(jobId: JobId, percent: number | undefined): number | undefined {
    const sighting = this.#of(jobId);
    sighting.missingSince = undefined;
    sighting.unanswered = 0;
    if (percent !== undefined) sighting.percent = Math.max(percent, sighting.percent ?? 0);
    return sighting.percent;
  }

  /** Keeps what the job's message shows, for the time in which nothing new is known. */
  remember(jobId: JobId, progress: Progress): void {
    this.#of(jobId).shown = progress;
  }

  /** What the job's message showed last. */
  shown(jobId: JobId): Progress {
    return this.#of(jobId).shown;
  }

  /** @returns for how many milliseconds every answer has said that the task is not known */
  missing(jobId: JobId, now: number): number {
    const sighting = this.#of(jobId);
    sighting.unanswered = 0;
    sighting.missingSince ??= now;
    return now - sighting.missingSince;
  }

  /** @returns how many queries in a row have not been answered */
  unanswered(jobId: JobId): number {
    const sighting = this.#of(jobId);
    sighting.unanswered += 1;
    return sighting.unanswered;
  }

  /** @returns for how many milliseconds the task has been finished with nothing to show */
  empty(jobId: JobId, now: number): number {
    const sighting = this.#of(jobId);
    sighting.emptySince ??= now;
    return now - sighting.emptySince;
  }

  forget(jobId: JobId): void {
    this.#jobs.delete(jobId);
  }

  #of(jobId: JobId): Sighting {
    const known = this.#jobs.get(jobId);
    if (known !== undefined) return known;
    const fresh: Sighting = {
      percent: undefined,
      missingSince: undefined,
      unanswered: 0,
      emptySince: undefined,
      shown: {},
    };
    this.#jobs.set(jobId, fresh);
    return fresh;
  }
}
