import { request } from 'undici';
import { expect, it, onTestFinished } from 'vitest';
import type { Fault } from '../../../sandbox/upstreams/index.ts';
import { upstreamNames } from '../../../src/config/upstreams.ts';
import { type Harness, openHarness } from '../harness.ts';

const webhookKey = 'webhook-key-canary-0123456789';

/** What upstreams do at their worst: they say the key back, wherever they can. */
function indiscretions(key: string): readonly Fault[] {
  const location = `https://files.invalid/a.png?token=${key}`;
  return [
    { kind: 'status', status: 401, body: { code: 401, message: `bad key ${key}`, msg: key } },
    { kind: 'status', status: 500, body: `<html>Authorization: Bearer ${key}</html>` },
    { kind: 'status', status: 302, body: '', headers: { location } },
    { kind: 'status', status: 200, body: { code: 9, message: `quota of "${key}" is used up` } },
    { kind: 'drop' },
  ];
}

async function open(): Promise<Harness> {
  const easel = await openHarness({
    upstreams: upstreamNames,
    kie: { webhookKey },
    secretFiles: true,
    environment: { HTTP_PORT: '0', PUBLIC_URL: 'http://127.0.0.1:9', JOB_TIMEOUT_MS: '3000' },
  });
  onTestFinished(() => easel.close());
  return easel;
}

/** Asks for a picture while everything goes wrong, until the job has ended one way or another. */
async function ask(easel: Harness, upstream: string, prompt: string): Promise<void> {
  const invocation = await easel.person('ada').run('imagine', { prompt, upstream });
  const isOver = (): boolean => {
    const { attachments, buttons, content } = invocation.message();
    if (attachments.length > 0) return true;
    return content !== '' && buttons.every(({ label }) => label !== 'Cancel');
  };
  await easel.discord.waitFor(isOver, `an end of "${prompt}"`, 30_000);
}

/** What the HTTP side answers to whoever asks: status, headers and body. */
async function overheard({ bot }: Harness, paths: readonly string[]): Promise<string> {
  const port = bot.httpPort;
  if (port === undefined) throw new Error('Nobody listens');
  const answers = paths.flatMap((path) =>
    (['GET', 'POST'] as const).map(async (method) => {
      const answer = await request(`http://127.0.0.1:${port}${path}`, { method });
      return JSON.stringify(answer.headers) + (await answer.body.text());
    }),
  );
  return (await Promise.all(answers)).join('\n');
}

it('no secret is told by a log line, a message or an answer, whatever goes wrong', async () => {
  const easel = await open();
  const { discord, upstreams } = easel;
  for (const name of upstreamNames) {
    for (const [index, fault] of indiscretions(upstreams[name].key).entries()) {
      for (const other of upstreamNames) upstreams[other].faults.clear();
      for (const on of ['submit', 'fetch', 'image'] as const) {
        upstreams[name].faults.add({ on, fault, times: on === 'image' ? 3 : 1 });
      }
      if (index === 0) {
        const status = { kind: 'status', status: 500, body: { message: discord.token } } as const;
        discord.faults.add({ method: 'PATCH', route: '/webhooks/', fault: status, times: 1 });
      }
      // The submit of the first goes wrong, then what comes after the submit of the second.
      await ask(easel, name, `a fox, ${name} ${index}`);
      await ask(easel, name, `a hen, ${name} ${index}`);
    }
  }
  const callbacks = upstreamNames.flatMap((name) =>
    upstreams[name].submits.flatMap(({ body }) =>
      [body['callBackUrl'], body['notifyHook']].flatMap((url) =>
        typeof url === 'string' ? new URL(url).pathname : [],
      ),
    ),
  );
  expect(callbacks.length).toBeGreaterThan(5);
  const tokens = callbacks.map((path) => path.split('/').at(-1) ?? '');
  const keys = upstreamNames.map((name) => upstreams[name].key);
  const secrets = [discord.token, webhookKey, ...keys, ...tokens];
  const paths = [
    '/healthz',
    '/readyz',
    '/metrics',
    '/',
    '/callbacks/x/y',
    ...callbacks.slice(0, 2),
  ];
  const said = {
    logs: easel.logs.join('\n'),
    messages: JSON.stringify([...easel.person('ada').messages()]),
    answers: await overheard(easel, paths),
  };
  expect(said.logs).toContain('submit failed');
  for (const [where, text] of Object.entries(said)) {
    for (const secret of secrets) expect(text.includes(secret), `${where}: ${secret}`).toBe(false);
  }
}, 120_000);
