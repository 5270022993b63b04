import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/upstreams/index.ts';
import { freshState, type UpstreamSetUp } from './set-up.ts';
import { begin, finishedGrid, look, noSignal } from './steps.ts';

const troubles: readonly (readonly [name: string, fault: Fault])[] = [
  ['HTTP 500', { kind: 'status', status: 500 }],
  ['HTTP 429', { kind: 'status', status: 429 }],
  ['a closed connection', { kind: 'drop' }],
];

export function describeCancels(setUp: UpstreamSetUp): void {
  describe('the wish to cancel a job', () => {
    if (setUp.cancels !== 'never') describeHeard(setUp);
    if (setUp.cancels === 'never') describeUnheard(setUp);
    if (setUp.cancels === 'admin') {
      it('is heard from an administrator only: the job goes on', async () => {
        const rig = await setUp.start();
        const taskId = await begin(rig);
        expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cannot-cancel');
        expect(await look(rig, taskId)).toEqual(freshState(setUp));
      });
    }
    describeTroubles(setUp);
  });
}

function describeHeard({ start }: UpstreamSetUp): void {
  it('ends it, and can be repeated', async () => {
    const rig = await start({ admin: true });
    const taskId = await begin(rig);
    for (let times = 0; times < 2; times += 1) {
      expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cancelled');
    }
    expect((await look(rig, taskId))?.status).toBe('failed');
  });

  it('comes too late for one that is done', async () => {
    const rig = await start({ admin: true });
    const { taskId, result } = await finishedGrid(rig);
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('goes-on');
    expect(await look(rig, taskId)).toEqual({ status: 'succeeded', result });
  });

  it('says nothing of one that nobody knows', async () => {
    const { upstream } = await start({ admin: true });
    expect(await upstream.cancel('1111111111111111', noSignal())).toBe('goes-on');
  });

  it.each(troubles)('leaves it open behind %s, and can be repeated', async (_name, fault) => {
    const rig = await start({ admin: true });
    const taskId = await begin(rig);
    rig.faults.add({ on: 'fetch', fault });
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('goes-on');
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cancelled');
  });
}

function describeUnheard(setUp: UpstreamSetUp): void {
  const { start } = setUp;
  it('is not heard here, and not sent again once that is known', async () => {
    const rig = await start({ admin: true });
    const taskId = await begin(rig);
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cannot-cancel');
    const before = rig.queried();
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cannot-cancel');
    expect(rig.queried()).toBe(before);
    expect(await look(rig, taskId)).toEqual(freshState(setUp));
  });
}

function describeTroubles({ start }: UpstreamSetUp): void {
  it('never rejects, and never claims what nobody knows', async () => {
    const rig = await start({ admin: true });
    const taskId = await begin(rig);
    const aborted = await rig.upstream.cancel(taskId, AbortSignal.abort('stopped'));
    expect(['goes-on', 'cannot-cancel']).toContain(aborted);
    await rig.leave();
    const alone = await rig.upstream.cancel(taskId, noSignal());
    expect(['goes-on', 'cannot-cancel']).toContain(alone);
  });
}
