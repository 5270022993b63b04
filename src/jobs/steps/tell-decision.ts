import type { Job } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** How long it is tried to tell moderators what they have decided themselves. */
const giveUpAfterMs = 24 * 60 * 60_000;

/**
 * Writes down what was decided about a job, before its person is told; telling those who moderate may
 * have to wait.
 * @throws {StoreError}
 */
export async function noteDecision(
  { reviewRoom }: Pick<LifecycleParts, 'reviewRoom'>,
  job: Job,
): Promise<void> {
  if (isToTell(job)) await reviewRoom.note(job);
}

function isToTell({ review, state }: Job): boolean {
  const { decision } = review ?? {};
  return decision !== undefined && decision.told !== true && state !== 'held';
}

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
  if (decision === undefined || !isToTell(job)) return true;
  const isTold = await reviewRoom.close(job);
  if (!isTold && clock.now() - decision.at < giveUpAfterMs) return false;
  await jobs.apply(job.id, { type: 'review-told' });
  return true;
}
