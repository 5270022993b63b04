import { hasEnded, type Job, type JobState } from '../job.ts';
import { isStoppable, type JobRepository } from '../repository.ts';
import { jobIdsOf, type Series } from './series.ts';

/** What a job of a series counts as, in the order in which they are told. */
export const tallyGroups = [
  'finished',
  'running',
  'waiting',
  'unclear',
  'failed',
  'stopped',
] as const;
export type TallyGroup = (typeof tallyGroups)[number];

/** How far a series is. */
export interface Tally {
  /** Together as many as the series has jobs. */
  readonly counts: Readonly<Record<TallyGroup, number>>;
  /** Nothing will change any more. */
  readonly isOver: boolean;
  /** Whether a person could still stop one of them. */
  readonly isStoppable: boolean;
}

const groups: Readonly<Record<JobState, TallyGroup>> = {
  asked: 'waiting',
  queued: 'waiting',
  submitting: 'running',
  running: 'running',
  'needs-input': 'running',
  delivering: 'running',
  unclear: 'unclear',
  done: 'finished',
  failed: 'failed',
  'timed-out': 'failed',
  cancelled: 'stopped',
};

/**
 * Counts the jobs of a series.
 * @param jobs all of them, undefined where one is not open yet
 */
export function tallyOf(series: Series, jobs: readonly (Job | undefined)[]): Tally {
  const counts = { finished: 0, running: 0, waiting: 0, unclear: 0, failed: 0, stopped: 0 };
  // A job that is not open when its series is stopped never will be.
  const unopened = series.stopped ? 'stopped' : 'waiting';
  for (const job of jobs) counts[job === undefined ? unopened : groups[job.state]] += 1;
  return {
    counts,
    isOver: jobs.every((job) => (job === undefined ? series.stopped : hasEnded(job))),
    isStoppable: jobs.some((job) => (job === undefined ? !series.stopped : isStoppable(job))),
  };
}

/** Reads how far a series is. @throws {StoreError} */
export async function readTally(jobs: JobRepository, series: Series): Promise<Tally> {
  return tallyOf(series, await Promise.all(jobIdsOf(series).map((id) => jobs.get(id))));
}
