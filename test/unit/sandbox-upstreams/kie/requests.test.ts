import { expect, it } from 'vitest';
import { exchange, objectOf } from '../wire.ts';
import { envelopeOf, fox, rig } from './rig.ts';

it.each([
  ['prompt', { taskType: 'mj_txt2img' }],
  ['prompt', { ...fox, prompt: 'x'.repeat(2001) }],
  ['taskType', { prompt: 'a fox' }],
  ['taskType', { ...fox, taskType: 'mj_describe' }],
  ['speed', { ...fox, speed: 'Relax' }],
  ['aspectRatio', { ...fox, aspectRatio: '7:3' }],
  ['version', { ...fox, version: 7 }],
  ['variety', { ...fox, variety: 12 }],
  ['variety', { ...fox, variety: 105 }],
  ['stylization', { ...fox, stylization: 1001 }],
  ['weirdness', { ...fox, weirdness: -1 }],
  ['ow', { ...fox, ow: 0 }],
  ['videoBatchSize', { ...fox, videoBatchSize: 3 }],
  ['motion', { ...fox, motion: 'medium' }],
  ['callBackUrl', { ...fox, callBackUrl: 'nowhere' }],
  ['callbackUrl', { ...fox, callbackUrl: 'https://example.com/' }],
  ['fileUrls', { ...fox, taskType: 'mj_img2img' }],
  ['fileUrls', { ...fox, taskType: 'mj_style_reference', fileUrls: [] }],
  ['fileUrls', { ...fox, taskType: 'mj_omni_reference', fileUrl: '' }],
  ['fileUrls', { ...fox, taskType: 'mj_video_hd', fileUrls: ['http://a.test/', 'http://b.test/'] }],
])('refuses a wrong or missing %s by its name, and remembers it', async (field, body) => {
  const { sandbox, post } = await rig();
  const reply = await post('generate', body);
  expect(reply.status).toBe(200);
  expect(objectOf(reply)).toEqual({
    code: 422,
    msg: expect.stringContaining(field) as string,
  });
  expect(sandbox.violations).toEqual([`generate: ${envelopeOf(reply).msg}`]);
  expect(sandbox.submits).toEqual([]);
  expect(sandbox.paid).toBe(0);
});

it('refuses a body that is no JSON object with 400', async () => {
  const { post } = await rig();
  for (const body of ['{', '[]', '"text"', '']) {
    expect(envelopeOf(await post('generate', body)).code).toBe(400);
  }
});

it.each([{ authorization: 'Bearer wrong' }, { 'x-api-key': 'wrong' }, {}])(
  'refuses a wrong key with 401 twice over and no data (%j)',
  async (headers) => {
    const { sandbox } = await rig();
    const reply = await exchange(`${sandbox.url}/api/v1/chat/credit`, { headers });
    expect(reply.status).toBe(401);
    expect(objectOf(reply)).toEqual({ code: 401, msg: expect.any(String) as string });
  },
);

it.each([
  ['ok', 200],
  ['same', 422],
] as const)('sends errors with the HTTP status of the option %s', async (style, status) => {
  const { post } = await rig({ httpStatusOfErrors: style });
  const reply = await post('generate', {});
  expect(reply.status).toBe(status);
  expect(envelopeOf(reply).code).toBe(422);
});

it('answers 404 for a task it never made', async () => {
  const { get, post } = await rig({ httpStatusOfErrors: 'same' });
  expect((await get('record-info?taskId=0123')).status).toBe(404);
  const follow = await post('generateUpscale', { taskId: '0123', imageIndex: 0 });
  expect(envelopeOf(follow).code).toBe(404);
  expect((await get('record-info')).status).toBe(422);
});

it('takes twenty tasks in ten seconds and does not queue the next', async () => {
  const { sandbox, clock, post } = await rig();
  const codes: number[] = [];
  for (let count = 0; count < 21; count += 1) {
    clock.advance(10);
    codes.push(envelopeOf(await post('generate', fox)).code);
  }
  expect(codes).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
  expect(sandbox.submits).toHaveLength(20);
  clock.advance(9800);
  expect(envelopeOf(await post('generate', fox)).code).toBe(200);
  expect(envelopeOf(await post('generate', fox)).code).toBe(429);
});

it('answers 505 for what is disabled and nothing else', async () => {
  const { made, post } = await rig({ disabled: ['mj_video', 'mj_vary'] });
  const taskId = await made('generate', fox);
  expect(envelopeOf(await post('generateVary', { taskId, imageIndex: 1 })).code).toBe(505);
  expect(envelopeOf(await post('generateUpscale', { taskId, imageIndex: 1 })).code).toBe(200);
});

it('answers 404 everywhere once the vendor withdrew Midjourney, but still tells the credits', async () => {
  const { post, get } = await rig({ retired: true });
  const replies = [await post('generate', fox), await get('record-info?taskId=1')];
  expect(replies.map(({ status }) => status)).toEqual([404, 404]);
  expect(envelopeOf(await get('/api/v1/chat/credit'))).toMatchObject({ code: 200, data: 1000 });
});
