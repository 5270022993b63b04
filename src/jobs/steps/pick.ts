import { pickFrom } from '../fetch-picture.ts';
import { type FollowUp, type JobBase, type JobIn, resultOf } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** @returns what was asked for, where that is only one picture out of a result that is there already */
export function pickOf({ request }: JobBase): FollowUp | undefined {
  return request.kind === 'action' && request.action.means === 'pick' ? request : undefined;
}

/** One picture out of a grid: nothing is sent, nothing is paid, and no slot is needed. */
export async function pick(
  { jobs }: LifecycleParts,
  { id }: JobIn<'queued'>,
  { parentId, taskId, action }: FollowUp,
): Promise<'again'> {
  const grid = resultOf(await jobs.get(parentId));
  const item = grid && pickFrom(grid.media, action.index ?? 1);
  if (grid === undefined || item === undefined) {
    await jobs.apply(id, { type: 'failed', problem: { code: 'picture-gone' } });
    return 'again';
  }
  const { pickedActions: actions, finalPrompt } = grid;
  const result = { media: [item], actions, pickedActions: [], finalPrompt };
  await jobs.apply(id, { type: 'picked', taskId, result });
  return 'again';
}
