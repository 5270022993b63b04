import type { Job, JobId } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import { StoreError } from '../storage/store.ts';

/** @returns `unreadable` where nobody knows what it is: a newer program's, or damaged */
export async function readJob(
  jobs: JobRepository,
  id: JobId,
): Promise<Job | undefined | 'unreadable'> {
  try {
    return await jobs.get(id);
  } catch (error) {
    if (error instanceof StoreError) return 'unreadable';
    throw error;
  }
}
