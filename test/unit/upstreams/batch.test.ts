import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { batchQueries } from '../../../src/upstreams/batch.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import type { TaskSnapshot, Upstream } from '../../../src/upstreams/port.ts';

const windowMs = 25;

interface Rig {
  readonly upstream: Upstream;
  readonly clock: ManualClock;
  /** The ids of every query that went out. */
  readonly queries: string[][];
  readonly signals: AbortSignal[];
  readonly signal: AbortSignal;
}

type Answer = (ids: readonly string[]) => ReadonlyMap<string, TaskSnapshot>;

const knowsAll: Answer = (ids) => new Map(ids.map((id) => [id, { status: 'queued' }]));

function rig(answer: Answer = knowsAll, maxBatch?: number): Rig {
  const clock = new ManualClock(0);
  const queries: string[][] = [];
  const signals: AbortSignal[] = [];
  const { signal } = new AbortController();
  const inner: Upstream = {
    name: 'midjourney-proxy',
    can: () => false,
    submit: () => Promise.resolve({ kind: 'accepted', taskId: 'submitted' }),
    query: (ids, given) => {
      queries.push([...ids]);
      signals.push(given);
      return Promise.resolve().then(() => answer(ids));
    },
    find: () => Promise.resolve({ kind: 'found', taskId: 'found' }),
    defaultModel: '7',
    objectionTo: () => ({ kind: 'references' }),
    doubtfulFlags: () => ['--tile'],
    cancel: () => Promise.resolve('cancelled'),
    seedOf: () => Promise.resolve('17'),
    balance: () => Promise.resolve({ amount: '1.5', unit: 'credits' }),
    readCallback: ({ body }) => ({ kind: 'hint', taskId: body }),
  };
  const limits = maxBatch === undefined ? { windowMs } : { windowMs, maxBatch };
  const upstream = batchQueries(inner, { clock, signal, ...limits });
  return { upstream, clock, queries, signals, signal };
}

const never = new AbortController().signal;

describe('batched queries', () => {
  it('become one for all who ask within the window, each with an answer of its own', async () => {
    const { upstream, clock, queries } = rig();
    const answers = [
      upstream.query(['1'], never),
      upstream.query(['2', '3'], never),
      upstream.query(['4'], never),
    ];
    clock.advance(windowMs - 1);
    expect(queries).toEqual([]);
    clock.advance(1);
    const keys = (await Promise.all(answers)).map((snapshots) => [...snapshots.keys()]);
    expect(keys).toEqual([['1'], ['2', '3'], ['4']]);
    expect(queries).toEqual([['1', '2', '3', '4']]);
  });

  it('ask for an id once, however many want it', async () => {
    const { upstream, clock, queries } = rig();
    const answers = [upstream.query(['1'], never), upstream.query(['1', '2', '1'], never)];
    clock.advance(windowMs);
    const [one, two] = await Promise.all(answers);
    expect(one?.get('1')).toEqual({ status: 'queued' });
    expect(two?.size).toBe(2);
    expect(queries).toEqual([['1', '2']]);
  });

  it('leave out what the upstream does not know', async () => {
    const { upstream, clock } = rig(() => new Map([['2', { status: 'queued' }]]));
    const answers = [upstream.query(['1'], never), upstream.query(['2'], never)];
    clock.advance(windowMs);
    const [one, two] = await Promise.all(answers);
    expect(one?.size).toBe(0);
    expect([...(two?.keys() ?? [])]).toEqual(['2']);
  });

  it('bring a failure to everybody who asked', async () => {
    const error = new UpstreamError({ kind: 'maintenance' }, 'down');
    const { upstream, clock } = rig(() => {
      throw error;
    });
    const asked = [['1'], ['2', '3'], ['3']].map((ids) => upstream.query(ids, never));
    const outcomes = Promise.allSettled(asked);
    clock.advance(windowMs);
    expect(await outcomes).toEqual(asked.map(() => ({ status: 'rejected', reason: error })));
  });

  it('remember nothing: the next window asks again', async () => {
    const { upstream, clock, queries } = rig();
    for (let times = 0; times < 2; times += 1) {
      const answer = upstream.query(['1'], never);
      clock.advance(windowMs);
      await answer;
    }
    expect(queries).toEqual([['1'], ['1']]);
  });

  it('go out in parts no larger than the limit', async () => {
    const { upstream, clock, queries } = rig(knowsAll, 3);
    const ids = Array.from({ length: 8 }, (_, index) => String(index));
    const answer = upstream.query(ids, never);
    clock.advance(windowMs);
    expect([...(await answer).keys()].sort()).toEqual(ids);
    expect(queries.map(({ length }) => length)).toEqual([3, 3, 2]);
  });

  it('end with the program', async () => {
    const { upstream, clock, signals, signal } = rig();
    const answer = upstream.query(['1'], never);
    clock.advance(windowMs);
    await answer;
    expect(signals).toEqual([signal]);
  });

  it('ask for nothing where nothing is wanted, and leave no timer behind', async () => {
    const { upstream, clock, queries } = rig();
    expect((await upstream.query([], never)).size).toBe(0);
    expect(clock.pending).toBe(0);
    expect(queries).toEqual([]);
  });
});

it('everything else goes through at once', async () => {
  const { upstream, clock } = rig();
  const request = { kind: 'imagine', prompt: 'a hill', references: [] } as const;
  const context = { correlationId: '1', callbackUrl: undefined, speed: undefined, signal: never };
  expect(await upstream.submit(request, context)).toEqual({
    kind: 'accepted',
    taskId: 'submitted',
  });
  expect(await upstream.find('1', never)).toEqual({ kind: 'found', taskId: 'found' });
  expect(await upstream.cancel('1', never)).toBe('cancelled');
  expect(await upstream.seedOf('1', never)).toBe('17');
  expect(await upstream.balance(never)).toEqual({ amount: '1.5', unit: 'credits' });
  const callback = { headers: {}, body: '17', receivedAt: 0 };
  expect(upstream.readCallback(callback)).toEqual({ kind: 'hint', taskId: '17' });
  expect(upstream.objectionTo({ prompt: 'a hill', roles: [] })).toEqual({ kind: 'references' });
  expect(upstream.name).toBe('midjourney-proxy');
  expect(clock.pending).toBe(0);
});
