import type { Desk } from '../desk.ts';
import type { Job, JobId } from '../job.ts';
import { isStoppable, type JobRepository } from '../repository.ts';

/**
 * Whether a job is stopped with its series. Of an unclear one nobody knows whether it is paid for:
 * it goes on being looked for, and its person decides about it alone.
 */
export function isStoppedWithSeries(job: Job): boolean {
  return isStoppable(job) && job.state !== 'unclear';
}

/**
 * Stops a job because its series is stopped.
 * @param byId who has stopped everything in its server; undefined: its person
 * @returns the job after it, or undefined where there was nothing to stop
 * @throws {StoreError}
 */
export async function stopInSeries(
  { jobs, desk }: { readonly jobs: JobRepository; readonly desk: Desk },
  jobId: JobId,
  byId: string | undefined,
): Promise<Job | undefined> {
  const job = await jobs.get(jobId);
  return job !== undefined && isStoppedWithSeries(job) ? desk.cancel(jobId, byId) : undefined;
}
