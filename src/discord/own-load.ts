import { hasEnded, type Job, type JobId } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';

/** How many ids of a person's jobs are read at once, and at most. */
const batchSize = 500;
const mostCounted = 100_000;
/** How many of their newest jobs are read to see which are finished. */
const mostRead = 2_000;
/** How many jobs are read side by side. */
const readAtOnce = 50;

/**
 * A person's jobs that are not over, oldest first. Ids are in the order of time, so no more of
 * their list is read than reaches back to the oldest job that anybody waits for.
 * @throws {StoreError}
 */
export async function ownLiveJobs(jobs: JobRepository, userId: string): Promise<readonly Job[]> {
  const live = await jobs.live();
  const [oldest] = live;
  if (oldest === undefined) return [];
  const marked = new Set(live);
  const own: JobId[] = [];
  for await (const ids of idBatches(jobs, userId)) {
    own.push(...ids.filter((id) => marked.has(id)));
    if ((ids.at(-1) ?? '') < oldest) break;
  }
  const read = await readJobs(jobs, own.toReversed());
  return read.filter((job) => !hasEnded(job));
}

/** How much a person has made. */
export interface OwnCount {
  readonly jobs: number;
  /** There are more. */
  readonly isLeast: boolean;
  /** Finished ones among the newest. */
  readonly finished: number;
  /** How many of the newest were looked at. */
  readonly lookedAt: number;
}

/** @throws {StoreError} */
export async function countOwnJobs(jobs: JobRepository, userId: string): Promise<OwnCount> {
  let count = 0;
  let lookedAt = 0;
  let finished = 0;
  for await (const ids of idBatches(jobs, userId)) {
    count += ids.length;
    const looked = ids.slice(0, mostRead - lookedAt);
    const read = await readJobs(jobs, looked);
    lookedAt += looked.length;
    finished += read.filter(({ state }) => state === 'done').length;
  }
  return { jobs: count, isLeast: count >= mostCounted, finished, lookedAt };
}

/** Newest first. */
async function* idBatches(jobs: JobRepository, userId: string): AsyncGenerator<readonly JobId[]> {
  let before: JobId | undefined;
  for (let seen = 0; seen < mostCounted; seen += batchSize) {
    const ids = await jobs.idsOfOwner(userId, { before, limit: batchSize });
    if (ids.length > 0) yield ids;
    if (ids.length < batchSize) return;
    before = ids.at(-1);
  }
}

/** Those that are there and can be read. */
async function readJobs(jobs: JobRepository, ids: readonly JobId[]): Promise<readonly Job[]> {
  const found: Job[] = [];
  for (let start = 0; start < ids.length; start += readAtOnce) {
    const read = await Promise.allSettled(
      ids.slice(start, start + readAtOnce).map((id) => jobs.get(id)),
    );
    found.push(...read.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : [])));
  }
  return found;
}
