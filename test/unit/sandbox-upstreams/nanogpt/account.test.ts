import { expect, it } from 'vitest';
import { contract } from '../../../../sandbox/upstreams/nanogpt/bodies.ts';
import { exchange, objectOf } from '../wire.ts';
import { images, rig } from './rig.ts';

const body = { model: 'midjourney', prompt: 'a red fox' };

it('tells the balance in words of money', async () => {
  const { post } = await rig({ balance: 0.3 });
  await post(images, body);
  const reply = objectOf(await post('/api/check-balance', {}));
  expect(contract.check('Balance', reply)).toEqual([]);
  expect(reply['usd_balance']).toBe('0.25');
});

it('counts cents exactly and answers 402 below the price', async () => {
  const { sandbox, post } = await rig({ balance: 0.15 });
  const statuses: number[] = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await post(images, body)).status);
  expect(statuses).toEqual([200, 200, 200, 402]);
  expect([sandbox.balance, sandbox.paid, sandbox.submits.length]).toEqual([0, 0.15, 3]);
});

it.each([
  ['image', ['flux-schnell', 'midjourney']],
  ['video', ['veo2-video', 'midjourney-video']],
])('lists its %s models, with details when asked', async (kind, ids) => {
  const { get } = await rig();
  const detailed = objectOf(await get(`/api/v1/${kind}-models?detailed=true`));
  expect(contract.check('Models', detailed)).toEqual([]);
  expect(detailed).toMatchObject({
    data: ids.map((id) => ({ id, name: expect.any(String) as string, capabilities: {} })),
    meta: { total: 2 },
  });
  const bare = objectOf(await get(`/api/v1/${kind}-models`));
  expect(bare).toMatchObject({ object: 'list', data: ids.map((id) => ({ id, object: 'model' })) });
  expect(JSON.stringify(bare)).not.toContain('capabilities');
});

it('lists and takes the models it is told to have', async () => {
  const { get, post } = await rig({ imageModels: ['midjourney-niji'], videoModels: [] });
  expect(objectOf(await get('/api/v1/image-models'))).toMatchObject({
    data: [{ id: 'midjourney-niji' }],
  });
  expect((await post(images, { ...body, model: 'midjourney-niji' })).status).toBe(200);
  expect((await post(images, body)).status).toBe(400);
});

it('takes 25 requests a second', async () => {
  const { clock, post } = await rig();
  const statuses = new Set<number>();
  for (let count = 0; count < 25; count += 1) {
    statuses.add((await post('/api/check-balance', {})).status);
  }
  expect([...statuses]).toEqual([200]);
  expect((await post('/api/check-balance', {})).status).toBe(429);
  clock.advance(1000);
  expect((await post('/api/check-balance', {})).status).toBe(200);
});

it.each([
  ['number', { error: 402, message: 'because' }],
  ['text', { error: 'because', status: 402 }],
  [
    'object',
    { error: { message: 'because', type: 'insufficient_quota', code: '402', param: null } },
  ],
] as const)('answers errors in the shape %s', async (errorShape, expected) => {
  const { sandbox, post } = await rig({ errorShape });
  sandbox.faults.add({ on: 'submit', fault: { kind: 'code', code: 402, message: 'because' } });
  const reply = await post(images, body);
  expect(reply.status).toBe(402);
  expect(objectOf(reply)).toEqual(expected);
});

it('loses an answer after the work, forgets a task, and spoils a picture', async () => {
  const { sandbox, post, imagine, status } = await rig();
  sandbox.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
  await expect(post(images, body)).rejects.toThrow();
  expect([sandbox.submits.length, sandbox.paid]).toEqual([1, 0.05]);
  sandbox.faults.add({ on: 'submit', fault: { kind: 'forget' } });
  expect((await status(await imagine('a hill'))).status).toBe('unknown');
  const id = await imagine('a fox');
  sandbox.finish(id);
  sandbox.faults.add({ on: 'fetch', fault: { kind: 'status', status: 503 } });
  expect((await post('/api/check-midjourney-status', { task_id: id })).status).toBe(503);
  const url = (await status(id)).imageUrl ?? '';
  sandbox.faults.add({ on: 'image', fault: { kind: 'missing' } });
  expect((await exchange(url)).status).toBe(404);
  expect((await exchange(url)).status).toBe(200);
});
