import { describe, expect, it } from 'vitest';
import type { JobId } from '../../../../src/jobs/job.ts';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import type { FindOutcome } from '../../../../src/upstreams/port.ts';
import { addressOf, jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

const lost = { kind: 'failed', failure: { kind: 'unclear' } } as const;
const day = 24 * 60 * 60_000;

/** A job whose answer was lost just now. @param first what the look at once finds */
async function unclearJob(rig: LifecycleRig, first?: string | FindOutcome): Promise<JobId> {
  const id = await putQueued(rig);
  rig.upstream.willSubmit(lost);
  rig.upstream.willFind(first);
  await rig.step(id);
  return id;
}

describe('a job whose answer was lost', () => {
  it('is never submitted again: it is looked for, ever more rarely, for a day', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig);
    rig.upstream.willFind(...Array.from({ length: 60 }, () => undefined));
    const job = await rig.runToEnd(id);
    expect(job).toMatchObject({ state: 'timed-out', cost: { state: 'settled' } });
    expect(rig.upstream.submits).toHaveLength(1);
    expect(rig.upstream.finds.length).toBeGreaterThan(20);
    expect(rig.upstream.finds.length).toBeLessThan(60);
    expect(new Set(rig.upstream.finds)).toEqual(new Set([`${id}-1`]));
    expect(rig.clock.now()).toBe(sampleTime + day);
  });

  it('is looked for at once, then after half a minute, and four times as long each time', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig);
    expect(rig.upstream.finds).toEqual([`${id}-1`]);
    const pauses: number[] = [];
    for (let look = 0; look < 6; look += 1) {
      const next = await rig.step(id);
      if (typeof next !== 'object') throw new Error('It goes on looking');
      pauses.push((next.at - rig.clock.now()) / 1_000);
      rig.clock.advance(next.at - rig.clock.now());
      rig.upstream.willFind(undefined);
      await rig.step(id);
    }
    expect(pauses).toEqual([30, 120, 480, 1_920, 3_600, 3_600]);
  });

  it('goes on at once where it is found at once', async () => {
    const rig = lifecycleRig();
    rig.upstream.willShow({ status: 'running', percent: 1 });
    const id = await unclearJob(rig, 'task-7');
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-7' });
  });

  it('tells the truth at once and gives its slot to others', async () => {
    const rig = lifecycleRig(1);
    const id = await unclearJob(rig);
    expect(rig.screen.shows.at(-1)?.job).toMatchObject({ id, state: 'unclear' });
    expect(rig.slots.take(jobIdOf(9), 'other')).toBe(true);
    expect(await rig.get(id)).toMatchObject({ cost: { state: 'reserved' } });
  });

  it('goes on as if nothing had happened once it is found', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig);
    rig.upstream.willFind(undefined, 'task-7');
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'done',
      taskId: 'task-7',
      cost: { state: 'settled' },
    });
    expect(rig.upstream.submits).toHaveLength(1);
  });

  it('is told to its person once it was looked for in vain, wherever they can be reached', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer({ kind: 'later' });
    const id = await unclearJob(rig);
    expect(rig.screen.presents.map(({ job }) => job.state)).toEqual(['unclear']);
    expect(await rig.get(id)).toMatchObject({ checks: 0 });
    const direct = addressOf({ channelId: '200000000000000077' });
    rig.screen.willAnswer({ kind: 'shown', address: direct });
    rig.upstream.willFind(undefined, undefined);
    rig.clock.advance(15_000);
    await rig.step(id);
    rig.clock.advance(30_000);
    await rig.step(id);
    expect(rig.screen.presents).toHaveLength(2);
    expect(await rig.get(id)).toMatchObject({ checks: 2, address: direct });
  });

  it('does not count a look that the end of the process has cut short', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('unclear', { nextCheckAt: sampleTime }));
    rig.upstream.willFind(new UpstreamError({ kind: 'timeout' }, 'cut off'));
    rig.stopping.abort();
    expect(await rig.step(id)).toBe('waits');
    expect(await rig.get(id)).toMatchObject({ checks: 0 });
  });

  it('goes on looking when the upstream does not answer', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig);
    rig.upstream.willFind(new UpstreamError({ kind: 'maintenance' }, 'down'), 'task-7');
    rig.upstream.willShow({ status: 'running', percent: 1 });
    expect(await rig.runUntil(id, 'running')).toMatchObject({ taskId: 'task-7' });
  });

  it('is looked for at once when its person asks', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig);
    expect(rig.upstream.finds).toHaveLength(1);
    await rig.desk.checkAgain(id);
    rig.upstream.willFind('task-7');
    rig.upstream.willShow({ status: 'running', percent: 1 });
    await rig.step(id);
    expect((await rig.get(id)).state).toBe('running');
  });

  it('is looked for once more when its person asks while it is being looked for', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig);
    rig.clock.advance(30_000);
    rig.upstream.willFind(undefined, 'task-7');
    rig.upstream.willShow({ status: 'running', percent: 1 });
    const step = rig.step(id);
    rig.clock.advance(1);
    await rig.desk.checkAgain(id);
    await step;
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-7' });
  });

  it('is looked for but rarely where the upstream offers no way to look, and found all the same', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig, { kind: 'cannot-look' });
    const hour = 60 * 60_000;
    expect(await rig.step(id)).toEqual({ at: sampleTime + hour });
    rig.upstream.willFind({ kind: 'found', taskId: 'task-1' });
    expect(rig.screen.shows.at(-1)?.job).toMatchObject({ cannotLook: true, checks: 0 });
    rig.clock.advance(hour);
    rig.upstream.willShow({ status: 'running', percent: 31 });
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-1' });
  });

  it('can be stopped', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig);
    await rig.desk.cancel(id);
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'cancelled', running: true });
    expect(rig.upstream.finds).toHaveLength(1);
  });
});

describe('a job that is found in the middle of a submit', () => {
  it('has lost its answer: it becomes unclear and is not sent again', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('submitting', { attempt: 'try-1' }));
    rig.upstream.willFind(undefined);
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'unclear', attempt: 'try-1' });
    rig.upstream.willFind('task-7');
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(rig.upstream.submits).toEqual([]);
  });

  it('is watched when it was an answer to a known task', async () => {
    const rig = lifecycleRig();
    const answering = { taskId: 'task-1', prompt: 'x' };
    const id = await rig.put(jobIn('submitting', { answering }));
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', taskId: 'task-1' });
    expect(rig.upstream.submits).toEqual([]);
  });

  it('ends when its person had stopped it', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('submitting', { stopRequested: true }));
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'cancelled', running: true });
  });
});
