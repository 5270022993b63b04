import { expect, it } from 'vitest';
import { en } from '../../../../src/locales/en.ts';
import { jobView } from '../../../../src/views/job.ts';
import { actionRequestOf, jobIdOf, jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

const [bobs, adas] = [jobIdOf(1), jobIdOf(2)];
const accepted = { kind: 'accepted', taskId: 'task-7' } as const;
const running = { status: 'running', percent: 1 } as const;

async function bothSubmitted(rig: LifecycleRig): Promise<void> {
  rig.upstream.willSubmit(accepted, accepted);
  rig.upstream.willShow(running);
  rig.upstream.willFind(undefined);
  await rig.step(await putQueued(rig, { id: bobs, private: true }));
  await rig.step(await putQueued(rig, { id: adas }));
}

it('a new submit that is answered with the task of another job is not believed', async () => {
  const rig = lifecycleRig();
  await bothSubmitted(rig);
  expect(await rig.get(bobs)).toMatchObject({ state: 'running', taskId: 'task-7' });
  const ada = await rig.get(adas);
  expect(ada).toMatchObject({ state: 'unclear', othersTask: true, cost: { state: 'reserved' } });
  expect(ada).not.toHaveProperty('taskId');
  const [line = ''] = rig.log.errors;
  expect(JSON.parse(line)).toMatchObject({
    ...{ jobId: adas, otherJobId: bobs, taskId: 'task-7', upstream: 'midjourney-proxy' },
    msg: 'a submit was answered with the task of another job',
  });
  const { content } = jobView(ada, {}, en);
  expect(content).toContain(en.status.othersTask);
  expect(content).not.toContain(en.status.unclear);
});

it('it is looked for by our own id, and goes on with its own task', async () => {
  const rig = lifecycleRig();
  await bothSubmitted(rig);
  rig.upstream.willFind('task-8');
  rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
  const done = await rig.runToEnd(adas);
  expect(done).toMatchObject({ state: 'done', taskId: 'task-8', cost: { state: 'settled' } });
  expect(rig.upstream.submits).toHaveLength(2);
});

it('a picture that came with such a submit is not shown', async () => {
  const rig = lifecycleRig();
  await rig.put(jobIn('running', { id: bobs, taskId: 'task-7', private: true }));
  rig.upstream.willSubmit({ kind: 'succeeded', taskId: 'task-7', result: sampleResult });
  rig.upstream.willFind(undefined);
  await rig.step(await putQueued(rig, { id: adas }));
  expect(await rig.get(adas)).toMatchObject({ state: 'unclear', othersTask: true });
  expect(rig.screen.presents.flatMap(({ files = [] }) => files)).toEqual([]);
});

it('stopping such a job stops nobody else’s', async () => {
  const rig = lifecycleRig();
  await rig.put(jobIn('running', { id: bobs, taskId: 'task-7' }));
  rig.upstream.willSubmit(async () => {
    await rig.desk.cancel(adas);
    return accepted;
  });
  rig.upstream.cancelOutcome = 'cancelled';
  await rig.step(await putQueued(rig, { id: adas }));
  expect(await rig.get(adas)).toMatchObject({ state: 'cancelled', cost: { state: 'settled' } });
  expect(rig.upstream.cancelled).toEqual([]);
});

it('a button that was pressed before may be answered with what came of it', async () => {
  const rig = lifecycleRig();
  const request = actionRequestOf();
  await rig.put(jobIn('running', { id: bobs, taskId: 'task-7', request }));
  rig.upstream.willSubmit(accepted);
  rig.upstream.willShow(running);
  await rig.step(await putQueued(rig, { id: adas, request }));
  expect(await rig.get(adas)).toMatchObject({ state: 'running', taskId: 'task-7' });
  expect(rig.log.errors).toEqual([]);
});
