import type { JobEvent } from './events.ts';
import type { Job } from './job.ts';
import type { JobRepository } from './repository.ts';

/** What happens to a job without its getting any further. */
const quiet = new Set<JobEvent['type']>([
  'action-used',
  'answered',
  'delivery-delayed',
  'fetch-failed',
  'form-opened',
  'lookup-planned',
  'readdressed',
  'removed',
  'result-renewed',
  'review-cleared',
  'review-posted',
  'review-reposted',
  'review-told',
  'stranded',
]);

/**
 * The same jobs, with somebody who is told of every one that got further.
 * @param onChange called after the change is written down; must not throw
 */
export function watchJobs(jobs: JobRepository, onChange: (job: Job) => void): JobRepository {
  return {
    ...jobs,
    apply: async (id, change) => {
      const job = await jobs.apply(id, change);
      if (job !== undefined && !quiet.has(change.type)) onChange(job);
      return job;
    },
  };
}
