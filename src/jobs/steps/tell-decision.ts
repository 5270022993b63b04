import type { Job } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** How long it is tried to tell moderators what they have decided themselves. */
const giveUpAfterMs = 24 * 60 * 60_000;

/**
 * Writes down what was decided about a job and tells those who moderate, once.
 * @returns false: worth another try
 * @throws {StoreError}
 */
export async function tellDecision(
  { jobs, reviewRoom, clock }: Pick<LifecycleParts, 'jobs' | 'reviewRoom' | 'clock'>,
  job: Job,
): Promise<boolean> {
  const { decision } = job.review ?? {};
  if (decision === undefined || decision.told === true || job.state === 'held') return true;
  const isTold = await reviewRoom.close(job);
  if (!isTold && clock.now() - decision.at < giveUpAfterMs) return false;
  await jobs.apply(job.id, { type: 'review-told' });
  return true;
}
