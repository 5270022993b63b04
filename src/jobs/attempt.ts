import type { JobBase } from './job.ts';

/** Our own name of a job's next submit; no two of a job are the same, wherever they went. */
export function attemptOf(
  { id, movedFrom }: Pick<JobBase, 'id' | 'movedFrom'>,
  attempts: number,
): string {
  const moves = movedFrom.length === 0 ? [] : [`m${movedFrom.length}`];
  return [id, ...moves, attempts + 1].join('-');
}
