import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/upstreams/index.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { begin, finishedGrid, noSignal } from './steps.ts';

const useless: readonly (readonly [name: string, fault: Fault])[] = [
  ['a page', { kind: 'html' }],
  ['nothing', { kind: 'empty' }],
  ['half a document', { kind: 'malformed' }],
  ['HTTP 500', { kind: 'status', status: 500 }],
  ['a closed connection', { kind: 'drop' }],
];

export function describeSeeds(setUp: UpstreamSetUp): void {
  describe('the seed of a picture', () => {
    if (setUp.seeds) describeTold(setUp);
    else describeUntold(setUp);
  });
}

function describeTold({ start }: UpstreamSetUp): void {
  it('is told as digits, the same each time, and not that of another picture', async () => {
    const rig = await start();
    const [one, other] = [await finishedGrid(rig), await finishedGrid(rig)];
    const seed = await rig.upstream.seedOf(one.taskId, noSignal());
    expect(seed).toMatch(/^\d+$/);
    expect(await rig.upstream.seedOf(one.taskId, noSignal())).toBe(seed);
    expect(await rig.upstream.seedOf(other.taskId, noSignal())).not.toBe(seed);
  });

  it('that nobody knows is not-found', async () => {
    const { upstream } = await start();
    await expect(upstream.seedOf('1111111111111111', noSignal())).rejects.toMatchObject({
      name: 'UpstreamError',
      failure: { kind: 'not-found' },
    });
  });

  it('that is not drawn yet is not told', async () => {
    const rig = await start();
    const seed = rig.upstream.seedOf(await begin(rig), noSignal());
    await expect(seed).rejects.toBeInstanceOf(UpstreamError);
  });

  it.each(useless)('is not known behind %s, and can be asked for again', async (_name, fault) => {
    const rig = await start();
    const { taskId } = await finishedGrid(rig);
    rig.faults.add({ on: 'fetch', fault });
    await expect(rig.upstream.seedOf(taskId, noSignal())).rejects.toBeInstanceOf(UpstreamError);
    expect(await rig.upstream.seedOf(taskId, noSignal())).toMatch(/^\d+$/);
  });
}

function describeUntold({ start }: UpstreamSetUp): void {
  it('is not told here, and asked for no more once that is known', async () => {
    const rig = await start();
    const { taskId } = await finishedGrid(rig);
    expect(await rig.upstream.seedOf(taskId, noSignal())).toBeUndefined();
    const before = rig.queried();
    expect(await rig.upstream.seedOf(taskId, noSignal())).toBeUndefined();
    expect(rig.queried()).toBe(before);
  });
}
