import type { Logger } from '../observe/logger.ts';
import type { Job, JobId } from './job.ts';
import type { Station } from './parts.ts';
import type { JobRepository } from './repository.ts';
import type { SeriesScreen } from './series/screen.ts';

interface TakeUpParts {
  readonly jobs: JobRepository;
  readonly stations: ReadonlyMap<string, Station>;
  readonly seriesScreen: SeriesScreen;
  /** Has the engine take the job's next step. */
  readonly wake: (jobId: JobId) => void;
  readonly logger: Logger;
}

/** Goes on with the jobs that were live when the process started, where they were. */
export async function takeUpJobs(parts: TakeUpParts, live: readonly JobId[]): Promise<void> {
  // Those that run upstream hold their slots before anybody else is given one.
  const found = new Map<JobId, Job | 'unreadable'>();
  for (const jobId of live) {
    const job = await readJob(parts, jobId);
    if (job === undefined) await retire(parts, jobId);
    else found.set(jobId, job);
    if (typeof job === 'object') prepare(parts, job);
  }
  for (const [jobId, job] of found) {
    if (job === 'unreadable' || !isLeftToSeries(job)) parts.wake(jobId);
  }
}

/** Its series has not come to it yet, and shows its jobs one after another. */
function isLeftToSeries({ state, series }: Job): boolean {
  return state === 'asked' && series !== undefined;
}

/**
 * A mark whose job was never written. It goes before anything is woken: its series is about to write
 * that very job down, and a job without a mark is lost in the next crash.
 */
async function retire({ jobs, logger }: TakeUpParts, jobId: JobId): Promise<void> {
  try {
    await jobs.retire(jobId);
  } catch (error) {
    // It means nothing without its job, and another start comes by.
    logger.error({ err: error, jobId }, 'a mark without a job could not be removed');
  }
}

/** One that cannot be read must not keep the others waiting. */
async function readJob(
  { jobs, logger }: TakeUpParts,
  jobId: JobId,
): Promise<Job | 'unreadable' | undefined> {
  try {
    return await jobs.get(jobId);
  } catch (error) {
    logger.error({ err: error, jobId }, 'a job could not be taken up');
    return 'unreadable';
  }
}

function prepare({ stations, seriesScreen, logger }: TakeUpParts, job: Job): void {
  const { id: jobId, upstream, series } = job;
  const station = stations.get(upstream);
  if (job.state === 'running') station?.slots.occupy(jobId);
  if (series !== undefined) seriesScreen.show(series.id);
  if (station === undefined) {
    logger.warn({ jobId, upstream }, 'a live job waits for an upstream that is off');
  }
}
