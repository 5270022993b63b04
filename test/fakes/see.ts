import { expect } from 'vitest';
import type { Job } from '../../src/jobs/job.ts';
import type { Progress } from '../../src/jobs/screen.ts';
import { en } from '../../src/locales/en.ts';
import { jobView } from '../../src/views/job.ts';

/** The text of a job's message; of a finished one without its last line, which is its number. */
export function see(job: Job, progress: Progress = {}): string {
  const { content } = jobView(job, progress, en);
  if (job.state !== 'done') return content;
  const lines = content.split('\n');
  expect(lines.pop()).toBe(`-# ${job.id}`);
  return lines.join('\n');
}
