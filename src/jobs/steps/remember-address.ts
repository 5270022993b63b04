import type { Address, JobBase } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** Writes down where a job's message stands, when that is not where it stood before. */
export async function rememberAddress(
  { jobs }: Pick<LifecycleParts, 'jobs'>,
  job: JobBase,
  address: Address,
): Promise<void> {
  if (JSON.stringify(address) === JSON.stringify(job.address)) return;
  await jobs.apply(job.id, { type: 'readdressed', address });
}
