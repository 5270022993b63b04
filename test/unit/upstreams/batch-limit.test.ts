import { describe, expect, it } from 'vitest';
import { createMidjourneyProxy } from '../../../src/upstreams/midjourney-proxy/adapter.ts';
import type { Upstream } from '../../../src/upstreams/port.ts';
import type { Reply, Transport } from '../../../src/upstreams/transport.ts';

const { signal } = new AbortController();
const ids = (count: number): string[] => Array.from({ length: count }, (_, id) => `task-${id}`);

/** A gateway that answers every question in the same way. */
function gatewayThat(answers: Omit<Reply, 'retryAfterMs'>): Upstream {
  const answer = (): Promise<Reply> => Promise.resolve({ ...answers, retryAfterMs: undefined });
  const transport: Transport = { read: answer, write: answer, close: () => Promise.resolve() };
  const url = 'https://gateway.example.com';
  return createMidjourneyProxy({ url, key: undefined, auth: 'raw', flavour: 'trueai' }, transport);
}

describe('how many tasks one question is about', () => {
  it('is many where the gateway takes them', async () => {
    const gateway = gatewayThat({ status: 200, text: '[]' });
    await gateway.query(ids(500), signal);
    expect(gateway.batchLimit()).toBe(500);
  });

  it('is half as many after each that was too much, but a hundred at least', async () => {
    const gateway = gatewayThat({ status: 413, text: '' });
    const limits: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      await expect(gateway.query(ids(gateway.batchLimit()), signal)).rejects.toThrow();
      limits.push(gateway.batchLimit());
    }
    expect(limits).toEqual([250, 125, 100, 100]);
  });

  it('is one until the gateway is known to have such questions', async () => {
    const url = 'https://gateway.example.com';
    const reply = { status: 200, text: '[]', retryAfterMs: undefined };
    const answer = (): Promise<Reply> => Promise.resolve(reply);
    const gateway = createMidjourneyProxy(
      { url, key: undefined, auth: 'raw', flavour: undefined },
      { read: answer, write: answer, close: () => Promise.resolve() },
    );
    expect(gateway.batchLimit()).toBe(1);
    await gateway.query(ids(1), signal);
    expect(gateway.batchLimit()).toBe(500);
  });

  it.each([
    ['that is away', 404, 500],
    ['that answers for one task', 200, 1],
  ])('stays one question where a gateway %s has lost its list', async (_, single, limit) => {
    const paths: string[] = [];
    let isGone = false;
    const read: Transport['read'] = ({ url }) => {
      paths.push(url);
      const isList = url.endsWith('/list-by-condition');
      const status = isGone ? (isList ? 404 : single) : 200;
      const text = isList ? '[]' : '{"id":"task-0","status":"SUBMITTED"}';
      return Promise.resolve({ status, text, retryAfterMs: undefined });
    };
    const gateway = createMidjourneyProxy(
      { url: 'https://gateway.example.com', key: undefined, auth: 'raw', flavour: undefined },
      { read, write: read, close: () => Promise.resolve() },
    );
    await gateway.query(ids(1), signal);
    isGone = true;
    const seen = await gateway.query(ids(500), signal).catch(() => undefined);
    expect(paths).toHaveLength(3);
    expect(gateway.batchLimit()).toBe(limit);
    const told = seen && [...seen.values()].map(({ status }) => status);
    const others = Array.from({ length: 499 }, () => 'unanswered');
    expect(told).toEqual(single === 200 ? ['queued', ...others] : undefined);
  });
});
