import { request } from 'undici';
import { expect, it } from 'vitest';
import type { FlavourName } from '../../../sandbox/upstreams/index.ts';
import { envelopeOf, objectOf, rig } from './harness.ts';

const names: readonly FlavourName[] = ['trueai', 'trueai-9', 'new-api', 'java'];

it.each(names)('runs a prompt to its picture as %s', async (flavour) => {
  const { sandbox, post, get } = await rig({ flavour });
  const reply = envelopeOf(await post('submit/imagine', { prompt: 'a blue boat' }));
  expect(reply.code).toBe(1);
  sandbox.finish(reply.result ?? '');
  const task = objectOf(await get(`task/${reply.result ?? ''}/fetch`));
  expect(task).toMatchObject({ status: 'SUCCESS', progress: '100%' });
  const picture = await get(String(task['imageUrl']));
  expect(picture.headers['content-type']).toBe('image/png');
  expect(sandbox.served(String(task['imageUrl']))).toEqual(new Uint8Array(picture.bytes));
});

it.each([
  ['trueai', { status: 401, text: '未登录' }],
  ['java', { status: 401, text: '' }],
] as const)('refuses a wrong key as %s does', async (flavour, expected) => {
  const { sandbox } = await rig({ flavour });
  const reply = await request(`${sandbox.url}/mj/task/1/fetch`, {
    headers: { 'mj-api-secret': 'wrong' },
  });
  expect({ status: reply.statusCode, text: await reply.body.text() }).toEqual(expected);
});

it('refuses a wrong key as new-api does, and takes the key only as a bearer', async () => {
  const { sandbox } = await rig({ flavour: 'new-api' });
  const url = `${sandbox.url}/mj/task/1/fetch`;
  const reply = await request(url, { headers: { 'mj-api-secret': sandbox.key } });
  expect(reply.statusCode).toBe(401);
  expect(await reply.body.json()).toMatchObject({ error: { type: 'new_api_error' } });
  const bare = sandbox.key.replace(/^sk-/, '');
  const right = await request(url, { headers: { authorization: `Bearer ${bare}` } });
  expect(right.statusCode).toBe(400);
  await right.body.dump();
});

it('lets an Authorization header win over the secret, compared as it is, as trueai does', async () => {
  const { sandbox } = await rig();
  const url = `${sandbox.url}/mj/task/1/fetch`;
  const statusWith = async (authorization: string): Promise<number> => {
    const reply = await request(url, { headers: { 'mj-api-secret': sandbox.key, authorization } });
    await reply.body.dump();
    return reply.statusCode;
  };
  expect(await statusWith(`Bearer ${sandbox.key}`)).toBe(401);
  expect(await statusWith(sandbox.key)).toBe(204);
});

it.each(['raw', 'bearer', 'mj-api-secret'] as const)(
  'takes the key as %s on any flavour',
  async (auth) => {
    for (const flavour of names) {
      const { post } = await rig({ flavour, auth, key: 'k-1' });
      expect((await post('task/list-by-condition', { ids: [] })).text).toBe('[]');
    }
  },
);

it('lists the newest tasks first where the flavour has a list', async () => {
  const { made, get } = await rig();
  const older = await made('imagine', { prompt: 'a hill' });
  const newer = await made('imagine', { prompt: 'a hill' });
  const reply: unknown = JSON.parse((await get('task/list')).text);
  expect(reply).toEqual([newer, older].map((id) => expect.objectContaining({ id }) as object));
  expect((await (await rig({ flavour: 'new-api' })).get('task/list')).status).toBe(404);
});

it.each([
  ['trueai', 204, ''],
  ['trueai-9', 204, ''],
  ['java', 200, ''],
] as const)('answers an unknown task id as %s does', async (flavour, status, text) => {
  const { get } = await rig({ flavour });
  expect(await get('task/1754200000000999/fetch')).toMatchObject({ status, text });
});

it('answers an unknown task id as new-api does', async () => {
  const { get } = await rig({ flavour: 'new-api' });
  const reply = await get('task/1754200000000999/fetch');
  expect(reply.status).toBe(400);
  expect(objectOf(reply)).toMatchObject({ code: 4, type: 'upstream_error' });
  expect(reply.text).toContain('task_no_found');
});

it.each([
  ['trueai', 404, 3],
  ['java', 200, 3],
  ['new-api', 400, 4],
] as const)(
  'answers a follow-up on an unknown parent as %s does',
  async (flavour, status, code) => {
    const { post } = await rig({ flavour });
    const [endpoint, body] =
      flavour === 'java'
        ? ['change', { action: 'UPSCALE', index: 1 }]
        : ['action', { customId: 'MJ::JOB::upsample::1::u' }];
    const reply = await post(`submit/${endpoint}`, { taskId: '1754200000000999', ...body });
    expect(reply.status).toBe(status);
    expect(objectOf(reply)['code']).toBe(code);
  },
);

it.each([
  ['trueai', 'submit/change', 404],
  ['trueai', '/mj-fast/mj/submit/imagine', 200],
  ['trueai', '/anything/mj/submit/imagine', 404],
  ['new-api', '/anything/mj/submit/imagine', 200],
  ['java', '/mj-fast/mj/submit/imagine', 404],
  ['java', 'submit/action', 404],
  ['java', 'submit/shorten', 404],
  ['new-api', 'task/list-by-ids', 404],
  ['java', 'task/list-by-condition', 200],
] as const)('as %s answers POST %s with %i', async (flavour, path, status) => {
  const { post } = await rig({ flavour });
  expect((await post(path, { prompt: 'a hill', ids: [] })).status).toBe(status);
});

it('takes the speed from the path before the prompt', async () => {
  const { post, sandbox } = await rig();
  await post('/mj-relax/mj/submit/imagine', { prompt: 'a hill --turbo' });
  await post('submit/imagine', { prompt: 'a hill --turbo' });
  expect([...sandbox.tasks.values()].map(({ mode }) => mode)).toEqual(['RELAX', 'TURBO']);
});

it('answers what its filters refuse with the second envelope', async () => {
  const { post } = await rig();
  for (const body of [
    '{broken',
    { prompt: 'a hill', state: 'x'.repeat(256) },
    { prompt: 'a hill', notifyHook: `http://127.0.0.1/${'x'.repeat(2000)}` },
  ]) {
    const reply = await post('submit/imagine', body);
    expect(reply.status).toBe(200);
    expect(objectOf(reply)).toMatchObject({ success: false, code: -1 });
    expect(objectOf(reply)).not.toHaveProperty('description');
  }
});

it.each(['trueai-9', 'java', 'new-api'] as const)(
  'names a banned word at once as %s',
  async (flavour) => {
    const { post, sandbox } = await rig({ flavour });
    const reply = envelopeOf(await post('submit/imagine', { prompt: 'so much Gore here' }));
    expect(reply).toMatchObject({ code: 24, result: null, properties: { bannedWord: 'Gore' } });
    expect(sandbox.submits).toHaveLength(0);
  },
);

it('fails a banned word later in version 11, without naming it', async () => {
  const { post, sandbox } = await rig();
  const { code, result } = envelopeOf(
    await post('submit/imagine', { prompt: 'so much gore here' }),
  );
  expect(code).toBe(1);
  sandbox.finish(result ?? '');
  expect(sandbox.tasks.get(result ?? '')).toMatchObject({
    status: 'FAILURE',
    failReason: '可能包含敏感词',
  });
});

it('lists the tasks it knows and leaves the others out', async () => {
  const { post, made } = await rig();
  const id = await made('imagine', { prompt: 'a hill' });
  for (const path of ['task/list-by-condition', 'task/list-by-ids']) {
    const reply: unknown = JSON.parse((await post(path, { ids: [id, '1', Number(id)] })).text);
    expect(reply).toEqual([expect.objectContaining({ id, status: 'SUCCESS' })]);
  }
});
