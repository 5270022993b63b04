import type { TaskSnapshot } from '../upstreams/port.ts';
import type { JobId } from './job.ts';
import type { OutgoingFile, Progress } from './screen.ts';

interface Sighting {
  /** The highest percentage that was shown. */
  percent: number | undefined;
  /** Since when the upstream has not known the task, without a break. */
  missingSince: number | undefined;
  /** Queries in a row that were not answered. */
  unanswered: number;
  /** When the upstream was last heard of it, or when that was first waited for. */
  heardAt: number | undefined;
  /** Since when the task has been finished without anything to show. */
  emptySince: number | undefined;
  /** When its turn may come, in milliseconds since the epoch, and at which place that was said. */
  turn: { readonly position: number; readonly eta: number } | undefined;
  /** The unfinished picture, and what was looked at for it last. */
  preview: OutgoingFile | undefined;
  previewKey: string | undefined;
  shown: Progress;
  shownAt: number;
  /** Whether it was ever seen waiting. */
  hasWaited: boolean;
  /** When it was first seen being drawn, where it was seen waiting before. */
  begunAt: number | undefined;
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
  remember(jobId: JobId, progress: Progress, now: number): void {
    const sighting = this.#of(jobId);
    sighting.shown = progress;
    sighting.shownAt = now;
  }

  /** Since when the job's message has shown that, in milliseconds since the epoch. */
  shownAt(jobId: JobId): number {
    return this.#jobs.get(jobId)?.shownAt ?? 0;
  }

  /** Notes when a task that waited at its upstream is first seen being drawn. */
  begins(jobId: JobId, status: TaskSnapshot['status'], now: number): void {
    const sighting = this.#of(jobId);
    if (status === 'queued') sighting.hasWaited = true;
    else if (status === 'running' && sighting.hasWaited) sighting.begunAt ??= now;
  }

  /** undefined: it is not known when it began. */
  begunAt(jobId: JobId): number | undefined {
    return this.#jobs.get(jobId)?.begunAt;
  }

  /** What the job's message showed last. */
  shown(jobId: JobId): Progress {
    return this.#jobs.get(jobId)?.shown ?? {};
  }

  /** @returns whether this is another unfinished picture than the one that was looked at last */
  isNewPreview(jobId: JobId, key: string): boolean {
    const sighting = this.#of(jobId);
    const isNew = sighting.previewKey !== key;
    sighting.previewKey = key;
    return isNew;
  }

  /** Keeps an unfinished picture; the very same bytes stay the file that they were. */
  keepPreview(jobId: JobId, file: OutgoingFile): void {
    const sighting = this.#of(jobId);
    const known = sighting.preview?.bytes;
    if (known === undefined || Buffer.compare(known, file.bytes) !== 0) sighting.preview = file;
  }

  /** The newest unfinished picture that could be had. */
  previewOf(jobId: JobId): OutgoingFile | undefined {
    return this.#jobs.get(jobId)?.preview;
  }

  /** The highest percentage that was shown; undefined before there was one. */
  percentOf(jobId: JobId): number | undefined {
    return this.#jobs.get(jobId)?.percent;
  }

  /**
   * Keeps a guess of when a waiting job's turn comes, so that it does not run away from those who
   * look at it: it stays until the place changes or the time has come.
   * @returns the guess to show
   */
  turn(
    jobId: JobId,
    { position, eta, now }: { readonly position: number; readonly eta: number; now: number },
  ): number {
    const sighting = this.#of(jobId);
    const known = sighting.turn;
    if (known?.position === position && known.eta > now) return known.eta;
    sighting.turn = { position, eta };
    return eta;
  }

  /** What was said last of when a waiting job's turn comes. */
  etaOf(jobId: JobId): number | undefined {
    return this.#jobs.get(jobId)?.turn?.eta;
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

  /** The upstream has said something of the task. */
  hears(jobId: JobId, now: number): void {
    this.#of(jobId).heardAt = now;
  }

  /**
   * @returns when the upstream last said something of the task, or when this was first asked, in
   *   milliseconds since the epoch
   */
  heardAt(jobId: JobId, now: number): number {
    const sighting = this.#of(jobId);
    sighting.heardAt ??= now;
    return sighting.heardAt;
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
      heardAt: undefined,
      emptySince: undefined,
      turn: undefined,
      preview: undefined,
      previewKey: undefined,
      shown: {},
      shownAt: 0,
      hasWaited: false,
      begunAt: undefined,
    };
    this.#jobs.set(jobId, fresh);
    return fresh;
  }
}
