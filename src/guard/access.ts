import type { JobBase } from '../jobs/job.ts';

/** Whether this person may use the buttons of a picture: everybody who can see it may. */
export function mayUsePicture(job: JobBase, userId: string): boolean {
  return !job.private || job.requesterId === userId;
}

/** Whether this person may stop, answer or repeat the job itself, or stop the series. */
export function mayControl(asked: Pick<JobBase, 'requesterId'>, userId: string): boolean {
  return asked.requesterId === userId;
}
