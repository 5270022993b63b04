import { describe, expect, it } from 'vitest';
import { actionRequestOf, jobIdOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

/** Nothing in these rigs is called NanoGPT. */
const off = { upstream: 'nanogpt' } as const;

describe('a job whose upstream has been turned off', () => {
  it('goes elsewhere before it was sent', async () => {
    const rig = lifecycleRig();
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-8' });
    rig.upstream.willShow({ status: 'running', percent: 1 });
    const id = await putQueued(rig, off);
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({
      state: 'running',
      upstream: 'midjourney-proxy',
      movedFrom: [{ upstream: 'nanogpt', reason: 'unsupported' }],
    });
  });

  it('ends for nothing where no other one can do it', async () => {
    const rig = lifecycleRig();
    rig.upstream.objection = { kind: 'references' };
    for (const [index, request] of [undefined, actionRequestOf()].entries()) {
      const own = request === undefined ? {} : { request };
      const id = await putQueued(rig, { ...off, ...own, id: jobIdOf(index + 1) });
      expect(await rig.runToEnd(id)).toMatchObject({
        state: 'failed',
        problem: { failure: { kind: 'unsupported' } },
        cost: { state: 'refunded' },
      });
    }
    expect(rig.upstream.submits).toEqual([]);
  });

  it('can have its picture picked all the same, and delivered', async () => {
    const rig = lifecycleRig();
    await rig.put(jobIn('done', { ...off, id: jobIdOf(0) }));
    const request = actionRequestOf({ kind: 'upscale', means: 'pick' });
    const picking = await putQueued(rig, { ...off, request });
    expect(await rig.runToEnd(picking)).toMatchObject({ state: 'done', upstream: 'nanogpt' });
    const delivering = await rig.put(jobIn('delivering', { ...off, id: jobIdOf(3) }));
    expect(await rig.runToEnd(delivering)).toMatchObject({ state: 'done', delivery: 'attached' });
  });

  it.each([
    ['running', 'timed-out', 'refunded'],
    ['needs-input', 'cancelled', 'refunded'],
  ] as const)('while it is %s waits until its deadline, and is %s', async (state, end, cost) => {
    const rig = lifecycleRig();
    const job = jobIn(state, off);
    const id = await rig.put(job);
    expect(await rig.step(id)).toEqual({ at: job.deadline });
    expect(await rig.get(id)).toEqual(job);
    expect(await rig.runToEnd(id)).toMatchObject({ state: end, cost: { state: cost } });
    expect(rig.clock.now()).toBe(job.deadline);
  });

  it('while it is unclear says that nobody can look, and waits until its deadline', async () => {
    const rig = lifecycleRig();
    const job = jobIn('unclear', { ...off, checks: 2 });
    const id = await rig.put(job);
    expect(await rig.step(id)).toEqual({ at: job.deadline });
    expect(await rig.get(id)).toMatchObject({
      state: 'unclear',
      cannotLook: true,
      checks: 2,
      cost: { state: 'reserved' },
    });
    expect(rig.screen.shows.map((shown) => shown.job)).toEqual([await rig.get(id)]);
    expect(await rig.step(id)).toEqual({ at: job.deadline });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'timed-out',
      cost: { state: 'settled' },
    });
    expect(rig.clock.now()).toBe(job.deadline);
    expect(rig.upstream.finds).toEqual([]);
  });

  it('that was being submitted is unclear, and nobody can look for it', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('submitting', { ...off, attempt: 'try-1' }));
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({
      state: 'unclear',
      attempt: 'try-1',
      cannotLook: true,
    });
  });

  it('can be stopped, and may be drawn unseen', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running', off));
    await rig.desk.cancel(id);
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'cancelled', running: true });
    expect(rig.upstream.cancelled).toEqual([]);
    expect(rig.clock.now()).toBe(sampleTime);
  });

  it('that nobody knows whether Discord shows it goes on as after any restart', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer({ kind: 'gone' });
    const id = await rig.put(jobIn('asked', off));
    expect(await rig.runToEnd(id)).toMatchObject({ problem: { code: 'never-acknowledged' } });
  });
});
