import { describe, expect, it } from 'vitest';
import type { JobId, JobRequest } from '../../../../src/jobs/job.ts';
import { actionRequestOf, jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

const asks = { kind: 'needs-input', taskId: 'task-1', suggestedPrompt: 'a red fox --v 7' } as const;
const accepted = { kind: 'accepted', taskId: 'task-1' } as const;
const succeeded = { status: 'succeeded', result: sampleResult } as const;

/** A job whose submit was answered with a question. */
async function waitingJob(rig: LifecycleRig, request: JobRequest): Promise<JobId> {
  const id = await putQueued(rig, { request });
  rig.upstream.willSubmit(asks);
  await rig.step(id);
  return id;
}

const answersOf = ({ upstream }: LifecycleRig) => upstream.submits.slice(1).map((it) => it.request);

describe('an action whose upstream asks for a prompt', () => {
  it('waits 30 seconds, without a slot, and then runs with the suggested prompt', async () => {
    const rig = lifecycleRig(1);
    const id = await waitingJob(rig, actionRequestOf());
    expect(await rig.get(id)).toMatchObject({
      state: 'needs-input',
      opened: false,
      deadline: sampleTime + 30_000,
    });
    expect(rig.screen.shows.at(-1)?.job.state).toBe('needs-input');
    expect(rig.slots.take(jobIdOf(9), 'other')).toBe(true);
    rig.slots.release(jobIdOf(9));
    rig.clock.advance(29_999);
    expect(await rig.step(id)).toEqual({ at: sampleTime + 30_000 });
    rig.clock.advance(1);
    rig.upstream.willSubmit(accepted);
    rig.upstream.willShow(succeeded);
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(answersOf(rig)).toEqual([
      { kind: 'answer', taskId: 'task-1', prompt: 'a red fox --v 7', mask: undefined },
    ]);
  });

  it('runs with the picture’s own prompt when none was suggested', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig, { request: actionRequestOf() });
    rig.upstream.willSubmit({ ...asks, suggestedPrompt: undefined }, accepted);
    rig.upstream.willShow(succeeded);
    await rig.runToEnd(id);
    expect(answersOf(rig)).toMatchObject([{ prompt: 'a red fox' }]);
  });

  it('is answered at once when the form was filled in before it began', async () => {
    const rig = lifecycleRig();
    const request = actionRequestOf({ kind: 'zoom-custom' }, { prompt: 'a red fox --zoom 1.4' });
    const id = await putQueued(rig, { request });
    rig.upstream.willSubmit(asks, accepted);
    rig.upstream.willShow({ status: 'running', percent: 1 });
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'running', since: sampleTime });
    expect(answersOf(rig)).toMatchObject([{ prompt: 'a red fox --zoom 1.4', mask: undefined }]);
  });

  it('carries the mask of the region that was chosen', async () => {
    const rig = lifecycleRig();
    const region = { width: 100, height: 50, cells: [0, 8] };
    const request = actionRequestOf({ kind: 'vary-region' }, { prompt: 'a fox', region });
    const id = await putQueued(rig, { request });
    rig.upstream.willSubmit(asks, accepted);
    rig.upstream.willShow({ status: 'running', percent: 1 });
    await rig.runUntil(id, 'running');
    expect(rig.media.masks).toEqual([region]);
    expect(answersOf(rig)).toMatchObject([{ mask: Uint8Array.of(2) }]);
  });

  it('is answered at once when the query, not the submit, tells that it waits', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig, { request: actionRequestOf({}, { prompt: 'a blue fox' }) });
    rig.upstream.willSubmit(accepted, accepted);
    rig.upstream.willShow({ status: 'needs-input', suggestedPrompt: 'x' }, succeeded);
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(answersOf(rig)).toMatchObject([{ kind: 'answer', prompt: 'a blue fox' }]);
  });

  it('waits for its person when the query tells that it waits', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig, { request: actionRequestOf() });
    rig.upstream.willSubmit(accepted);
    rig.upstream.willShow({ status: 'needs-input', suggestedPrompt: 'x' });
    expect(await rig.runUntil(id, 'needs-input')).toMatchObject({
      suggestedPrompt: 'x',
      deadline: sampleTime + 30_000,
    });
  });

  it('sends what the person wrote, and nothing at the old deadline', async () => {
    const rig = lifecycleRig();
    const id = await waitingJob(rig, actionRequestOf());
    await rig.desk.openForm(id);
    rig.clock.advance(60_000);
    await rig.step(id);
    expect(rig.upstream.submits).toHaveLength(1);
    await rig.desk.answer(id, 'a blue fox');
    rig.upstream.willSubmit(accepted);
    rig.upstream.willShow(succeeded);
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(answersOf(rig)).toMatchObject([{ prompt: 'a blue fox' }]);
  });

  it('is closed, refunded, when the form was opened and never sent', async () => {
    const rig = lifecycleRig();
    const id = await waitingJob(rig, actionRequestOf());
    await rig.desk.openForm(id);
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'cancelled',
      running: false,
      cost: { state: 'refunded' },
    });
    expect(rig.clock.now()).toBe(sampleTime + 15 * 60_000);
    expect(answersOf(rig)).toEqual([]);
  });

  it('can be stopped while it waits', async () => {
    const rig = lifecycleRig();
    const id = await waitingJob(rig, actionRequestOf());
    await rig.desk.cancel(id);
    expect((await rig.runToEnd(id)).state).toBe('cancelled');
    expect(answersOf(rig)).toEqual([]);
  });

  it('waits for a slot with its answer', async () => {
    const rig = lifecycleRig(1);
    const id = await waitingJob(rig, actionRequestOf());
    rig.slots.take(jobIdOf(9), 'other');
    await rig.desk.answer(id, 'a blue fox');
    await rig.step(id);
    expect(rig.screen.shows.at(-1)?.progress).toEqual({ position: 1 });
    rig.slots.release(jobIdOf(9));
    expect(rig.woken).toEqual([id]);
  });

  it('sends an answer again that certainly did not arrive, and keeps what was written', async () => {
    const rig = lifecycleRig();
    const id = await waitingJob(rig, actionRequestOf());
    await rig.desk.answer(id, 'a blue fox');
    rig.upstream.willSubmit({ kind: 'failed', failure: { kind: 'maintenance' } }, accepted);
    rig.upstream.willShow(succeeded);
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(answersOf(rig)).toMatchObject([{ prompt: 'a blue fox' }, { prompt: 'a blue fox' }]);
    const ids = rig.upstream.submits.map(({ context }) => context.correlationId);
    expect(new Set(ids).size).toBe(3);
  });

  it('does not send an answer again whose fate is unknown: the task itself tells', async () => {
    const rig = lifecycleRig();
    const id = await waitingJob(rig, actionRequestOf());
    await rig.desk.answer(id, 'a blue fox');
    rig.upstream.willSubmit({ kind: 'failed', failure: { kind: 'unclear' } });
    rig.upstream.willShow({ status: 'running', percent: 3 }, succeeded);
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(answersOf(rig)).toHaveLength(1);
  });
});

describe('an answered task', () => {
  it('that still says that it waits is not asked about again for a while', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running', { answered: true, request: actionRequestOf() }));
    rig.upstream.willShow({ status: 'needs-input', suggestedPrompt: 'x' });
    while (rig.clock.now() < sampleTime + 55_000) {
      const next = await rig.step(id);
      if (typeof next !== 'object') throw new Error('It waits');
      expect((await rig.get(id)).state).toBe('running');
      rig.clock.advance(next.at - rig.clock.now());
    }
    rig.upstream.willShow(succeeded);
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(rig.upstream.submits).toEqual([]);
  });

  it('that goes on waiting asks its person again', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running', { answered: true, request: actionRequestOf() }));
    rig.upstream.willShow({ status: 'needs-input', suggestedPrompt: 'x' });
    const job = await rig.runUntil(id, 'needs-input');
    expect(job.answer).toBeUndefined();
    expect(rig.clock.now()).toBeGreaterThanOrEqual(sampleTime + 60_000);
  });
});
