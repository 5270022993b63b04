import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type FaultKind, faultKinds } from '../../../sandbox/page/protocol/control.ts';
import { upstreamNames } from '../../../src/config/upstreams.ts';
import { ephemeral, member, openPageStage, type PageStage, runDraw } from './page-stage.ts';

let stage: PageStage;
beforeAll(async () => {
  stage = await openPageStage();
});
afterEach(() => {
  stage.world.troubles.clear();
});
afterAll(() => stage.close());

/** Hands a job in, as the bot would. */
function submit(signal?: AbortSignal): Promise<Response> {
  const { url, key } = stage.world.house.stage.upstream;
  return fetch(`${url}/mj/submit/imagine`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: 'a cat' }),
    ...(signal === undefined ? {} : { signal }),
  });
}

const faultsAt = (name: (typeof upstreamNames)[number], path: string): unknown =>
  stage.world.house.stage.upstreams[name].faults.take('submit', path);

test.each([
  ['too-many-requests', 429],
  ['failure', 500],
] as const)('%s strikes the next job alone', async (kind, status) => {
  const { troubles } = stage.world;
  troubles.inject(kind);
  expect(troubles.waiting).toEqual([kind]);
  const struck = await submit();
  expect(struck.status).toBe(status);
  expect(struck.headers.get('retry-after')).toBe(status === 429 ? '5' : null);
  expect(troubles.waiting).toEqual([]);
  for (const name of upstreamNames) expect(faultsAt(name, '/mj/submit/imagine')).toBeUndefined();
  expect((await submit()).status).toBe(200);
});

test('an answer is lost once, and the job is taken on all the same', async () => {
  const { troubles, house } = stage.world;
  const before = house.stage.upstream.submits.length;
  troubles.inject('lost-answer');
  await expect(submit()).rejects.toThrow();
  expect(house.stage.upstream.submits).toHaveLength(before + 1);
  expect(troubles.waiting).toEqual([]);
  expect((await submit()).status).toBe(200);
});

test('a job hangs until whoever waits for it gives up', async () => {
  const { troubles } = stage.world;
  const giveUp = new AbortController();
  troubles.inject('hang');
  const hanging = submit(giveUp.signal);
  await expect.poll(() => troubles.waiting).toEqual([]);
  expect((await submit()).status).toBe(200);
  giveUp.abort(new Error('Enough'));
  await expect(hanging).rejects.toThrow('Enough');
});

test('a wrong key lasts until it is taken back', async () => {
  const { troubles } = stage.world;
  troubles.inject('wrong-key');
  for (let count = 0; count < 3; count += 1) expect((await submit()).status).toBe(401);
  expect(troubles.waiting).toEqual(['wrong-key']);
  troubles.clear();
  expect(troubles.waiting).toEqual([]);
  expect((await submit()).status).toBe(200);
});

test.each([
  ['discord-rate-limit', 429],
  ['discord-error', 503],
] as const)('%s strikes the next edit of a message alone', async (kind, status) => {
  const { interaction } = await stage.act(member, runDraw, { type: 5, data: ephemeral });
  stage.world.troubles.inject(kind);
  expect((await stage.bot.request({ path: '/gateway/bot' })).status).toBe(200);
  expect(stage.world.troubles.waiting).toEqual([kind]);
  const struck = await stage.bot.edit(interaction, { content: 'one' });
  expect(struck.status).toBe(status);
  expect(struck.headers.get('retry-after')).toBe(status === 429 ? '3' : null);
  expect(stage.world.troubles.waiting).toEqual([]);
  expect((await stage.bot.edit(interaction, { content: 'two' })).status).toBe(200);
});

test('the same fault twice strikes twice, and each leaves the list as it strikes', async () => {
  const { troubles } = stage.world;
  troubles.inject('failure');
  troubles.inject('too-many-requests');
  troubles.inject('failure');
  const statuses: number[] = [];
  const lists: (readonly FaultKind[])[] = [];
  for (let count = 0; count < 4; count += 1) {
    statuses.push((await submit()).status);
    lists.push(troubles.waiting);
  }
  expect(statuses).toEqual([500, 429, 500, 200]);
  expect(lists).toEqual([['too-many-requests', 'failure'], ['failure'], [], []]);
});

test('whichever upstream hears of the next job is struck, and then no other', () => {
  stage.world.troubles.inject('failure');
  expect(faultsAt('nanogpt', '/v1/images/generations')).toMatchObject({ status: 500 });
  expect(faultsAt('kie', '/api/v1/mj/generate')).toBeUndefined();
  expect(faultsAt('midjourney-proxy', '/mj/submit/imagine')).toBeUndefined();
});

test('all that wait are taken back at once', async () => {
  const { troubles } = stage.world;
  for (const kind of faultKinds) troubles.inject(kind);
  expect(troubles.waiting).toEqual(faultKinds);
  troubles.clear();
  expect(troubles.waiting).toEqual([]);
  expect((await submit()).status).toBe(200);
  const { interaction } = await stage.act(member, runDraw, { type: 5 });
  expect((await stage.bot.edit(interaction, { content: 'x' })).status).toBe(200);
});

test('windows hear of faults, of those that come and of those that strike', async () => {
  const { troubles } = stage.world;
  const heard: (readonly FaultKind[])[] = [];
  const unwatch = troubles.watchers.onChange(() => heard.push(troubles.waiting));
  troubles.inject('failure');
  await submit();
  unwatch();
  expect(heard).toEqual([['failure'], []]);
});

test('twenty faults wait, and no more', () => {
  const { troubles } = stage.world;
  for (let count = 0; count < 20; count += 1) troubles.inject('failure');
  expect(() => {
    troubles.inject('failure');
  }).toThrow('Too many faults');
  expect(troubles.waiting).toHaveLength(20);
});
