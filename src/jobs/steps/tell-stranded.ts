import type { Job, JobId, JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import type { Changed } from '../screen.ts';
import { showAgain } from '../show-again.ts';
import { isStrandedAtHome, rememberAddress } from './remember-address.ts';

/** What has become of it. */
interface Told {
  /** As it is after that; undefined where it is not there any more. */
  readonly job: Job | undefined;
  /** The message still says nothing of it: worth a try later. */
  readonly isStranded: boolean;
}

/**
 * Tells the end of a job in the message that the bot was not allowed to change: with the picture where
 * that is still nowhere else, and otherwise with the way to it. Repeatable.
 * @throws {StoreError}
 */
export async function tellStranded(parts: LifecycleParts, jobId: JobId): Promise<Told> {
  const { jobs, screen, deliveries } = parts;
  const job = await jobs.get(jobId);
  if (job?.stranded === undefined) return { job, isStranded: false };
  if (deliveries.takeRefusal(jobId)) return { job, isStranded: true };
  const changed = isStrandedAtHome(job)
    ? await tellAtHome(parts, job)
    : await screen.pointOn(job.stranded, job);
  if (changed === 'closed' || changed === 'later') {
    return { job: await jobs.get(jobId), isStranded: true };
  }
  await jobs.apply(jobId, { type: 'stranded', address: undefined });
  return { job: await jobs.get(jobId), isStranded: false };
}

/** Other ends than a picture have been tried there just now. */
async function tellAtHome(parts: LifecycleParts, job: Job): Promise<Changed> {
  if (job.state !== 'done') return 'closed';
  // Nothing takes back into the channel what somebody has taken away.
  return job.removedBy === undefined ? bringHome(parts, job) : 'gone';
}

async function bringHome(parts: LifecycleParts, job: JobIn<'done'>): Promise<Changed> {
  const end = parts.deliveries.begin();
  if (end === undefined) return 'later';
  try {
    const presented = await showAgain(parts, job, job);
    if (presented.kind === 'later') return 'later';
    if (presented.kind === 'too-large') return 'gone';
    if (presented.kind === 'shown') await rememberAddress(parts, job, presented.address);
    return presented.stranded !== undefined ? 'closed' : presented.kind;
  } finally {
    end();
  }
}
