import { describe, expect, it } from 'vitest';
import { sortOf } from '../../../../src/jobs/estimates.ts';
import { jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

/** Two slots, both taken, at an upstream that is known to take 100 seconds. */
async function busy(): Promise<LifecycleRig> {
  const rig = lifecycleRig(2);
  const id = await rig.put(jobIn('running'));
  rig.clock.advance(100_000);
  rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
  await rig.runToEnd(id);
  for (const index of [50, 51]) rig.slots.take(jobIdOf(index), `${index}`);
  return rig;
}

const etaIn = ({ screen, clock }: LifecycleRig): number | undefined => {
  const eta = screen.shows.at(-1)?.progress?.eta;
  return eta === undefined ? undefined : eta - clock.now();
};

describe('when the turn of a waiting job comes', () => {
  it('follows from its place, the slots and how long such jobs take', async () => {
    const rig = await busy();
    await rig.step(await putQueued(rig, { id: jobIdOf(2), requesterId: 'a' }));
    expect(etaIn(rig)).toBe(50_000);
    await rig.step(await putQueued(rig, { id: jobIdOf(3), requesterId: 'b' }));
    expect(etaIn(rig)).toBe(100_000);
  });

  it('does not run away while the place is the same, and is guessed anew with another', async () => {
    const rig = await busy();
    rig.slots.take(jobIdOf(52), 'first');
    const id = await putQueued(rig, { id: jobIdOf(2), requesterId: 'a' });
    await rig.step(id);
    expect(etaIn(rig)).toBe(100_000);
    rig.clock.advance(30_000);
    await rig.step(id);
    expect(etaIn(rig)).toBe(70_000);
    rig.slots.release(jobIdOf(52));
    await rig.step(id);
    expect(etaIn(rig)).toBe(50_000);
  });

  it('is guessed anew when its time has come and nothing has happened', async () => {
    const rig = await busy();
    const id = await putQueued(rig, { id: jobIdOf(2), requesterId: 'a' });
    await rig.step(id);
    rig.clock.advance(50_000);
    await rig.step(id);
    expect(etaIn(rig)).toBe(50_000);
  });

  it('is not before an upstream that asks for patience takes anything', async () => {
    const rig = await busy();
    const id = await putQueued(rig, { id: jobIdOf(2), requesterId: 'a' });
    await rig.step(id);
    rig.slots.pause(rig.clock.now() + 200_000);
    rig.clock.advance(60_000);
    await rig.step(id);
    expect(etaIn(rig)).toBe(140_000);
  });

  it('is unknown where no such job has been finished yet', async () => {
    const rig = await busy();
    const id = await putQueued(rig, { id: jobIdOf(2), requesterId: 'a', speed: 'relax' });
    await rig.step(id);
    expect(rig.screen.shows.at(-1)?.progress).toEqual({ position: 1 });
    expect(rig.clock.now()).toBe(sampleTime + 100_000);
  });
});

describe('the sort of a job', () => {
  it('is what is done, where, and how fast', () => {
    expect(sortOf(jobIn('queued'))).toBe('midjourney-proxy imagine default');
    expect(sortOf(jobIn('queued', { upstream: 'kie', speed: 'fast' }))).toBe('kie imagine fast');
  });
});
