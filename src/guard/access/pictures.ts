import type { JobBase, JobDraft } from '../../jobs/job.ts';
import { isUnderReview } from '../../jobs/review.ts';

/** Whether this person may use the buttons of a picture: everybody who can see it may. */
export function mayUsePicture(job: JobBase, userId: string): boolean {
  return mayControl(job, userId) || !isHidden(job);
}

/**
 * Whether what comes of a job is shown to one person alone: it is private, a moderator has removed it,
 * or one has still to decide about it.
 */
export function isHidden(
  job: Pick<JobBase, 'private' | 'removedBy' | 'review'> | JobDraft,
): boolean {
  const isRemoved = 'removedBy' in job && job.removedBy === 'moderator';
  return job.private || isRemoved || isUnderReview(job);
}

/** Whether this person may stop, answer or repeat the job itself, or stop the series. */
export function mayControl(asked: Pick<JobBase, 'requesterId'>, userId: string): boolean {
  return asked.requesterId === userId;
}
