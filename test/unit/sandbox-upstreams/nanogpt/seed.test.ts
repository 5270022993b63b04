import { expect, it } from 'vitest';
import { contract } from '../../../../sandbox/upstreams/nanogpt/bodies.ts';
import { exchange, objectOf } from '../wire.ts';
import { images, rig } from './rig.ts';

const check = '/api/check-midjourney-status';

it('answers the example of the page, whose task it does not have, with the word unknown', async () => {
  const { post } = await rig();
  const reply = await post(check, { task_id: '1744449927914205' });
  expect(reply.status).toBe(200);
  expect(contract.check('CheckMidjourneyStatusResponse', objectOf(reply))).toEqual([]);
  expect(objectOf(reply)).toMatchObject({ status: 'unknown', task_id: '1744449927914205' });
});

it.each(['', '{}', '{"task_id":""}', '{"task_id":1744449927914205}'])(
  'answers a query without a task_id with 400 in the error schema (%j)',
  async (body) => {
    const { post } = await rig();
    const reply = await post(check, body);
    expect(reply.status).toBe(400);
    expect(contract.check('Error', objectOf(reply))).toEqual([]);
  },
);

it('answers 401 without a key or with a wrong one, takes either header, and names its requests', async () => {
  const { sandbox } = await rig();
  const ask = async (headers: Record<string, string>): Promise<number> => {
    const reply = await exchange(`${sandbox.url}/api/check-balance`, { method: 'POST', headers });
    expect(reply.headers['x-request-id']).toEqual(expect.any(String));
    return reply.status;
  };
  expect(await ask({})).toBe(401);
  expect(await ask({ 'x-api-key': 'sk-nano-wrong' })).toBe(401);
  expect(await ask({ authorization: sandbox.key })).toBe(401);
  expect(await ask({ 'x-api-key': sandbox.key })).toBe(200);
  expect(await ask({ authorization: `Bearer ${sandbox.key}` })).toBe(200);
});

it('goes through every word of the page in order, each answer true to its schema', async () => {
  const { clock, post, imagine } = await rig({ paceMs: 2000 });
  const task_id = await imagine('a red fox');
  expect(task_id).toMatch(/^1754200000000\d{3}$/);
  const seen: string[] = [];
  for (let passed = 0; passed <= 2000; passed += 50) {
    const body = objectOf(await post(check, { task_id }));
    expect(contract.check('CheckMidjourneyStatusResponse', body)).toEqual([]);
    const word = `${String(body['status'])} ${String(body['progress'])}`;
    if (seen.at(-1) !== word) seen.push(word);
    clock.advance(50);
  }
  expect(seen).toEqual([
    'submitted 0%',
    'NOT_START 5%',
    'PENDING 10%',
    'RUNNING 20%',
    'IN_PROGRESS 30%',
    'IN_PROGRESS 45%',
    'IN_PROGRESS 60%',
    'IN_PROGRESS 75%',
    'IN_PROGRESS 90%',
    'SUCCESS 100%',
  ]);
  expect(clock.pending).toBe(0);
});

it.each([
  ['a fail-me fox', /^\[Invalid parameter\]/],
  ['a nude fox', /moderation/],
])('fails %j late, true to the schema, and gives the money back', async (prompt, reason) => {
  const { sandbox, clock, post, imagine } = await rig({ paceMs: 1000 });
  const task_id = await imagine(prompt);
  expect(sandbox.balance).toBe(9.95);
  clock.advance(600);
  const body = objectOf(await post(check, { task_id }));
  expect(contract.check('CheckMidjourneyStatusResponse', body)).toEqual([]);
  expect(body).toEqual({
    status: 'FAILED',
    task_id,
    progress: null,
    imageUrl: null,
    failReason: expect.stringMatching(reason) as string,
  });
  expect([sandbox.balance, sandbox.paid]).toEqual([10, 0]);
});

it.each([
  ['seed', ['submitted', 'submitted', 'SUCCESS']],
  ['lower', ['submitted', 'submitted', 'success']],
  ['upper', ['SUBMITTED', 'SUBMITTED', 'SUCCESS']],
] as const)('spells status words as the option %s says', async (statusCase, words) => {
  const { sandbox, post, status } = await rig({ statusCase });
  const reply = objectOf(await post(images, { model: 'midjourney', prompt: 'a fox' }));
  const id = String(reply['task_id']);
  const seen = [reply['status'], (await status(id)).status];
  sandbox.finish(id);
  expect([...seen, (await status(id)).status]).toEqual(words);
});

it('does not know a task at its first queries when told so', async () => {
  const { sandbox, imagine, status } = await rig({ unknownFirst: 2 });
  const id = await imagine('a fox');
  sandbox.finish(id);
  const words = [await status(id), await status(id), await status(id)];
  expect(words.map((each) => each.status)).toEqual(['unknown', 'unknown', 'SUCCESS']);
});
