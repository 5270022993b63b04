import { hasEnded, type Job, type JobId } from '../../jobs/job.ts';
import type { JobRepository } from '../../jobs/repository.ts';
import { type SeriesId, seriesIdSchema } from '../../jobs/request-ids.ts';
import type { SeriesRepository } from '../../jobs/series/repository.ts';
import type { Entry } from './entry.ts';

export interface FateParts {
  readonly jobs: Pick<JobRepository, 'get'>;
  readonly series: Pick<SeriesRepository, 'get' | 'isOpen'>;
  /** What a job has cost, as far as that is known, in the operator's unit. */
  readonly priceOf: (job: Job) => number | undefined;
}

/** What became of something that was counted. */
export interface Fate {
  readonly outcome: Pick<Entry, 'state' | 'price'>;
  readonly isUnderWay: boolean;
}

/**
 * What became of a reserved entry, as its job tells. Without a job it is given back, unless the job
 * is one of a series that is still being opened.
 * @throws {StoreError}
 */
export async function fateOf(parts: FateParts, { jobId, price }: Entry): Promise<Fate> {
  const job = await parts.jobs.get(jobId);
  if (job !== undefined) return { ...fateIn(job, parts, price), isUnderWay: !hasEnded(job) };
  return (await isAwaited(parts.series, jobId))
    ? { outcome: { state: 'reserved', price }, isUnderWay: true }
    : { outcome: { state: 'refunded', price }, isUnderWay: false };
}

/** @param reserved what was reserved for it, which holds until it is known better */
function fateIn(
  job: Job,
  { priceOf }: FateParts,
  reserved: number | undefined,
): Pick<Fate, 'outcome'> {
  const state = mayStillCost(job) ? 'settled' : job.cost.state;
  return { outcome: { state, price: state === 'settled' ? priceOf(job) : reserved } };
}

/**
 * Whether a job that its person has stopped may be paid for all the same: the upstream had it already,
 * and has not said that it left it. It stays counted, or stopping would be a way around every limit.
 */
export function mayStillCost(job: Job): boolean {
  return job.state === 'cancelled' && job.running;
}

/** Whether a job was never written down, and never will be. @throws {StoreError} */
export async function isNeverMade({ jobs, series }: FateParts, jobId: JobId): Promise<boolean> {
  return (await jobs.get(jobId)) === undefined && !(await isAwaited(series, jobId));
}

/** Whether a job that is not there is going to be opened with its series. */
async function isAwaited(series: FateParts['series'], jobId: JobId): Promise<boolean> {
  const id = seriesOf(jobId);
  if (id === undefined || !(await series.isOpen(id))) return false;
  const found = await series.get(id);
  return found !== undefined && !found.stopped && found.state !== 'abandoned';
}

function seriesOf(jobId: JobId): SeriesId | undefined {
  const [id, index] = jobId.split('-');
  return index === undefined ? undefined : seriesIdSchema.parse(id);
}
