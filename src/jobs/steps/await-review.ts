import type { Next } from '../engine.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** Shows what waits to those who moderate, and ends the wait where nobody decides in time. */
export async function awaitReview(
  { jobs, screen, clock }: LifecycleParts,
  job: JobIn<'held'>,
): Promise<Next | 'again'> {
  if (clock.now() >= job.expiresAt) {
    await jobs.apply(job.id, { type: 'review-expired' });
    return 'again';
  }
  screen.show(job);
  return { at: job.expiresAt };
}
