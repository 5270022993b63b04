import { type HistoryFilter, isWanted } from './history.ts';
import type { Job, JobId } from './job.ts';
import type { JobRepository } from './repository.ts';

/** How many jobs stand on one page. */
export const pageSize = 5;
/** How many jobs are looked through at once, and at most for one page. */
const batchSize = 50;
export const mostSearched = 2_000;

/** Where a page begins: next to this job, without it. */
export interface HistoryEdge {
  readonly direction: 'older' | 'newer';
  readonly jobId: JobId;
}

/** Whose history, what of it, and which page; without an edge the newest. */
export interface HistoryQuery {
  readonly userId: string;
  readonly filter: HistoryFilter;
  readonly edge?: HistoryEdge | undefined;
}

/** One page of somebody's history. */
export interface HistoryPage {
  /** Newest first, at most {@link pageSize}. */
  readonly jobs: readonly Job[];
  /** The edge of the next page in each direction; undefined at the end. */
  readonly older: JobId | undefined;
  readonly newer: JobId | undefined;
  /** In which direction the search ended before it had seen everything; that edge goes on there. */
  readonly stopped: HistoryEdge['direction'] | undefined;
}

/**
 * Finds a page of somebody's history; reads no more of the store than it must, and at most
 * {@link mostSearched} jobs. A job that cannot be read is passed over.
 * @throws {StoreError}
 */
export async function searchHistory(
  jobs: JobRepository,
  query: HistoryQuery,
): Promise<HistoryPage> {
  const { edge } = query;
  if (edge?.direction !== 'newer') return olderPage(query, await walk(jobs, query));
  const found = await walk(jobs, query);
  // What is left up there is the first page, which is shown whole.
  if (found.end === 'reached') return searchHistory(jobs, { ...query, edge: undefined });
  return newerPage(found);
}

function olderPage({ edge }: HistoryQuery, { found, end, first, last }: Walk): HistoryPage {
  const jobs = found.slice(0, pageSize);
  const next = { full: jobs.at(-1)?.id, bound: last, reached: undefined };
  return {
    jobs,
    older: next[end],
    newer: edge && (jobs[0]?.id ?? first ?? edge.jobId),
    stopped: end === 'bound' ? 'older' : undefined,
  };
}

function newerPage({ found, end, first, last }: Walk): HistoryPage {
  const jobs = found.slice(0, pageSize).toReversed();
  return {
    jobs,
    older: jobs.at(-1)?.id ?? first,
    newer: end === 'full' ? jobs[0]?.id : last,
    stopped: end === 'bound' ? 'newer' : undefined,
  };
}

interface Walk {
  /** In the order of the walk; one more than a page where there are as many. */
  readonly found: readonly Job[];
  readonly end: 'full' | 'reached' | 'bound';
  /** The first and the last job that it came by. */
  readonly first: JobId | undefined;
  readonly last: JobId | undefined;
}

/** Goes from the edge in its direction, until there is more than a page. */
async function walk(jobs: JobRepository, { userId, filter, edge }: HistoryQuery): Promise<Walk> {
  const found: Job[] = [];
  let first: JobId | undefined;
  let last: JobId | undefined;
  for (let seen = 0; seen < mostSearched; seen += batchSize) {
    const ids = await nextIds(jobs, userId, { ...edge, jobId: last ?? edge?.jobId });
    first ??= ids[0];
    last = ids.at(-1) ?? last;
    const read = await Promise.allSettled(ids.map((id) => jobs.get(id)));
    const there = read.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []));
    found.push(...there.filter((job) => isWanted(job, filter)));
    if (found.length > pageSize) return { found, end: 'full', first, last };
    if (ids.length < batchSize) return { found, end: 'reached', first, last };
  }
  return { found, end: 'bound', first, last };
}

/** Without a direction: from the newest on. */
interface OpenEdge {
  readonly direction?: HistoryEdge['direction'];
  readonly jobId: JobId | undefined;
}

/** In the order of the walk. */
async function nextIds(
  jobs: JobRepository,
  userId: string,
  { direction = 'older', jobId }: OpenEdge,
): Promise<readonly JobId[]> {
  const limit = batchSize;
  if (direction === 'older') return jobs.idsOfOwner(userId, { before: jobId, limit });
  return (await jobs.idsOfOwner(userId, { after: jobId, limit })).toReversed();
}
