import { createHmac } from 'node:crypto';
import { request } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '../free-port.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';

/** Polls come so rarely that no test sees a second one. */
const rarely = { POLL_MIN_MS: '600000', POLL_MAX_MS: '600000' };

async function open(options: HarnessOptions): Promise<Harness> {
  // The address is known only once the bot listens, so a port is found first.
  const port = await findFreePort();
  const easel = await openHarness({
    ...options,
    environment: {
      ...rarely,
      HTTP_PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      ...options.environment,
    },
  });
  onTestFinished(() => easel.close());
  return easel;
}

const services: readonly (readonly [name: string, options: HarnessOptions])[] = [
  ['midjourney-proxy', { upstreams: ['midjourney-proxy'] }],
  ['kie.ai', { upstreams: ['kie'] }],
  ['kie.ai, signed', { upstreams: ['kie'], kie: { webhookKey: 'hook-key-0123456789' } }],
];

describe.each(services)('callbacks of %s', (_name, options) => {
  it('bring the picture without waiting for the next poll', async () => {
    const easel = await open(options);
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a fox' });
    expect((await easel.finished(imagine)).attachments.length).toBeGreaterThan(0);
  });

  it('forged, replayed, garbled or far too large they change nothing', async () => {
    const easel = await open(options);
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a fox' }));
    const genuine = callbackUrlOf(easel);
    const before = lookOf(easel, grid.id);
    const asked = queries(easel);
    const forged = genuine.replace(/[0-9a-f]{64}$/, '0'.repeat(64));
    const bodies = ['', 'x', '{"code":500}', JSON.stringify(failure), 'x'.repeat(1_100_000)];
    for (const body of bodies) {
      expect(await post(forged, body)).toBe(404);
      for (let times = 0; times < 5; times += 1) expect(await post(genuine, body)).toBe(200);
    }
    // An orderly stop waits for whatever they may have started.
    await easel.restart();
    expect(lookOf(easel, grid.id)).toEqual(before);
    expect(queries(easel)).toBe(asked);
  });
});

describe('callbacks of a running job', () => {
  it('in a flood lead to a handful of questions', async () => {
    const easel = await open({ upstreams: ['kie'] });
    easel.upstream.hold();
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a fox' });
    await easel.upstream.waitFor(() => queries(easel) === 1, 'the first query');
    const url = callbackUrlOf(easel);
    await Promise.all(Array.from({ length: 200 }, () => post(url, '{}')));
    await easel.upstream.waitFor(() => queries(easel) >= 2, 'a query after the flood');
    expect(queries(easel)).toBeLessThanOrEqual(3);
    easel.upstream.release();
    await easel.finished(imagine);
  });

  it('that are not signed as agreed lead to none', async () => {
    const webhookKey = 'hook-key-0123456789';
    const easel = await open({ upstreams: ['kie'], kie: { webhookKey } });
    easel.upstream.hold();
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a fox' });
    await easel.upstream.waitFor(() => queries(easel) === 1, 'the first query');
    const url = callbackUrlOf(easel);
    const taskId = easel.upstream.submits[0]?.taskId ?? '';
    const body = JSON.stringify({ code: 200, data: { taskId, resultUrls: [] } });
    const old = String(Math.floor(Date.now() / 1000) - 3600);
    for (const headers of [
      {},
      signed(taskId, old, webhookKey),
      signed(taskId, String(Math.floor(Date.now() / 1000)), 'another-key'),
    ]) {
      expect(await post(url, body, headers)).toBe(200);
    }
    await easel.logged('not signed as agreed');
    expect(queries(easel)).toBe(1);
    easel.upstream.release();
    await easel.finished(imagine);
  });
});

/** What a person sees of a message; links are signed anew all the time. */
function lookOf({ discord }: Harness, id: string): unknown {
  const { content, components, revisions, attachments = [] } = discord.message(id) ?? {};
  const files = attachments.map(({ filename, bytes }) => [filename, bytes.byteLength]);
  return { content, components, files, edits: revisions?.length };
}

const failure = { code: 500, msg: 'failed', data: { taskId: 'x', resultUrls: [] } };

function signed(taskId: string, timestamp: string, key: string): Record<string, string> {
  const signature = createHmac('sha256', key).update(`${taskId}.${timestamp}`).digest('base64');
  return { 'x-webhook-timestamp': timestamp, 'x-webhook-signature': signature };
}

function queries({ upstream }: Harness): number {
  return upstream.requests.filter(({ path }) => /record-info|\/task\//.test(path)).length;
}

/** As the upstream was told it. */
function callbackUrlOf({ upstream }: Harness): string {
  const { body } = upstream.submits[0] ?? {};
  const url = body?.['callBackUrl'] ?? body?.['notifyHook'];
  if (typeof url !== 'string') throw new Error('The upstream was told no address');
  return url;
}

async function post(url: string, body: string, headers = {}): Promise<number> {
  const answer = await request(url, { method: 'POST', body, headers });
  await answer.body.dump();
  return answer.statusCode;
}
