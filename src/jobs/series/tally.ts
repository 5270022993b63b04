import { hasEnded, type Job, type JobState } from '../job.ts';
import type { JobRepository } from '../repository.ts';
import { jobIdsOf, type Series } from './series.ts';
import { isStoppedWithSeries } from './stop.ts';

/** What a job of a series counts as, in the order in which they are told. */
export const tallyGroups = [
  'finished',
  'running',
  'waiting',
  'unclear',
  'failed',
  'unstarted',
  'stopped',
] as const;
export type TallyGroup = (typeof tallyGroups)[number];

/** How far a series is. */
export interface Tally {
  /** Together as many as the series has jobs. */
  readonly counts: Readonly<Record<TallyGroup, number>>;
  /** Nothing will change any more. */
  readonly isOver: boolean;
  /** Whether stopping the series would still stop one of them. */
  readonly isStoppable: boolean;
}

const groups: Readonly<Record<JobState, TallyGroup>> = {
  asked: 'waiting',
  held: 'waiting',
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

const none: Tally['counts'] = {
  finished: 0,
  running: 0,
  waiting: 0,
  unclear: 0,
  failed: 0,
  unstarted: 0,
  stopped: 0,
};

/** One that nobody was waiting for any more has not failed: nobody has tried it. */
function groupOf(job: Job): TallyGroup {
  const isDropped = job.state === 'failed' && job.problem.code === 'never-acknowledged';
  return isDropped ? 'unstarted' : groups[job.state];
}

/**
 * Counts the jobs of a series.
 * @param jobs all of them, undefined where one is not open yet
 */
export function tallyOf(series: Series, jobs: readonly (Job | undefined)[]): Tally {
  const counts = { ...none };
  // A job that is not open when its series is stopped never will be.
  const unopened = series.stopped ? 'stopped' : 'waiting';
  for (const job of jobs) counts[job === undefined ? unopened : groupOf(job)] += 1;
  return {
    counts,
    isOver: jobs.every((job) => (job === undefined ? series.stopped : hasEnded(job))),
    isStoppable: jobs.some((job) =>
      job === undefined ? !series.stopped : isStoppedWithSeries(job),
    ),
  };
}

/** Reads how far a series is. @throws {StoreError} */
export async function readTally(jobs: JobRepository, series: Series): Promise<Tally> {
  return tallyOf(series, await Promise.all(jobIdsOf(series).map((id) => jobs.get(id))));
}
