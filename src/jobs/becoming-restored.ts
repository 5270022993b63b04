import { attemptOf } from './attempt.ts';
import { doubt, lose, run } from './becoming.ts';
import type { Job, JobBase, JobIn } from './job.ts';

/* What a job becomes that stood in a backup: what was done for it since is not in it. */

/**
 * Nothing that may have been sent since is sent by the program once more: of a submit nobody knows, and an
 * answer to a task is told by the task. Doing it twice changes nothing.
 * @returns undefined where going on costs nothing
 */
export function restore(job: Job, at: number): Job | undefined {
  switch (job.state) {
    case 'asked':
    case 'queued':
      return isFree(job) ? undefined : doubted(job, at, 'attempts' in job ? job.attempts : 0);
    case 'held':
      return job.found === undefined ? doubted(job, at, 0) : undefined;
    case 'submitting':
      return ofBackup(lose(job, { at }));
    case 'unclear':
      return job.restored === true ? undefined : ofBackup(job);
    case 'needs-input':
      return { ...run(job, at, job.taskId), unasked: undefined, answered: true };
    case 'running':
      return job.answered ? undefined : { ...job, answered: true };
    case 'delivering':
    case 'done':
    case 'failed':
    case 'timed-out':
    case 'cancelled':
      return undefined;
  }
}

/** A picture that Easel itself takes out of another one. */
function isFree({ request }: JobBase): boolean {
  return request.kind === 'action' && request.action.means === 'pick';
}

function doubted(job: JobIn<'asked' | 'held' | 'queued'>, at: number, attempts: number): Job {
  return ofBackup(doubt(job, at, attemptOf(job, attempts)));
}

function ofBackup(job: Job): Job {
  return job.state === 'unclear' ? { ...job, restored: true } : job;
}
