import { describe, expect, it } from 'vitest';
import { UpstreamError, type UpstreamFailure } from '../../../../src/upstreams/failure.ts';
import type { Upstream } from '../../../../src/upstreams/port.ts';
import type { Reply, TransportError } from '../../../../src/upstreams/transport.ts';
import { noAnswer, reply } from './fake-transport.ts';
import { bench } from './set-up.ts';

const noSignal = new AbortController().signal;
const running = { code: 200, msg: 'success', data: { taskId: 'a', successFlag: 0 } };

async function failureOf(
  answer: Reply | TransportError,
  ask: (upstream: Upstream) => Promise<unknown>,
) {
  const { upstream } = bench(() => answer);
  const error: unknown = await ask(upstream).catch((thrown: unknown) => thrown);
  if (!(error instanceof UpstreamError)) throw new Error(`It was answered with ${String(error)}`);
  return error.failure;
}

const query = (upstream: Upstream): Promise<unknown> => upstream.query(['a'], noSignal);
const balance = (upstream: Upstream): Promise<unknown> => upstream.balance(noSignal);

describe('a query', () => {
  it('asks for each task over a kept connection', async () => {
    const { upstream, transport } = bench(() => reply(running));
    const snapshots = await upstream.query(['a', 'b/&c'], noSignal);
    expect([...snapshots]).toEqual([
      ['a', { status: 'running', percent: undefined }],
      ['b/&c', { status: 'running', percent: undefined }],
    ]);
    expect(transport.sent.map(({ url }) => url)).toEqual([
      'https://api.example.com/api/v1/mj/record-info?taskId=a',
      'https://api.example.com/api/v1/mj/record-info?taskId=b%2F%26c',
    ]);
    expect(transport.sent[0]).toMatchObject({
      via: 'read',
      method: 'GET',
      timeoutMs: 15_000,
      headers: { authorization: 'Bearer kie-key' },
    });
  });

  it('for nothing sends nothing', async () => {
    const { upstream, transport } = bench();
    expect([...(await upstream.query([], noSignal))]).toEqual([]);
    expect(transport.sent).toEqual([]);
  });

  it.each([
    reply({ code: 404, msg: 'none' }),
    reply({ code: 404, msg: 'none' }, 404),
    reply({ code: 422, msg: 'none' }),
    reply({ code: '422', msg: 'none' }, 422),
    reply({ code: 200, msg: 'success', data: null }),
    reply({ code: 200, msg: 'success' }),
  ])('knows no task behind %j', async (answer) => {
    const { upstream } = bench(() => answer);
    expect([...(await upstream.query(['a'], noSignal))]).toEqual([]);
  });

  it.each([
    [reply({ code: 501, msg: 'Generation failed' }), { kind: 'upstream-failed' }],
    [reply({ code: 501, msg: 'Content moderation' }, 501), { kind: 'banned' }],
  ])('answered with the code 501 says that the task has failed', async (answer, failure) => {
    const { upstream } = bench(() => answer);
    expect([...(await upstream.query(['a'], noSignal))]).toEqual([
      ['a', { status: 'failed', failure }],
    ]);
  });

  it('that fails for one task spoils no other', async () => {
    const { upstream } = bench(({ url }) =>
      url.endsWith('=a')
        ? reply(running)
        : url.endsWith('=b')
          ? reply('', 500)
          : noAnswer('unknown'),
    );
    expect(Object.fromEntries(await upstream.query(['a', 'b', 'c'], noSignal))).toEqual({
      a: { status: 'running', percent: undefined },
      b: { status: 'unanswered' },
      c: { status: 'unanswered' },
    });
  });
});

const useless: readonly (readonly [string, Reply | TransportError, UpstreamFailure])[] = [
  ['the code 401', reply({ code: 401, msg: 'key' }), { kind: 'auth' }],
  ['HTTP 401', reply({ code: 401, msg: 'key' }, 401), { kind: 'auth' }],
  ['the code 402', reply({ code: 402, msg: 'no' }), { kind: 'credits' }],
  [
    'the code 429',
    reply({ code: 429, msg: 'no' }, 200, 800),
    { kind: 'rate-limited', retryAfterMs: 800 },
  ],
  ['the code 455', reply({ code: 455, msg: 'no' }), { kind: 'maintenance' }],
  ['the code 500', reply({ code: 500, msg: 'no' }), { kind: 'maintenance' }],
  ['HTTP 500', reply('', 500), { kind: 'maintenance' }],
  ['HTTP 503', reply('', 503, 800), { kind: 'maintenance', retryAfterMs: 800 }],
  ['an unknown task, but HTTP 500', reply({ code: 404, msg: 'no' }, 500), { kind: 'maintenance' }],
  ['a bare HTTP 404', reply('<html>', 404), { kind: 'unsupported' }],
  ['a page', reply('<html>'), { kind: 'malformed' }],
  ['nothing', reply(''), { kind: 'malformed' }],
  ['a list', reply('[]'), { kind: 'malformed' }],
  ['data of another kind', reply({ code: 200, data: 'soon' }), { kind: 'malformed' }],
  ['no connection', noAnswer('no'), { kind: 'maintenance' }],
  ['a lost connection', noAnswer('unknown'), { kind: 'maintenance' }],
];

describe('a query, or a look at the balance, that is answered with', () => {
  it.each(useless)('%s has failed', async (_name, answer, failure) => {
    expect(await failureOf(answer, query)).toEqual(failure);
    expect(await failureOf(answer, balance)).toEqual(failure);
  });

  it.each([404, 422])('an unknown task (%i) has failed for the balance', async (code) => {
    const failure = await failureOf(reply({ code, msg: 'no' }), balance);
    expect(failure.kind).toBe(code === 404 ? 'unsupported' : 'validation');
  });
});

describe('the balance', () => {
  it.each([
    ['100', '100'],
    ['0', '0'],
    ['99.50', '99.50'],
    ['0.1234567890123456789', '0.1234567890123456789'],
    ['12345678901234567890', '12345678901234567890'],
    ['"7.10"', '7.10'],
    ['-3', '-3'],
  ])('of %s is told digit for digit', async (data, amount) => {
    const { upstream, transport } = bench(() => reply(`{"code":200,"msg":"6","data":${data}}`));
    expect(await upstream.balance(noSignal)).toEqual({ amount, unit: 'credits' });
    expect(transport.sent[0]?.url).toBe('https://api.example.com/api/v1/chat/credit');
  });

  it.each(['null', '{}', '"lots"', 'true'])('of %s is malformed', async (data) => {
    expect(await failureOf(reply(`{"code":200,"msg":"ok","data":${data}}`), balance)).toEqual({
      kind: 'malformed',
    });
  });
});

describe('what this vendor cannot do', () => {
  it('is said without asking it', async () => {
    const { upstream, transport } = bench();
    expect(await upstream.find('attempt-1', noSignal)).toEqual({ kind: 'cannot-look' });
    expect(await upstream.cancel('a', noSignal)).toBe('cannot-cancel');
    expect(await upstream.seedOf('a', noSignal)).toBeUndefined();
    expect(transport.sent).toEqual([]);
  });
});
