import type { Next } from '../engine.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import { rememberAddress } from './remember-address.ts';

const retryMs = 15_000;
/** After a day nobody waits at the message any more; the job stays in the history. */
const giveUpAfterMs = 24 * 60 * 60_000;

/** The end of a job: gives its slot free, and does not rest until its message tells the end. */
export async function announce(
  { jobs, screen, sightings, clock, logger }: LifecycleParts,
  { slots }: Station,
  job: JobIn<'done' | 'failed' | 'timed-out' | 'cancelled'>,
): Promise<Next> {
  slots.release(job.id);
  sightings.forget(job.id);
  const isSilent =
    job.state === 'done' || (job.state === 'failed' && job.problem.code === 'never-acknowledged');
  if (!isSilent) {
    const presented = await screen.present(job);
    const waited = clock.now() - job.since;
    if (presented.kind === 'later' && waited < giveUpAfterMs) return { at: clock.now() + retryMs };
    if (presented.kind === 'shown') await rememberAddress({ jobs }, job, presented.address);
  }
  await jobs.retire(job.id);
  logger.info({ jobId: job.id, state: job.state }, 'job ended');
  return 'over';
}
