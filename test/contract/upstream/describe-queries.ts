import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/upstreams/index.ts';
import { type FailureKind, UpstreamError } from '../../../src/upstreams/failure.ts';
import type { UpstreamRig } from './rig.ts';
import { freshState, type UpstreamSetUp } from './set-up.ts';
import { begin, finishedGrid, look, noSignal, unknownLike } from './steps.ts';

const useless: readonly (readonly [name: string, fault: Fault, kind: FailureKind])[] = [
  ['a page', { kind: 'html' }, 'malformed'],
  ['half a document', { kind: 'malformed' }, 'malformed'],
  ['HTTP 401', { kind: 'status', status: 401 }, 'auth'],
  ['HTTP 429', { kind: 'status', status: 429 }, 'rate-limited'],
  ['HTTP 503', { kind: 'status', status: 503 }, 'maintenance'],
  ['a closed connection', { kind: 'drop' }, 'maintenance'],
];

export function describeQueries(setUp: UpstreamSetUp): void {
  const { start, batchQuery } = setUp;
  describe('a query', () => {
    it('for many jobs tells of each', async () => {
      const rig = await start();
      const ids = await beginMany(rig, 6);
      rig.finish(ids[0] ?? '');
      const before = rig.queried();
      const snapshots = await rig.upstream.query(ids, noSignal());
      expect([...snapshots.keys()].sort()).toEqual([...ids].sort());
      expect(snapshots.get(ids[0] ?? '')?.status).toBe('succeeded');
      expect(snapshots.get(ids[5] ?? '')).toEqual(freshState(setUp));
      expect(rig.queried() - before).toBe(batchQuery ? 1 : 6);
    });

    it('leaves out what the service does not know', async () => {
      const rig = await start();
      const taskId = await begin(rig);
      const snapshots = await rig.upstream.query([unknownLike(taskId), taskId], noSignal());
      expect([...snapshots.keys()]).toEqual([taskId]);
    });

    it('leaves out a job that the service has forgotten', async () => {
      const rig = await start();
      rig.faults.add({ on: 'submit', fault: { kind: 'forget' } });
      expect(await look(rig, await begin(rig))).toBeUndefined();
    });

    it('can be repeated: the same job gives the same answer', async () => {
      const rig = await start();
      const { taskId, result } = await finishedGrid(rig);
      expect(await look(rig, taskId)).toEqual({ status: 'succeeded', result });
    });

    describeUselessAnswers(setUp);
  });
}

function describeUselessAnswers(setUp: UpstreamSetUp): void {
  const { start, queryTroubles } = setUp;
  it.each(useless)('that is answered with %s fails', async (_name, fault, kind) => {
    const rig = await start();
    const taskId = await begin(rig);
    rig.faults.add({ on: 'fetch', fault, times: Infinity });
    await expect(look(rig, taskId)).rejects.toSatisfy(isUpstreamError(kind));
    rig.faults.clear();
    expect(await look(rig, taskId)).toEqual(freshState(setUp));
  });

  it.each(queryTroubles)('that is answered with $name fails', async ({ fault, kind }) => {
    const rig = await start();
    const taskId = await begin(rig);
    rig.faults.add({ on: 'fetch', fault });
    await expect(look(rig, taskId)).rejects.toSatisfy(isUpstreamError(kind));
    expect(await look(rig, taskId)).toEqual(freshState(setUp));
  });

  it.each([500, 502, 504])('that is answered with HTTP %i fails', async (status) => {
    const rig = await start();
    const taskId = await begin(rig);
    rig.faults.add({ on: 'fetch', fault: { kind: 'status', status } });
    await expect(look(rig, taskId)).rejects.toThrow(UpstreamError);
  });

  it('that is told when to come back says so', async () => {
    const rig = await start();
    const taskId = await begin(rig);
    const headers = { 'retry-after': '3' };
    rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 429, headers } });
    await expect(look(rig, taskId)).rejects.toMatchObject({ failure: { retryAfterMs: 3000 } });
  });

  it('that nobody listens to is maintenance', async () => {
    const rig = await start();
    const taskId = await begin(rig);
    await rig.leave();
    await expect(look(rig, taskId)).rejects.toSatisfy(isUpstreamError('maintenance'));
  });

  it('that hangs ends with the program', async () => {
    const rig = await start();
    const taskId = await begin(rig);
    rig.faults.add({ on: 'fetch', fault: { kind: 'hang' } });
    const stop = new AbortController();
    const arrival = rig.nextArrival('query');
    const answer = expect(rig.upstream.query([taskId], stop.signal)).rejects.toThrow(UpstreamError);
    await arrival;
    stop.abort();
    await answer;
  });
}

function isUpstreamError(kind: FailureKind): (error: unknown) => boolean {
  return (error) => error instanceof UpstreamError && error.failure.kind === kind;
}

async function beginMany(rig: UpstreamRig, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) ids.push(await begin(rig));
  return ids;
}
