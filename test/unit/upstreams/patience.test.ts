import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMidjourneyProxy } from '../../../src/upstreams/midjourney-proxy/adapter.ts';
import type { Upstream } from '../../../src/upstreams/port.ts';
import {
  type Call,
  type Reply,
  type Transport,
  TransportError,
} from '../../../src/upstreams/transport.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

interface Rig {
  readonly upstream: Upstream;
  readonly calls: Call[];
}

const reply = (status: number, text = ''): Reply => ({ status, text, retryAfterMs: undefined });

/** A gateway whose reads hang until they are given up, but for those that have an answer. */
function rig(answers: Readonly<Record<string, Reply>> = {}): Rig {
  const calls: Call[] = [];
  const transport: Transport = {
    read: (call) => {
      calls.push(call);
      const answer = answers[new URL(call.url).pathname];
      return answer === undefined ? hang(call) : Promise.resolve(answer);
    },
    write: (call) => {
      calls.push(call);
      return Promise.resolve(reply(200, '{"code":1,"result":"17"}'));
    },
    close: () => Promise.resolve(),
  };
  const config = { url: 'http://gateway.example', key: undefined, auth: 'raw' } as const;
  return { upstream: createMidjourneyProxy({ ...config, flavour: undefined }, transport), calls };
}

function hang({ signal }: Call): Promise<Reply> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new TransportError('unknown', 'gone', signal.reason));
    });
  });
}

const { signal } = new AbortController();
const context = { correlationId: '1', callbackUrl: undefined, speed: 'fast', signal } as const;
const request = { kind: 'imagine', prompt: 'a hill', references: [] } as const;

const paths = (calls: readonly Call[]): string[] => calls.map(({ url }) => new URL(url).pathname);

it.each([
  ['the prefix', {}],
  ['the gateway itself', { '/mj-fast/mj/task/0/fetch': reply(404) }],
])('a submit waits five seconds at most for news of %s', async (_name, answers) => {
  const { upstream, calls } = rig(answers);
  const outcome = upstream.submit(request, context);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(paths(calls)).not.toContain('/mj/submit/imagine');
  await vi.advanceTimersByTimeAsync(1);
  expect(await outcome).toEqual({ kind: 'accepted', taskId: '17' });
  expect(paths(calls).at(-1)).toBe('/mj/submit/imagine');
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['an answer', {}],
  ['the look afterwards', { '/mj/task/17/cancel': reply(200) }],
])('a cancel waits ten seconds at most for %s', async (_name, answers) => {
  const { upstream } = rig(answers);
  const settled = vi.fn();
  const outcome = upstream.cancel('17', signal).then(settled);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await outcome;
  expect(settled).toHaveBeenCalledWith('goes-on');
  expect(vi.getTimerCount()).toBe(0);
});

it('a seed may take a minute', async () => {
  const { upstream, calls } = rig({
    '/mj/task/17/image-seed': reply(200, '{"code":1,"result":"5"}'),
  });
  expect(await upstream.seedOf('17', signal)).toBe('5');
  expect(calls[0]?.timeoutMs).toBeGreaterThanOrEqual(60_000);
});

it('a query may not', async () => {
  const { upstream, calls } = rig({ '/mj/task/list-by-condition': reply(200, '[]') });
  await upstream.query(['17'], signal);
  expect(calls[0]?.timeoutMs).toBeLessThanOrEqual(20_000);
});
