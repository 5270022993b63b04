import { type JobBase, promptOf } from './job.ts';

const maxSlug = 48;

/**
 * The name of a result file, in the manner of Midjourney's own: what was drawn, then the job.
 * @param extension without a dot
 * @returns ASCII letters, digits, `_`, `-` and `.` only, since Discord changes other names
 */
export function resultFileName(job: JobBase, index: number, extension: string): string {
  const slug = promptOf(job)
    .replace(/https?:\/\/\S+/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, maxSlug)
    .replace(/^_+|_+$/g, '');
  return `${[slug, job.id, index + 1].filter((part) => part !== '').join('_')}.${extension}`;
}
