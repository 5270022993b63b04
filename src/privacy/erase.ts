import { hasEnded, type JobId } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { SeriesRepository } from '../jobs/series/repository.ts';
import type { Thumbnails } from '../jobs/thumbnails.ts';
import type { PeopleRepository } from '../people/repository.ts';
import type { Store } from '../storage/store.ts';
import { eraseCounts } from './erase-counts.ts';
import {
  type Asked,
  askedKeys,
  ownDocuments,
  ownGrants,
  ownReports,
  type Whose,
} from './own-documents.ts';
import { readJob } from './read-job.ts';

export interface EraseParts {
  readonly store: Store;
  readonly jobs: JobRepository;
  readonly series: SeriesRepository;
  readonly thumbnails: Thumbnails;
  readonly people: PeopleRepository;
}

/** What became of a person's jobs. */
export interface Erased {
  readonly jobs: number;
  /** Still on their way: they stay. */
  readonly live: number;
  /** They cannot be read, so nobody knows whether they are over: they stay. */
  readonly unreadable: number;
}

const batchSize = 50;

/**
 * Deletes everything about a person but what is still on its way. May be repeated: whatever a crash
 * has left behind is found again, since what leads to a thing goes after the thing itself. So it is
 * with a stop, which ends it between two documents.
 * @throws {StoreError}
 */
export async function eraseAll(parts: EraseParts, { userId, signal }: Whose): Promise<Erased> {
  const { store, people } = parts;
  const whose = { userId, signal };
  await eraseAsked(store, whose, 'proposals');
  await eraseAsked(store, whose, 'finds');
  const erased = await eraseJobs(parts, whose);
  await eraseSeries(parts, whose);
  for await (const { key } of ownReports(store, whose)) await store.remove(key);
  for await (const { key } of ownGrants(store, whose)) await store.remove(key);
  await eraseCounts(parts, whose);
  await people.erase(userId);
  await store.forget();
  return erased;
}

async function eraseAsked(store: Store, whose: Whose, sort: Asked): Promise<void> {
  for await (const { key } of ownDocuments(store, { ...whose, sort })) await store.remove(key);
}

async function eraseJobs(parts: EraseParts, { userId, signal }: Whose): Promise<Erased> {
  const count = { jobs: 0, live: 0, unreadable: 0 };
  let before: JobId | undefined;
  for (;;) {
    const ids = await parts.jobs.idsOfOwner(userId, { before, limit: batchSize });
    for (const id of ids) {
      signal.throwIfAborted();
      count[await eraseJob(parts, userId, id)] += 1;
    }
    if (ids.length < batchSize) return count;
    before = ids.at(-1);
  }
}

async function eraseJob(
  { jobs, thumbnails }: EraseParts,
  userId: string,
  id: JobId,
): Promise<keyof Erased> {
  const job = await readJob(jobs, id);
  if (job === 'unreadable') return job;
  if (job !== undefined && !hasEnded(job)) return 'live';
  await thumbnails.remove(id);
  return (await jobs.erase(id, userId)) ? 'jobs' : 'live';
}

/** While one of its jobs is on its way, or could still be opened, a series is needed. */
async function eraseSeries({ store, jobs, series }: EraseParts, whose: Whose): Promise<void> {
  const live = (await jobs.live()).map((jobId) => jobId.split('-')[0]);
  const needed = new Set<string | undefined>([...live, ...(await series.open())]);
  for await (const { key } of ownDocuments(store, { ...whose, sort: 'series' })) {
    if (!needed.has(key.slice(askedKeys.series.length))) await store.remove(key);
  }
}
