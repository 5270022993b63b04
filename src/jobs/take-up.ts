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
  const found = new Map<JobId, Job | undefined>();
  for (const jobId of live) {
    const job = await readJob(parts, jobId);
    found.set(jobId, job);
    if (job !== undefined) prepare(parts, job);
  }
  for (const [jobId, job] of found) {
    // Its series has not come to it yet, and shows its jobs one after another.
    const isInSeries = job?.state === 'asked' && job.series !== undefined;
    if (!isInSeries) parts.wake(jobId);
  }
}

/** One that cannot be read must not keep the others waiting. */
async function readJob({ jobs, logger }: TakeUpParts, jobId: JobId): Promise<Job | undefined> {
  try {
    return await jobs.get(jobId);
  } catch (error) {
    logger.error({ err: error, jobId }, 'a job could not be taken up');
    return undefined;
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
