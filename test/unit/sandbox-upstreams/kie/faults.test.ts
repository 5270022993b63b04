import { expect, it } from 'vitest';
import { objectOf } from '../wire.ts';
import { envelopeOf, fox, rig } from './rig.ts';

it('does the work of a submit whose answer is lost, and is paid for it', async () => {
  const { sandbox, post } = await rig();
  sandbox.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
  await expect(post('generate', fox)).rejects.toThrow();
  expect(sandbox.submits).toMatchObject([{ endpoint: 'generate', body: fox }]);
  expect(sandbox.paid).toBe(8);
});

it.each([
  ['ok', 455, 200],
  ['same', 455, 455],
  ['ok', 401, 401],
] as const)('answers codes in its own envelope (%s, %i)', async (style, code, status) => {
  const { sandbox, post, get } = await rig({ httpStatusOfErrors: style });
  sandbox.faults.add({ on: 'submit', fault: { kind: 'code', code, message: 'because' } });
  const reply = await post('generate', fox);
  expect(reply.status).toBe(status);
  expect(objectOf(reply)).toEqual({ code, msg: 'because' });
  expect(sandbox.submits).toEqual([]);
  sandbox.faults.add({ on: 'fetch', fault: { kind: 'code', code: 500 } });
  expect(envelopeOf(await get('record-info?taskId=1')).code).toBe(500);
});

it('forgets a task in queries and follow-ups, but not its parent', async () => {
  const { sandbox, made, submit, get, post } = await rig();
  const grid = await made('generate', fox);
  sandbox.faults.add({ on: 'submit', fault: { kind: 'forget' } });
  const large = await submit('generateUpscale', { taskId: grid, imageIndex: 0 });
  expect(envelopeOf(await get(`record-info?taskId=${large}`)).code).toBe(404);
  expect(envelopeOf(await post('generateVary', { taskId: large, imageIndex: 1 })).code).toBe(404);
  expect(envelopeOf(await get(`record-info?taskId=${grid}`)).code).toBe(200);
  sandbox.faults.add({ on: 'fetch', fault: { kind: 'forget' } });
  expect(envelopeOf(await get(`record-info?taskId=${grid}`)).code).toBe(200);
  expect(envelopeOf(await get(`record-info?taskId=${grid}`)).code).toBe(404);
});

it('strikes pictures, and by pattern the uploads, credits and links', async () => {
  const { sandbox, made, results, get, post } = await rig();
  const [url = ''] = await results(await made('generate', fox));
  sandbox.faults.add({ on: 'image', fault: { kind: 'missing' } });
  expect((await get(url)).status).toBe(404);
  sandbox.faults.add({ on: /file-\w+-upload$/, fault: { kind: 'status', status: 403 } });
  expect((await post('/api/file-url-upload', {})).status).toBe(403);
  sandbox.faults.add({ on: /chat\/credit$/, fault: { kind: 'empty' } });
  expect((await get('/api/v1/chat/credit')).text).toBe('');
});

it('records every request and tells whoever watches', async () => {
  const { sandbox, clock, submit } = await rig();
  let calls = 0;
  sandbox.onChange(() => {
    calls += 1;
  });
  await submit('generate', fox);
  const before = calls;
  expect(before).toBeGreaterThan(0);
  clock.advance(2000);
  expect(calls).toBeGreaterThan(before);
  expect(sandbox.requests).toMatchObject([
    { method: 'POST', path: '/api/v1/mj/generate', body: JSON.stringify(fox) },
  ]);
});
