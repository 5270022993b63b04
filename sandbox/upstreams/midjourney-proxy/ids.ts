import { createHash } from 'node:crypto';

/** The uuid of a task's job: the same for the same task id. */
export function jobIdOf(taskId: string): string {
  const digest = createHash('sha256').update(`job ${taskId}`).digest('hex');
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return parts.join('-');
}

/** A job's seed: ten digits at most. */
export function seedOf(taskId: string): string {
  return String(createHash('sha256').update(`seed ${taskId}`).digest().readUInt32BE(0));
}
