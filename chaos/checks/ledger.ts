import type { Job } from '../../src/jobs/job.ts';
import type { Check } from './breach.ts';

/** In which a cost may be when a job has ended so. */
const costs: Readonly<Partial<Record<Job['state'], readonly Job['cost']['state'][]>>> = {
  done: ['settled'],
  failed: ['refunded'],
  'timed-out': ['refunded', 'settled'],
  cancelled: ['refunded', 'settled'],
  unclear: ['reserved'],
};

/** Each cost is closed as the job has ended, and no task is counted for two jobs. */
export const ledgerAgrees: Check = ({ jobs }) => {
  const wrong = jobs
    .filter((job) => !isPick(job) && costs[job.state]?.includes(job.cost.state) !== true)
    .map(({ id, state, cost }) => `job ${id} is ${state}, and its cost ${cost.state}`);
  const owners = new Map<string, string>();
  const shared = jobs.flatMap((job) => {
    if (!('taskId' in job) || job.taskId === undefined || isPick(job)) return [];
    const other = owners.get(job.taskId);
    owners.set(job.taskId, job.id);
    return other === undefined ? [] : [`jobs ${other} and ${job.id} are the same task`];
  });
  return [...wrong, ...shared];
};

/** One picture of a grid, cut out here, keeps the name of the grid's task. */
function isPick({ request }: Job): boolean {
  return request.kind === 'action' && request.action.means === 'pick';
}
