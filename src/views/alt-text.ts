import { type Job, promptOf, resultOf } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { plainPrompt } from './prompt-text.ts';

/** Discord's limit for the alt text of a file, in characters. */
export const maxAltText = 1024;

/** What a screen reader says of a job's pictures: their prompt, or what they are. */
export function altText(job: Job, { finished }: Sentences): string {
  const prompt = plainPrompt(promptOf(job), maxAltText);
  if (prompt !== '') return prompt;
  if (job.request.kind === 'describe') return finished.altText.describe;
  const isClip = resultOf(job)?.media[0]?.kind === 'video';
  return isClip ? finished.altText.video : finished.altText.blend;
}
