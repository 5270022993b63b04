import { createHmac } from 'node:crypto';
import { paramJsonOf, type RecordStyle, recordOf } from './record.ts';
import type { KieTask } from './task.ts';

/** The callback of a task that ended; an extended film is told of as record-info does. */
export function callbackOf(task: KieTask, style: RecordStyle): Record<string, unknown> {
  const verdict =
    task.state === 'done'
      ? { code: 200, msg: 'success' }
      : { code: 500, msg: task.doom?.reason ?? 'The task failed' };
  if (task.taskType.startsWith('mj_video_extend')) {
    return { ...verdict, data: recordOf(task, style) };
  }
  const { id: taskId } = task;
  return { ...verdict, data: { taskId, promptJson: paramJsonOf(task), resultUrls: style.urls } };
}

/**
 * The headers that sign a callback (kie.ai docs: common-api/webhook-verification).
 * @param now milliseconds
 */
export function signatureOf(taskId: string, key: string, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const signature = createHmac('sha256', key).update(`${taskId}.${timestamp}`).digest('base64');
  return { 'x-webhook-timestamp': timestamp, 'x-webhook-signature': signature };
}
