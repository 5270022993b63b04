import { describe, expect, it } from 'vitest';
import type { JobIn } from '../../../src/jobs/job.ts';
import type { CallbackReading, SubmitOutcome } from '../../../src/upstreams/port.ts';
import { jobIdOf, jobIn, sampleResult } from '../../fakes/jobs.ts';
import { deferred, settle } from '../../fakes/settle.ts';
import type { FakeUpstream } from '../../fakes/upstream.ts';
import { type WorkshopRig, workshopWith } from '../../fakes/workshop.ts';

const id = jobIdOf(1);
const lost: SubmitOutcome = { kind: 'failed', failure: { kind: 'unclear' } };
const accepted: SubmitOutcome = { kind: 'accepted', taskId: 'task-1' };
const naming = { kind: 'hint', taskId: 'task-7' } as const;

interface Overtaken extends WorkshopRig {
  /** The upstream that the job is being submitted to. */
  readonly drawing: FakeUpstream;
  /** The answer to the submit comes. */
  answer(outcome: SubmitOutcome): Promise<void>;
}

/** A job that is being submitted, whose upstream has reported it so before it answered. */
async function overtakenBy(
  reading: CallbackReading,
  overrides: Partial<JobIn<'queued'>> = {},
): Promise<Overtaken> {
  const { promise, resolve } = deferred<SubmitOutcome>();
  const job = jobIn('queued', overrides);
  const rig = await workshopWith(job, ({ upstream, other }) => {
    for (const each of [upstream, other]) {
      each.willSubmit(() => promise);
      each.reading = reading;
      each.willFind(undefined);
      each.willShow({ status: 'running', percent: 1 });
    }
  });
  expect((await rig.get(id)).state).toBe('submitting');
  await rig.report();
  return {
    ...rig,
    drawing: job.upstream === 'kie' ? rig.other : rig.upstream,
    answer: async (outcome) => {
      resolve(outcome);
      await settle();
      await rig.pass(0);
    },
  };
}

describe('a report that overtakes the answer to its own submit', () => {
  it('changes nothing while the answer may still come', async () => {
    const rig = await overtakenBy(naming, { upstream: 'kie' });
    expect(await rig.get(id)).toMatchObject({ state: 'submitting' });
    expect(rig.drawing.queries).toEqual([]);
  });

  it('brings the picture when that answer is lost, also where nobody can look for it', async () => {
    const rig = await overtakenBy(naming, { upstream: 'kie' });
    rig.drawing.willShow({ status: 'succeeded', result: sampleResult });
    await rig.answer(lost);
    expect(await rig.get(id)).toMatchObject({
      state: 'done',
      taskId: 'task-7',
      delivery: 'attached',
      cost: { state: 'settled' },
    });
    expect(rig.drawing.queries).toEqual([['task-7']]);
    expect(rig.drawing.finds).toEqual([]);
    expect(rig.drawing.submits).toHaveLength(1);
    expect(rig.screen.shows.map(({ job }) => job.state)).not.toContain('unclear');
  });

  it('brings it also where the upstream says which attempt it is about', async () => {
    const rig = await overtakenBy({ ...naming, correlationId: `${id}-1` });
    await rig.answer(lost);
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-7' });
  });

  it('is of no account where the answer comes: that one names the task', async () => {
    const rig = await overtakenBy(naming);
    await rig.answer(accepted);
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-1' });
    expect(rig.drawing.queries).toEqual([['task-1']]);
  });

  it.each<[string, CallbackReading]>([
    ['it is forged', { kind: 'forged' }],
    ['it names nothing', { kind: 'hint', taskId: undefined }],
    ['it is about another attempt', { ...naming, correlationId: `${id}-0` }],
  ])('binds nothing where %s', async (_why, reading) => {
    const rig = await overtakenBy(reading);
    await rig.answer(lost);
    expect(await rig.get(id)).toMatchObject({ state: 'unclear', attempt: `${id}-1` });
    expect(rig.drawing.finds).toEqual([`${id}-1`]);
    expect(rig.drawing.callbacks).toHaveLength(1);
    expect(rig.drawing.queries).toEqual([]);
  });

  it('binds no later attempt either', async () => {
    const rig = await overtakenBy(naming);
    rig.upstream.willSubmit(lost);
    await rig.answer({ kind: 'failed', failure: { kind: 'rate-limited' } });
    await rig.pass(2_000);
    expect(rig.upstream.submits).toHaveLength(2);
    expect(await rig.get(id)).toMatchObject({ state: 'unclear', attempt: `${id}-2` });
    expect(rig.upstream.queries).toEqual([]);
  });

  it('revives nothing that was stopped meanwhile', async () => {
    const rig = await overtakenBy(naming);
    await rig.workshop.desk.cancel(id);
    await rig.answer(lost);
    expect(await rig.get(id)).toMatchObject({ state: 'cancelled', cost: { state: 'settled' } });
    expect(rig.upstream.queries).toEqual([]);
    expect(await rig.jobs.live()).toEqual([]);
  });
});
