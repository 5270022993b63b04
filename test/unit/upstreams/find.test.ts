import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import { createMidjourneyProxy } from '../../../src/upstreams/midjourney-proxy/adapter.ts';
import type { FindOutcome } from '../../../src/upstreams/port.ts';
import type { Call } from '../../../src/upstreams/transport.ts';

const config = {
  url: 'http://gateway.example',
  key: undefined,
  auth: 'raw',
  flavour: undefined,
} as const;

/** What becomes of a look for `attempt-1` that is answered like this, and what was sent for it. */
async function find(
  status: number,
  body: unknown,
): Promise<{ readonly calls: readonly Call[]; readonly outcome: FindOutcome }> {
  const calls: Call[] = [];
  const upstream = createMidjourneyProxy(config, {
    read: (call) => {
      calls.push(call);
      return Promise.resolve({ status, text: JSON.stringify(body), retryAfterMs: undefined });
    },
    write: () => Promise.reject(new Error('A look costs nothing')),
    close: () => Promise.resolve(),
  });
  const outcome = await upstream.find('attempt-1', new AbortController().signal);
  return { calls, outcome };
}

describe('a job whose answer was lost', () => {
  it('is looked for by its state among the tasks that the gateway lists', async () => {
    const list = [{ id: '17', state: 'attempt-2' }, null, { id: '18', state: 'attempt-1' }];
    const { calls, outcome } = await find(200, list);
    expect(outcome).toEqual({ kind: 'found', taskId: '18' });
    expect(calls.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET http://gateway.example/mj/task/list',
    ]);
  });

  it.each([[], null, [{ id: '17', state: '' }], [{ id: '17' }]])(
    'is absent from the list %j',
    async (list) => {
      expect((await find(200, list)).outcome).toEqual({ kind: 'absent' });
    },
  );

  it.each([404, 405])(
    'cannot be looked for where HTTP %i says that there is no list',
    async (status) => {
      expect((await find(status, '')).outcome).toEqual({ kind: 'cannot-look' });
    },
  );

  it.each([
    [200, { code: 4 }],
    [500, []],
    [401, ''],
  ])('is neither there nor absent behind HTTP %i with %j', async (status, body) => {
    await expect(find(status, body)).rejects.toBeInstanceOf(UpstreamError);
  });
});
