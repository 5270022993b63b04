import sharp from 'sharp';
import { request } from 'undici';
import { expect, it } from 'vitest';
import { envelopeOf, objectOf, rig } from './harness.ts';

it('does the work of a submit whose answer is lost', async () => {
  const { sandbox, clock, post } = await rig({ paceMs: 100 });
  sandbox.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
  await expect(post('submit/imagine', { prompt: 'a hill', state: 'lost' })).rejects.toThrow();
  const [submit] = sandbox.submits;
  expect(submit).toMatchObject({
    endpoint: 'imagine',
    body: { state: 'lost' },
    headers: { 'mj-api-secret': sandbox.key },
  });
  clock.advance(100);
  expect(sandbox.tasks.get(submit?.taskId ?? '')).toMatchObject({
    status: 'SUCCESS',
    state: 'lost',
  });
  expect((await post('submit/imagine', { prompt: 'a hill' })).status).toBe(200);
});

it.each([
  { kind: 'drop' },
  { kind: 'status', status: 503 },
  { kind: 'html' },
  { kind: 'empty' },
  { kind: 'malformed' },
  { kind: 'code', code: 23 },
] as const)('does not do the work of a submit struck by $kind', async (fault) => {
  const { sandbox, post } = await rig();
  sandbox.faults.add({ on: 'submit', fault });
  await post('submit/imagine', { prompt: 'a hill' }).catch(() => undefined);
  expect(sandbox.submits).toHaveLength(0);
  expect(sandbox.tasks.size).toBe(0);
  expect(sandbox.requests).toHaveLength(1);
});

it('answers any status with headers and body, as often as asked', async () => {
  const { sandbox, get } = await rig();
  sandbox.faults.add({
    on: 'fetch',
    times: 2,
    fault: {
      kind: 'status',
      status: 429,
      body: { error: 'slow down' },
      headers: { 'retry-after': '7' },
    },
  });
  for (const expected of [429, 429, 204]) {
    const reply = await get('task/1/fetch');
    expect(reply.status).toBe(expected);
    if (expected === 429)
      expect(reply).toMatchObject({
        headers: { 'retry-after': '7' },
        text: '{"error":"slow down"}',
      });
  }
});

it('strikes only the paths a pattern matches, and not after it is taken back', async () => {
  const { sandbox, post } = await rig();
  const undo = sandbox.faults.add({
    on: /list-by-condition$/,
    times: Infinity,
    fault: { kind: 'html' },
  });
  expect((await post('task/list-by-condition', { ids: [] })).headers['content-type']).toContain(
    'text/html',
  );
  expect((await post('task/list-by-ids', { ids: [] })).text).toBe('[]');
  undo();
  expect((await post('task/list-by-condition', { ids: [] })).text).toBe('[]');
});

it.each([
  [23, { code: 23 }],
  [9, { code: 9 }],
  [-1, { success: false, code: -1 }],
])('answers code %i on request', async (code, expected) => {
  const { sandbox, post } = await rig();
  sandbox.faults.add({ on: 'submit', fault: { kind: 'code', code, message: 'because' } });
  const reply = await post('submit/imagine', { prompt: 'a hill' });
  expect(objectOf(reply)).toMatchObject(expected);
  expect(reply.text).toContain('because');
});

it('answers a slow request when its clock says so', async () => {
  const { sandbox, clock, get } = await rig();
  sandbox.faults.add({ on: 'fetch', fault: { kind: 'slow', ms: 30_000 } });
  let answered = false;
  const reply = get('task/1/fetch').then(() => {
    answered = true;
  });
  await sandbox.waitFor(() => clock.pending === 1, 'the slow request');
  clock.advance(29_999);
  expect(answered).toBe(false);
  clock.advance(1);
  await reply;
  expect(answered).toBe(true);
});

it('never answers a hanging request, and closes it when it stops', async () => {
  const { sandbox, get } = await rig();
  sandbox.faults.add({ on: 'fetch', fault: { kind: 'hang' } });
  const ended = get('task/1/fetch').then(
    () => 'answered',
    () => 'closed',
  );
  await sandbox.waitFor(() => sandbox.requests.length === 1, 'the request');
  await sandbox.stop();
  expect(await ended).toBe('closed');
});

it('forgets a task in every query', async () => {
  const { sandbox, get, post } = await rig();
  sandbox.faults.add({ on: 'submit', fault: { kind: 'forget' } });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill' }));
  expect((await get(`task/${result ?? ''}/fetch`)).status).toBe(204);
  expect((await post('task/list-by-condition', { ids: [result] })).text).toBe('[]');
  expect(sandbox.tasks.has(result ?? '')).toBe(true);
});

it('spoils pictures: missing, a page, mislabelled, huge', async () => {
  const { sandbox, made, get } = await rig();
  const url = sandbox.tasks.get(await made('imagine', { prompt: 'a hill' }))?.imageUrl ?? '';
  sandbox.faults.add({ on: 'image', fault: { kind: 'missing' } });
  expect((await get(url)).status).toBe(404);
  sandbox.faults.add({ on: 'image', fault: { kind: 'page' } });
  expect(await get(url)).toMatchObject({
    status: 200,
    text: expect.stringContaining('<html') as string,
  });
  sandbox.faults.add({ on: 'image', fault: { kind: 'mislabelled' } });
  const odd = await get(url);
  expect(odd.headers['content-type']).toBe('image/png');
  expect((await sharp(odd.bytes).metadata()).format).toBe('webp');
  expect(sandbox.served(url)).toEqual(new Uint8Array(odd.bytes));
  sandbox.faults.add({ on: 'image', fault: { kind: 'huge', bytes: 3_000_000 } });
  const huge = await get(url);
  expect(huge.bytes.length).toBeGreaterThanOrEqual(3_000_000);
  expect((await sharp(huge.bytes).metadata()).format).toBe('png');
});

it('cuts a picture in half', async () => {
  const { sandbox, made } = await rig();
  const url = sandbox.tasks.get(await made('imagine', { prompt: 'a hill' }))?.imageUrl ?? '';
  sandbox.faults.add({ on: 'image', fault: { kind: 'truncated' } });
  const reply = await request(url);
  expect(Number(reply.headers['content-length'])).toBeGreaterThan(0);
  await expect(reply.body.arrayBuffer()).rejects.toThrow();
});
