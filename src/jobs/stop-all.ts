import type { Desk } from './desk.ts';
import { hasEnded, type Job, type JobId } from './job.ts';
import type { JobRepository } from './repository.ts';
import type { SeriesId } from './request-ids.ts';
import type { SeriesDesk } from './series/desk.ts';

interface StopParts {
  readonly jobs: Pick<JobRepository, 'get' | 'live'>;
  readonly desk: Pick<Desk, 'cancel'>;
  readonly seriesDesk: Pick<SeriesDesk, 'stop'>;
}

/** What became of all jobs of a server. */
export interface AllStopped {
  readonly stopped: number;
  /** Jobs of which nobody knows whether the upstream took them; they are left as they are. */
  readonly unclear: number;
}

/** How many jobs are read side by side. */
const readAtOnce = 50;
/** What was let in a moment before is written down while the first round goes on. */
const rounds = 3;

/**
 * Stops every job of a server that can be stopped, as its person could; a series with what of it has
 * not begun. Nothing new should come in meanwhile.
 * @param byId who wants that
 * @throws {StoreError}
 */
export async function stopJobsOf(
  guildId: string,
  byId: string,
  parts: StopParts,
): Promise<AllStopped> {
  const series = new Set<SeriesId>();
  let stopped = 0;
  let unclear = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = stopped;
    unclear = 0;
    for await (const job of liveJobsOf(guildId, parts.jobs)) {
      if (job.state === 'unclear') unclear += 1;
      else if (job.series === undefined || series.has(job.series.id)) {
        stopped += (await parts.desk.cancel(job.id, byId)) === undefined ? 0 : 1;
      } else {
        series.add(job.series.id);
        stopped += (await parts.seriesDesk.stop(job.series.id, byId))?.stopped ?? 0;
      }
    }
    if (stopped === before) break;
  }
  return { stopped, unclear };
}

/** The jobs of a server that are not over, oldest first; what cannot be read is left out. */
export async function* liveJobsOf(
  guildId: string,
  jobs: Pick<JobRepository, 'get' | 'live'>,
): AsyncGenerator<Job> {
  const live: readonly JobId[] = await jobs.live();
  for (let start = 0; start < live.length; start += readAtOnce) {
    const ids = live.slice(start, start + readAtOnce);
    const read = await Promise.allSettled(ids.map((id) => jobs.get(id)));
    for (const one of read) {
      const job = one.status === 'fulfilled' ? one.value : undefined;
      if (job?.guildId === guildId && !hasEnded(job)) yield job;
    }
  }
}
