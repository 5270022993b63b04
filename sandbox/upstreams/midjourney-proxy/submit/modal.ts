import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import type { Submission } from './body.ts';

/** The modal of a waiting task arrives; the same task goes on. */
export async function submitModal(house: House, { body }: Submission): Promise<Outcome> {
  const task = house.find(body.taskId === '' ? body.task_id : body.taskId);
  if (task === undefined) return { kind: 'refused', why: 'no-parent' };
  if (task.status !== 'MODAL' || task.onModal === undefined) return invalid('任务状态错误');
  if (house.flavour.name === 'trueai-9' && body.prompt.trim() === '')
    return invalid('prompt不能为空');
  const wrong = await task.onModal({ prompt: body.prompt, maskBase64: body.maskBase64 });
  return wrong === undefined ? house.resume(task) : invalid(wrong);
}
