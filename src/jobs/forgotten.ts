import type { Job, JobIn } from './job.ts';

/** A job whose upstream has forgotten its task, and may be asked for it once more. */
export type ForgottenJob = JobIn<'failed'> & { readonly taskId: string };

/** Whether it is one; what a moderator has to look at first is none. */
export function isForgotten(job: Job): job is ForgottenJob {
  // What a moderator has to look at first does not come back past them.
  return job.state === 'failed' && job.taskId !== undefined && job.review?.result === undefined;
}
