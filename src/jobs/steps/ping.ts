import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** Whoever waited longer than this has turned to something else. */
const slowMs = 2 * 60_000;

/**
 * Notifies the person of a finished job, where that is wanted there: at most once, also when the
 * process dies in between, since it is written down before.
 */
export async function ping(
  { jobs, screen }: Pick<LifecycleParts, 'jobs' | 'screen'>,
  done: JobIn<'done'>,
): Promise<void> {
  if (!isWanted(done)) return;
  const job = await jobs.apply(done.id, { type: 'pinged' });
  if (job !== undefined) await screen.ping(job);
}

/**
 * An edited message notifies nobody, a direct one does so by itself. Of several jobs that were asked
 * for together none notifies: they come too close to each other.
 */
function isWanted({ address, createdAt, delivery, ping, ...job }: JobIn<'done'>): boolean {
  if (ping === undefined || ping === 'never') return false;
  if (job.pinged === true || job.series !== undefined || job.removedBy !== undefined) return false;
  if (address.direct === true || delivery === 'kept') return false;
  return ping === 'always' || job.since - createdAt > slowMs;
}
