import { describe, expect, it } from 'vitest';
import { addressOf, jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig } from '../../../fakes/lifecycle.ts';

const day = 24 * 60 * 60_000;

describe('after a restart', () => {
  it('a job that Discord may not know goes on when its message can be edited', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('asked', { address: addressOf({ messageId: undefined }) }));
    rig.screen.willAnswer({ kind: 'shown', address: addressOf({ messageId: '77' }) });
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', address: { messageId: '77' } });
  });

  it('a job goes on whose token has died and whose message is found', async () => {
    const rig = lifecycleRig();
    const address = addressOf({ messageId: undefined });
    const id = await rig.put(jobIn('asked', { address }));
    rig.screen.willAnswer({ kind: 'gone' });
    rig.screen.posted.set(id, { ...address, messageId: '77' });
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', address: { messageId: '77' } });
  });

  it('a job that Discord never showed is dropped without a word', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('asked'));
    rig.screen.willAnswer({ kind: 'gone' });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'never-acknowledged' },
      cost: { state: 'refunded' },
    });
    expect(rig.screen.presents).toHaveLength(1);
    expect(rig.upstream.submits).toEqual([]);
    expect(await rig.jobs.live()).toEqual([]);
  });

  it('a job that Discord may not know waits while Discord is down', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('asked'));
    rig.screen.willAnswer({ kind: 'later' });
    expect(await rig.step(id)).toEqual({ at: sampleTime + 5_000 });
    expect((await rig.get(id)).state).toBe('asked');
  });

  it('a picture that was on its way is delivered, and nothing is paid again', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(rig.upstream.submits).toEqual([]);
    expect(rig.upstream.queries).toEqual([]);
  });

  it('a running job is watched on and holds its slot', async () => {
    const rig = lifecycleRig(1);
    const id = await rig.put(jobIn('running'));
    rig.upstream.willShow({ status: 'running', percent: 50 });
    await rig.step(id);
    expect(rig.slots.take(jobIdOf(9), 'other')).toBe(false);
    expect(rig.upstream.submits).toEqual([]);
  });

  it.each(['failed', 'timed-out', 'cancelled'] as const)(
    'a job that has %s and was not told is told once and then rests',
    async (state) => {
      const rig = lifecycleRig();
      const id = await rig.put(jobIn(state));
      expect(await rig.step(id)).toBe('over');
      expect(rig.screen.presents.map(({ job }) => job.state)).toEqual([state]);
      expect(await rig.jobs.live()).toEqual([]);
    },
  );

  it('a finished job is not shown again', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('done'));
    expect(await rig.step(id)).toBe('over');
    expect(rig.screen.presents).toEqual([]);
    expect(await rig.jobs.live()).toEqual([]);
  });

  it('an end that Discord does not take is told again, for a day at most', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('failed'));
    rig.screen.willAnswer({ kind: 'later' }, { kind: 'later' });
    expect(await rig.step(id)).toEqual({ at: sampleTime + 15_000 });
    expect(await rig.jobs.live()).toEqual([id]);
    rig.clock.advance(day);
    expect(await rig.step(id)).toBe('over');
    expect(await rig.jobs.live()).toEqual([]);
  });

  it('an end whose message is gone is let go', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('failed'));
    rig.screen.willAnswer({ kind: 'gone' });
    expect(await rig.step(id)).toBe('over');
  });

  it('an end that had to be told elsewhere remembers where', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('failed'));
    const address = addressOf({ channelId: 'direct', messageId: 'new' });
    rig.screen.willAnswer({ kind: 'shown', address });
    await rig.step(id);
    expect((await rig.get(id)).address).toEqual(address);
  });

  it('a mark without a job is swept', async () => {
    const rig = lifecycleRig();
    expect(await rig.step(jobIdOf(5))).toBe('over');
    expect(await rig.jobs.live()).toEqual([]);
  });
});
