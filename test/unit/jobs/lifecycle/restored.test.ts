import { describe, expect, it } from 'vitest';
import type { JobId } from '../../../../src/jobs/job.ts';
import { addressOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';

/** A job that waited for its turn in a backup. */
async function restoredJob(rig: LifecycleRig): Promise<JobId> {
  const id = await rig.put(jobIn('queued'));
  await rig.jobs.apply(id, { type: 'restored' });
  return id;
}

describe('a job that stood in a backup before it was submitted', () => {
  it('is never submitted: its person is told, once, wherever they can be reached', async () => {
    const rig = lifecycleRig();
    const id = await restoredJob(rig);
    const elsewhere = addressOf({ channelId: '200000000000000077' });
    rig.screen.willAnswer({ kind: 'shown', address: elsewhere });
    rig.upstream.willFind(...Array.from({ length: 60 }, () => undefined));
    const ended = await rig.runToEnd(id);
    expect(ended).toMatchObject({ state: 'timed-out', address: elsewhere });
    const told = rig.screen.presents.map(({ job }) => job.state);
    expect(told).toEqual(['unclear', 'timed-out']);
    expect(rig.upstream.submits).toHaveLength(0);
  });

  it('reaches its picture where it was submitted since, and nobody is told of any doubt', async () => {
    const rig = lifecycleRig();
    const id = await restoredJob(rig);
    rig.upstream.willFind('task-7');
    rig.upstream.willShow({ status: 'running', percent: 1 });
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-7' });
    expect(rig.upstream.finds).toEqual([`${id}-1`]);
    expect(rig.screen.presents).toEqual([]);
  });

  it('waits for Discord before it counts as told', async () => {
    const rig = lifecycleRig();
    const id = await restoredJob(rig);
    rig.screen.willAnswer({ kind: 'later' });
    rig.upstream.willFind(undefined, undefined);
    expect(await rig.step(id)).toEqual({ at: sampleTime + 15_000 });
    rig.clock.advance(15_000);
    await rig.step(id);
    expect(rig.screen.presents).toHaveLength(2);
    expect(await rig.get(id)).toMatchObject({ checks: 1 });
  });

  it('is told where nobody can look for it, and where its upstream is off', async () => {
    const blind = lifecycleRig();
    const first = await restoredJob(blind);
    blind.upstream.willFind({ kind: 'cannot-look' });
    await blind.step(first);
    expect(blind.screen.presents).toHaveLength(1);
    const off = lifecycleRig();
    const second = await off.put(jobIn('queued', { upstream: 'kie' }));
    await off.jobs.apply(second, { type: 'restored' });
    await off.step(second);
    expect(off.screen.presents).toHaveLength(1);
    expect(await off.get(second)).toMatchObject({ state: 'unclear', cannotLook: true });
  });
});
