import sharp from 'sharp';
import { expect, it } from 'vitest';
import { contract } from '../../../../sandbox/upstreams/nanogpt/bodies.ts';
import { exchange, objectOf } from '../wire.ts';
import { images, type Rig, rig } from './rig.ts';

const create = { width: 8, height: 8, channels: 3, background: 'red' } as const;

async function frame(): Promise<string> {
  const png = await sharp({ create }).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

const body = { model: 'midjourney-video', prompt: 'a red fox runs' };

async function animated({ animate, sandbox }: Rig): Promise<string> {
  const runId = await animate({ ...body, imageDataUrl: await frame() });
  sandbox.finish(runId);
  return runId;
}

it('takes a film from its queue to a real file, each answer true to its schema', async () => {
  const { sandbox, clock, post, get } = await rig({ paceMs: 1000 });
  const request = { ...body, imageDataUrl: await frame() };
  const reply = objectOf(await post('/api/generate-video', request));
  expect(contract.check('VideoSubmitted', reply)).toEqual([]);
  expect(reply).toMatchObject({ model: 'midjourney-video', cost: 0.5, id: reply['runId'] });
  expect(sandbox.submits).toEqual([
    { taskId: reply['runId'], endpoint: 'generate-video', body: request },
  ]);
  const seen: unknown[] = [];
  for (const ms of [0, 200, 800]) {
    clock.advance(ms);
    const status = objectOf(await get(`/api/video/status?runId=${String(reply['runId'])}`));
    expect(contract.check('VideoStatus', status)).toEqual([]);
    seen.push(status);
  }
  expect(seen).toMatchObject([
    { data: { status: 'IN_QUEUE', output: null } },
    { data: { status: 'IN_PROGRESS', output: null } },
    { data: { status: 'COMPLETED', error: null, isNSFWError: false, cost: 0.5 } },
  ]);
});

it('serves the film for its link and to nobody who shows the key', async () => {
  const kit = await rig();
  const url = (await kit.film(await animated(kit))).output?.video.url ?? '';
  const film = await exchange(url);
  expect(film.headers['content-type']).toBe('video/mp4');
  expect(film.bytes.subarray(4, 8).toString('latin1')).toBe('ftyp');
  const headers = { 'x-api-key': kit.sandbox.key };
  expect((await exchange(url, { headers })).status).toBe(403);
  expect(kit.sandbox.keyLeaks).toBe(1);
});

it('takes a frame by address if it can fetch it, and needs one for Midjourney only', async () => {
  const { sandbox, imagine, status, post } = await rig();
  const id = await imagine('a fox');
  sandbox.finish(id);
  const imageUrl = (await status(id)).imageUrl;
  const ask = async (more: Record<string, unknown>): Promise<number> =>
    (await post('/api/generate-video', { ...body, ...more })).status;
  expect(await ask({ imageUrl })).toBe(200);
  expect(await ask({ imageUrl: 'http://pictures.invalid/x.png' })).toBe(400);
  expect(await ask({})).toBe(400);
  expect(await ask({ model: 'veo2-video' })).toBe(200);
  expect(await ask({ model: 'midjourney' })).toBe(400);
  expect(sandbox.submits).toHaveLength(3);
});

it.each([
  ['a naked fox', true],
  ['a fail-me fox', false],
])('fails %j with its reason and gives the money back', async (prompt, isNSFWError) => {
  const { sandbox, animate, film } = await rig();
  const runId = await animate({ model: 'veo2-video', prompt });
  expect(sandbox.balance).toBe(9.5);
  sandbox.finish(runId);
  expect(await film(runId)).toMatchObject({
    status: 'FAILED',
    output: null,
    isNSFWError,
    error: expect.any(String) as string,
  });
  expect(sandbox.balance).toBe(10);
});

it('extends a finished film of its own, and nobody else’s', async () => {
  const kit = await rig();
  const { sandbox, post, film } = kit;
  const extend = '/api/generate-video/extend';
  const runId = await animated(kit);
  const reply = objectOf(await post(extend, { runId, index: 3 }));
  expect(contract.check('VideoSubmitted', reply)).toEqual([]);
  const next = String(reply['runId']);
  expect((await post(extend, { taskId: next, index: 0 })).status).toBe(400);
  sandbox.finish(next);
  expect((await film(next)).status).toBe('COMPLETED');
  expect((await post(extend, { taskId: next, index: 0 })).status).toBe(200);
  expect((await post(extend, { runId: '1744449927914205', index: 0 })).status).toBe(403);
  expect((await post(extend, { runId, index: 4 })).status).toBe(400);
  expect((await post(extend, { index: 0 })).status).toBe(400);
});

it('extends twenty times a minute at most', async () => {
  const kit = await rig({ balance: 100, rateLimit: { requests: 1000, perMs: 1000 } });
  const runId = await animated(kit);
  const statuses = new Set<number>();
  for (let count = 0; count < 20; count += 1) {
    statuses.add((await kit.post('/api/generate-video/extend', { runId, index: 0 })).status);
  }
  expect([...statuses]).toEqual([200]);
  expect((await kit.post('/api/generate-video/extend', { runId, index: 0 })).status).toBe(429);
  kit.clock.advance(60_000);
  expect((await kit.post('/api/generate-video/extend', { runId, index: 0 })).status).toBe(200);
});

it('answers 400 without an id, 404 for one that is no film', async () => {
  const { get, imagine } = await rig();
  expect((await get('/api/video/status')).status).toBe(400);
  expect((await get('/api/video/status?requestId=1')).status).toBe(404);
  const picture = await imagine('a fox');
  expect((await get(`/api/video/status?requestId=${picture}`)).status).toBe(404);
  expect((await get(images)).status).toBe(404);
});
