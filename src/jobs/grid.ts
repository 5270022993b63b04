import type { TaskResult } from '../upstreams/result.ts';
import type { JobBase } from './job.ts';

const inAGrid = 4;

/** Whether a result is four pictures in one file. */
export function isGrid({ media, actions }: TaskResult): boolean {
  const [file, ...others] = media;
  if (file?.kind !== 'image' || file.quarter !== undefined || others.length > 0) return false;
  return actions.filter(({ kind }) => kind === 'upscale').length === inAGrid;
}

/** Whether it can be handed out as several files. */
export function hasSeveralPictures(result: TaskResult): boolean {
  return result.media.length > 1 || isGrid(result);
}

/** Whether the upstream drew these pictures itself, from a seed of their own. */
export function hasOwnSeed({ request }: Pick<JobBase, 'request'>, { media }: TaskResult): boolean {
  if (request.kind !== 'imagine' && request.kind !== 'blend' && request.kind !== 'action') {
    return false;
  }
  // One of four has the seed of all four, which is asked for there.
  if (request.kind === 'action' && request.action.kind === 'upscale') return false;
  return media.length > 0 && media.every(({ kind }) => kind === 'image');
}
