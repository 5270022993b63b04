import { describe, expect, it } from 'vitest';
import { StoreError, UnreadableError } from '../../../../src/storage/store.ts';
import { actionRequestOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued, stepThrough } from '../../../fakes/lifecycle.ts';
import { settle } from '../../../fakes/settle.ts';

describe('the outcome of a submit that cannot be written down', () => {
  it('is written a moment later: an accepted task is not lost', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-77' });
    rig.upstream.willShow({ status: 'running', percent: 1 });
    rig.store.failNext(1, ({ state }) => state === 'running');
    await stepThrough(rig, id);
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-77' });
    expect(rig.upstream.submits).toHaveLength(1);
    expect(rig.store.failures).toBe(1);
  });

  it('is written also after several failures, and also when it is a question', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig, { request: actionRequestOf() });
    rig.upstream.willSubmit({ kind: 'needs-input', taskId: 't', suggestedPrompt: 'x' });
    rig.store.failNext(5, ({ state }) => state === 'needs-input');
    await stepThrough(rig, id);
    expect(await rig.get(id)).toMatchObject({ state: 'needs-input', taskId: 't' });
    expect(rig.store.failures).toBe(5);
  });

  it('is written however long the store fails: nobody else knows the task', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-77' });
    rig.upstream.willShow({ status: 'running', percent: 1 });
    rig.store.failNext(30, ({ state }) => state === 'running');
    await stepThrough(rig, id);
    expect(rig.clock.now()).toBeGreaterThan(sampleTime + 2 * 60_000);
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-77' });
    expect(rig.upstream.submits).toHaveLength(1);
  });

  it('is given up at the end of the process; the job is unclear then and is not sent again', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-77' });
    rig.store.failNext(1_000, ({ state }) => state === 'running');
    const step = rig.stepAnyhow(id);
    await settle();
    rig.killed.abort();
    await step;
    const told = rig.log.errors.filter((line) => line.includes('not written down yet'));
    expect(told.map((line): unknown => JSON.parse(line))).toMatchObject([
      { jobId: id, taskId: 'task-77' },
      { jobId: id, taskId: 'task-77' },
    ]);
    rig.upstream.willFind(undefined);
    await rig.step(id);
    expect((await rig.get(id)).state).toBe('unclear');
    expect(rig.upstream.submits).toHaveLength(1);
  });

  it('tells no name of a task where there is none', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'failed', failure: { kind: 'banned' } });
    rig.store.failNext(1, ({ state }) => state === 'failed');
    await stepThrough(rig, id);
    const told = rig.log.errors.filter((line) => line.includes('not written down yet'));
    expect(told).toHaveLength(1);
    expect(told.join('')).not.toContain('taskId');
  });

  it('is not waited for where its document cannot be read', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-77' });
    const damaged = new UnreadableError('damaged');
    rig.store.failNext(1, ({ state }) => state === 'running', damaged);
    expect(await rig.stepAnyhow(id)).toBe('over');
    expect(rig.log.errors.join('')).toContain('task-77');
  });

  it('is not waited for when the fault is our own', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-77' });
    rig.store.failNext(1, ({ state }) => state === 'running', new TypeError('a fault of our own'));
    expect(await rig.stepAnyhow(id)).toEqual({ at: rig.clock.now() + 5_000 });
    expect(rig.log.errors.join('')).toContain('a fault of our own');
  });
});

describe('a job document that cannot be read', () => {
  it('is left alone: no try will read it', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    await rig.store.put(`jobs:${id}`, { schema: 2, id });
    await expect(rig.jobs.get(id)).rejects.toBeInstanceOf(StoreError);
    expect(await rig.stepAnyhow(id)).toBe('over');
    expect(await rig.jobs.live()).toEqual([id]);
  });
});
