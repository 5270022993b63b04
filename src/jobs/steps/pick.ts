import { pickFrom } from '../fetch-picture.ts';
import type { JobBase, JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** Whether a job only takes one picture out of a result that is there already. */
export function isPick({ request }: JobBase): boolean {
  return request.kind === 'action' && request.action.means === 'pick';
}

/** One picture out of a grid: nothing is sent, nothing is paid, and no slot is needed. */
export async function pick({ jobs }: LifecycleParts, job: JobIn<'queued'>): Promise<'again'> {
  const { request } = job;
  const parent = request.kind === 'action' ? await jobs.get(request.parentId) : undefined;
  const hasResult = parent?.state === 'done' || parent?.state === 'delivering';
  const index = request.kind === 'action' ? (request.action.index ?? 1) : 1;
  const item = hasResult ? pickFrom(parent.result.media, index) : undefined;
  if (!hasResult || item === undefined) {
    await jobs.apply(job.id, { type: 'failed', problem: { code: 'picture-gone' } });
    return 'again';
  }
  const { pickedActions: actions, finalPrompt } = parent.result;
  const result = { media: [item], actions, pickedActions: [], finalPrompt };
  await jobs.apply(job.id, { type: 'picked', taskId: parent.taskId, result });
  return 'again';
}
