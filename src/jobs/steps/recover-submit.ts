import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** A submit is one step, so a job found in this state lost its answer to the end of the process. */
export async function recoverSubmit(
  parts: LifecycleParts,
  job: JobIn<'submitting'>,
): Promise<'again'> {
  await parts.jobs.apply(job.id, { type: 'answer-lost' });
  return 'again';
}
