import sharp from 'sharp';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../../sandbox/upstreams/nanogpt/bodies.ts';
import { exchange, objectOf } from '../wire.ts';
import { images, rig } from './rig.ts';

const body = { model: 'midjourney', prompt: 'a red fox --ar 2:1' };
const finished = z.object({
  data: z.array(z.object({ url: z.string().optional(), b64_json: z.string().optional() })),
});

it.each([
  ['top', (content: unknown) => content],
  ['data', (content: unknown) => ({ data: content })],
  ['data0', (content: unknown) => ({ data: [content] })],
] as const)('answers the task at the place %s', async (taskIdPlace, placed) => {
  const { sandbox, post } = await rig({ taskIdPlace });
  const reply = objectOf(await post(images, body));
  const { taskId: task_id, ...submit } = sandbox.submits[0] ?? { taskId: '' };
  expect(submit).toEqual({ endpoint: 'generations', body });
  expect(reply).toEqual(placed({ task_id, status: 'submitted', cost: 0.05 }));
  expect(contract.check('ImageSubmitted', reply).length === 0).toBe(taskIdPlace === 'top');
});

it('takes the same request below /api', async () => {
  const { sandbox, post } = await rig();
  const reply = await post(`/api${images}`, { ...body, n: 1, size: '1024x1024', user: 'u' });
  expect(contract.check('ImageSubmitted', objectOf(reply))).toEqual([]);
  expect(sandbox.submits).toHaveLength(1);
});

it('serves a grid of four as one PNG in the format of the prompt', async () => {
  const { sandbox, imagine, status } = await rig();
  const id = await imagine(body.prompt);
  expect((await status(id)).imageUrl).toBeNull();
  sandbox.finish(id);
  const url = (await status(id)).imageUrl ?? '';
  expect(url).toMatch(/\.png\?expires=\d+&signature=[0-9a-f]{64}$/);
  const picture = await exchange(url);
  expect(picture.headers['content-type']).toBe('image/png');
  expect(await sharp(picture.bytes).metadata()).toMatchObject({
    format: 'png',
    width: 180,
    height: 92,
  });
  expect(sandbox.served(url)).toEqual(new Uint8Array(picture.bytes));
});

it('refuses a picture to whoever shows the API key, and counts it', async () => {
  const { sandbox, imagine, status } = await rig();
  const id = await imagine('a fox');
  sandbox.finish(id);
  const url = (await status(id)).imageUrl ?? '';
  const ask = async (headers: Record<string, string>): Promise<number> =>
    (await exchange(url, { headers })).status;
  expect(await ask({ 'x-api-key': sandbox.key })).toBe(403);
  expect(await ask({ authorization: `Bearer ${sandbox.key}` })).toBe(403);
  expect(sandbox.keyLeaks).toBe(2);
  expect(await ask({ accept: 'image/*' })).toBe(200);
  expect(sandbox.keyLeaks).toBe(2);
});

it('serves a picture only for its link, and for an hour', async () => {
  const { sandbox, clock, imagine, status } = await rig();
  const id = await imagine('a fox');
  sandbox.finish(id);
  const url = (await status(id)).imageUrl ?? '';
  expect((await exchange(url.split('?')[0] ?? '')).status).toBe(403);
  clock.advance(60 * 60 * 1000 - 1);
  expect((await exchange(url)).status).toBe(200);
  clock.advance(1);
  expect((await exchange(url)).status).toBe(403);
});

it.each(['url', 'b64'] as const)('finishes at once with %s when told so', async (finishAtOnce) => {
  const { sandbox, post } = await rig({ finishAtOnce });
  const reply = objectOf(await post(images, body));
  expect(contract.check('ImageFinished', reply)).toEqual([]);
  expect(reply).toMatchObject({ created: 1_754_200_000, cost: 0.05, remainingBalance: 9.95 });
  const [picture] = finished.parse(reply).data;
  const bytes =
    finishAtOnce === 'url'
      ? (await exchange(picture?.url ?? '')).bytes
      : Buffer.from(picture?.b64_json ?? '', 'base64');
  expect((await sharp(bytes).metadata()).format).toBe('png');
  expect(sandbox.submits).toHaveLength(1);
});

it('refuses what would fail when it finishes at once, for nothing', async () => {
  const { sandbox, post } = await rig({ finishAtOnce: 'url' });
  expect((await post(images, { ...body, prompt: 'fail-me' })).status).toBe(400);
  expect([sandbox.paid, sandbox.submits.length]).toEqual([0, 0]);
});

it('finishes other models at once: as many pictures as asked, in their size', async () => {
  const { post } = await rig();
  const request = { model: 'flux-schnell', prompt: 'a fox', n: 2, size: '1024x512' };
  const reply = finished.parse(objectOf(await post(images, request)));
  const pictures = await Promise.all(reply.data.map(({ url }) => exchange(url ?? '')));
  expect(new Set(pictures.map(({ bytes }) => bytes.toString('base64'))).size).toBe(2);
  expect(await sharp(pictures[1]?.bytes).metadata()).toMatchObject({ width: 90, height: 46 });
  const coded = await post(images, { ...request, response_format: 'b64_json' });
  expect(finished.parse(objectOf(coded)).data).toEqual([
    { b64_json: expect.any(String) as string },
    { b64_json: expect.any(String) as string },
  ]);
});

it('draws another picture for another reference', async () => {
  const { sandbox, post, status } = await rig();
  const draw = async (more: Record<string, unknown>): Promise<string> => {
    const id = String(objectOf(await post(images, { ...body, ...more }))['task_id']);
    sandbox.finish(id);
    return (await exchange((await status(id)).imageUrl ?? '')).bytes.toString('base64');
  };
  const create = { width: 8, height: 8, channels: 3, background: 'red' } as const;
  const red = await sharp({ create }).png().toBuffer();
  const blue = await sharp({ create: { ...create, background: 'blue' } })
    .png()
    .toBuffer();
  const [one, two] = [red, blue].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  const pictures = [
    await draw({}),
    await draw({ imageDataUrl: one }),
    await draw({ imageDataUrl: two }),
    await draw({ imageDataUrls: [one, two] }),
  ];
  expect(new Set(pictures).size).toBe(4);
});

it.each([
  [{ model: 'midjourney' }, 'prompt is required'],
  [{ prompt: 'a fox' }, 'model is required'],
  [{ ...body, n: 0 }, 'n must'],
  [{ ...body, size: 'large' }, 'size must'],
  [{ ...body, response_format: 'png' }, 'response_format must'],
  [{ ...body, imageDataUrl: 'https://example.com/x.png' }, 'imageDataUrl must'],
  [{ ...body, imageDataUrls: ['data:image/png;base64,AAAA'] }, 'not a picture'],
  [{ ...body, model: 'midjourney-9' }, 'midjourney-9 is not available'],
])('refuses %j with 400', async (request, reason) => {
  const { sandbox, post } = await rig();
  const reply = await post(images, request);
  expect(reply.status).toBe(400);
  expect(reply.text).toContain(reason);
  expect(sandbox.submits).toEqual([]);
});
