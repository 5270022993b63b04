import { canaries, signedUrl } from '../canaries.ts';

export const taskIds = ['0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'mj_task_67890'] as const;
const [taskId] = taskIds;

const record = {
  taskId,
  taskType: 'mj_txt2img',
  paramJson: JSON.stringify({ prompt: `a fox ${canaries.words}`, speed: 'Relax', version: '7' }),
  completeTime: '2024-03-20T10:30:00Z',
  resultInfoJson: {
    resultUrls: [
      { resultUrl: signedUrl },
      { resultUrl: 'https://cdn.example.com/2.jpeg' },
      { resultUrl: 'https://cdn.example.com/3.jpeg' },
      { resultUrl: 'https://cdn.example.com/4.jpeg' },
    ],
  },
  successFlag: 1,
  errorCode: null,
  errorMessage: null,
};

/** What the vendor answers and calls back with, whatever it is asked. */
export const examples: readonly unknown[] = [
  { code: 200, msg: 'success', data: { taskId } },
  { code: 200, msg: 'success', data: record },
  { code: 200, msg: 'success', data: { ...record, successFlag: 0, resultInfoJson: null } },
  {
    code: 200,
    msg: 'success',
    data: {
      ...record,
      taskType: 'mj_video',
      resultInfoJson: { resultUrls: ['https://cdn.example.com/a.mp4'] },
    },
  },
  {
    code: 200,
    msg: 'success',
    data: {
      ...record,
      successFlag: 3,
      errorCode: 400,
      errorMessage: `Invalid --ar ${canaries.words}`,
    },
  },
  { code: 200, msg: 'success', data: null },
  { code: 200, msg: 'success', data: 12345.678901234567 },
  { code: 402, msg: 'Insufficient credits' },
  { code: 422, msg: 'recordInfo is null' },
  { code: 429, msg: 'Rate limited' },
  { code: 500, msg: `sensitive words ${canaries.words}`, data: null },
  { code: 501, msg: 'Generation failed', data: { taskId } },
  {
    success: true,
    code: 200,
    msg: 'ok',
    data: { fileName: 'a.png', downloadUrl: signedUrl, fileSize: 3 },
  },
  {
    code: 200,
    msg: 'success',
    data: { taskId, promptJson: '{"prompt":"x"}', resultUrls: ['https://a.example/1.png'] },
  },
  { taskId, code: 200, data: { task_id: taskId, callbackType: 'task_completed' }, msg: 'ok' },
];
