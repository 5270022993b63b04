import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type RawReply, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

function post(): Promise<RawReply> {
  return stage.bot.request({
    path: `/channels/${stage.channel.id}/messages`,
    body: { content: 'x' },
  });
}

test('a status is answered as often as asked', async () => {
  stage.sandbox.faults.add({
    route: '/messages',
    fault: { kind: 'status', status: 503, body: { message: 'down' } },
    times: 2,
  });
  const statuses = [(await post()).status, (await post()).status, (await post()).status];
  expect(statuses).toEqual([503, 503, 200]);
  expect(stage.person.messages()).toHaveLength(1);
  expect(stage.sandbox.requests.slice(-3).map((one) => one.status)).toEqual([503, 503, 200]);
});

test('a fault befalls only the method and route it names', async () => {
  const fault = { kind: 'status', status: 500 } as const;
  stage.sandbox.faults.add({ method: 'GET', fault });
  stage.sandbox.faults.add({ route: /callback$/, fault });
  expect((await post()).status).toBe(200);
  stage.sandbox.faults.clear();
  expect((await stage.bot.request({ path: '/users/@me' })).status).toBe(200);
});

test('a dropped socket loses the request before, and only the answer after', async () => {
  stage.sandbox.faults.add({ fault: { kind: 'drop', when: 'before' }, times: 1 });
  await expect(post()).rejects.toThrow('fetch failed');
  expect(stage.person.messages()).toHaveLength(0);
  stage.sandbox.faults.add({ fault: { kind: 'drop', when: 'after' }, times: 1 });
  await expect(post()).rejects.toThrow('fetch failed');
  expect(stage.person.messages()).toHaveLength(1);
});

test('a hanging request is not answered until the sandbox stops', async () => {
  stage.sandbox.faults.add({ fault: { kind: 'hang' }, times: 1 });
  const seen = stage.sandbox.requests.length;
  const hanging = expect(post()).rejects.toThrow('fetch failed');
  await stage.sandbox.waitFor(() => stage.sandbox.requests.length > seen, 'the request');
  await stage.close();
  await hanging;
  stage = await openStage();
});

test('an injected 429 has its scope and code', async () => {
  stage.sandbox.faults.add({
    fault: { kind: 'rate-limit', retryAfterMs: 1_500, scope: 'shared', code: 20028 },
    times: 1,
  });
  const reply = await post();
  expect(reply).toMatchObject({
    status: 429,
    body: { retry_after: 1.5, global: false, code: 20028 },
  });
  expect(reply.headers.get('x-ratelimit-scope')).toBe('shared');
  expect(reply.headers.get('retry-after')).toBe('2');
  stage.sandbox.assertClean();
});

test('a bucket that is used up answers 429 until its window is over', async () => {
  stage.sandbox.rateLimits.set({ method: 'POST', route: '/messages', limit: 2, windowMs: 5_000 });
  const first = await post();
  expect(first.headers.get('x-ratelimit-limit')).toBe('2');
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
  await post();
  stage.clock.advance(1_000);
  const refused = await post();
  expect(refused).toMatchObject({ status: 429, body: { retry_after: 4, global: false } });
  expect(refused.headers.get('x-ratelimit-bucket')).toBe(first.headers.get('x-ratelimit-bucket'));
  const other = stage.sandbox.createChannel(stage.guild);
  const beside = { path: `/channels/${other.id}/messages`, body: { content: 'x' } };
  expect((await stage.bot.request(beside)).status).toBe(200);
  stage.clock.advance(4_000);
  expect((await post()).status).toBe(200);
  stage.sandbox.assertClean();
});

test('a client that goes away while sending has broken no rule', async () => {
  const seen = stage.sandbox.requests.length;
  const { port } = new URL(stage.sandbox.apiUrl);
  const sending = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: `/api/v10/channels/${stage.channel.id}/messages`,
    headers: { 'content-type': 'application/json', 'content-length': 100 },
  });
  sending.on('error', () => undefined);
  sending.write('{', () => {
    sending.destroy();
  });
  await stage.sandbox.waitFor(() => stage.sandbox.requests.length > seen, 'the broken request');
  expect(stage.sandbox.requests.at(-1)?.status).toBe(0);
  stage.sandbox.assertClean();
});

test('waiting in vain fails with what was waited for', async () => {
  const waiting = stage.sandbox.waitFor(() => undefined, 'a miracle', 1);
  await expect(waiting).rejects.toThrow('a miracle');
});
