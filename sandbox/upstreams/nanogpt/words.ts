import type { Settings } from './options.ts';
import type { NanoTask } from './task.ts';

/** A share of the work, and the word from there on (NanoGPT OpenAPI: check-midjourney-status). */
const imageWords = [
  [0, 'submitted'],
  [0.05, 'NOT_START'],
  [0.1, 'PENDING'],
  [0.2, 'RUNNING'],
  [0.3, 'IN_PROGRESS'],
] as const;

/** The shares of the work at which something new shows. */
export const steps: readonly number[] = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9];

/** The word for an image task. */
export function imageWordOf({ state, share }: NanoTask): string {
  if (state !== 'working') return state === 'done' ? 'SUCCESS' : 'FAILED';
  return imageWords.findLast(([from]) => share >= from)?.[1] ?? 'submitted';
}

/** The word for a video (NanoGPT docs: video status). */
export function videoWordOf({ state, share }: NanoTask): string {
  if (state !== 'working') return state === 'done' ? 'COMPLETED' : 'FAILED';
  return share < 0.2 ? 'IN_QUEUE' : 'IN_PROGRESS';
}

/** The word as it is to be spelt. */
export function spelt(word: string, { statusCase }: Pick<Settings, 'statusCase'>): string {
  if (statusCase === 'seed') return word;
  return statusCase === 'lower' ? word.toLowerCase() : word.toUpperCase();
}
