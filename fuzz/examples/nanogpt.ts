import { canaries, signedUrl } from '../canaries.ts';

export const taskIds = ['fc2f3b51-9d3e', 'video-run_5d1e'] as const;
const [taskId] = taskIds;

/** The eight bytes with which a PNG begins, and a little more. */
const encoded =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What the service answers, whatever it is asked. */
export const examples: readonly unknown[] = [
  { created: 1730621718, data: [{ task_id: taskId }], cost: 0.1, paymentSource: 'USD' },
  { created: 1730621718, data: [{ url: signedUrl }, { url: 'https://a.example/2.png' }] },
  { id: 'gen-1', data: [{ b64_json: encoded }] },
  { runId: 'run_5d1e', status: 'pending', model: 'midjourney-video', cost: 0.3 },
  { task_id: taskId, status: 'SUCCESS', progress: '100%', imageUrl: signedUrl, failReason: '' },
  { task_id: taskId, status: 'IN_PROGRESS', progress: '50%' },
  { task_id: taskId, status: 'FAILURE', failReason: `invalid --ar ${canaries.words}` },
  { data: { status: 'COMPLETED', output: { video: { url: signedUrl } }, requestId: 'run_5d1e' } },
  { data: { status: 'FAILED', error: `filtered ${canaries.words}`, isNSFWError: true } },
  { status: 'IN_PROGRESS', progress: 0.4 },
  { data: [{ id: 'midjourney' }, { id: 'midjourney-video' }, { id: 'flux' }] },
  { models: { midjourney: { name: 'Midjourney' }, 'midjourney-video': {} } },
  { usd_balance: '12.5000001', nano_balance: '3', nanoDepositAddress: canaries.words },
  {
    error: {
      message: `Insufficient balance ${canaries.words}`,
      type: 'x',
      code: 'insufficient_quota',
    },
  },
  { error: 'Model not found', status: 404 },
  { error: 'Task not found', status: 404 },
  { error: 500, message: `oops ${canaries.words}` },
];
