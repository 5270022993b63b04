import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import { jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

const lost = { kind: 'failed', failure: { kind: 'unclear' } } as const;
const day = 24 * 60 * 60_000;

async function unclearJob(rig: LifecycleRig): ReturnType<typeof putQueued> {
  const id = await putQueued(rig);
  rig.upstream.willSubmit(lost);
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
    expect(rig.upstream.finds).toEqual([]);
    await rig.desk.checkAgain(id);
    rig.upstream.willFind('task-7');
    rig.upstream.willShow({ status: 'running', percent: 1 });
    await rig.step(id);
    expect((await rig.get(id)).state).toBe('running');
  });

  it('is looked for but rarely where the upstream offers no way to look, and found all the same', async () => {
    const rig = lifecycleRig();
    const id = await unclearJob(rig);
    rig.upstream.willFind({ kind: 'cannot-look' }, { kind: 'found', taskId: 'task-1' });
    await rig.step(id);
    const hour = 60 * 60_000;
    rig.clock.advance(30_000);
    expect(await rig.step(id)).toEqual({ at: sampleTime + 30_000 + hour });
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
    expect(rig.upstream.finds).toEqual([]);
  });
});

describe('a job that is found in the middle of a submit', () => {
  it('has lost its answer: it becomes unclear and is not sent again', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('submitting', { attempt: 'try-1' }));
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
