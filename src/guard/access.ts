import type { JobBase } from '../jobs/job.ts';

/** Whether this person may use the buttons of a picture: everybody who can see it may. */
export function mayUsePicture(job: JobBase, userId: string): boolean {
  return !job.private || job.requesterId === userId;
}

/** Whether what comes of a job is shown to one person alone: it is private, or a moderator has removed it. */
export function isHidden({ private: isPrivate, removedBy }: JobBase): boolean {
  return isPrivate || removedBy === 'moderator';
}

/** Whether this person may stop, answer or repeat the job itself, or stop the series. */
export function mayControl(asked: Pick<JobBase, 'requesterId'>, userId: string): boolean {
  return asked.requesterId === userId;
}
