import type { JobBase } from './job.ts';
import type { LifecycleParts } from './parts.ts';
import type { JobChange } from './repository.ts';

/**
 * The change that a step is about to make, with nothing in it that an upstream wrote and nobody may
 * see.
 * @throws {StoreError}
 */
export async function judgedChange(
  { judgeResult }: Pick<LifecycleParts, 'judgeResult'>,
  job: JobBase,
  change: JobChange,
): Promise<JobChange> {
  if (change.type !== 'succeeded') return change;
  const judged = await judgeResult(job, change.result);
  if (judged.kind === 'withheld') return { type: 'failed', problem: { code: 'words-withheld' } };
  const { result, hold } = judged;
  return { ...change, result, hold };
}
