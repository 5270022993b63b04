import { describe, expect, it } from 'vitest';
import type { JobState } from '../../../../src/jobs/job.ts';
import type { SubmitOutcome } from '../../../../src/upstreams/port.ts';
import { jobIdOf, jobIn, jobStates } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { deferred } from '../../../fakes/settle.ts';

/** What can be stopped at once, and what becomes of its cost: of an unclear job nobody knows. */
const costs = [
  ['asked', 'refunded'],
  ['held', 'refunded'],
  ['queued', 'refunded'],
  ['running', 'refunded'],
  ['needs-input', 'refunded'],
  ['unclear', 'settled'],
] as const;
const stoppable: readonly JobState[] = costs.map(([state]) => state);

describe('stopping a job', () => {
  it.each(costs)('that is %s ends it (%s), tells it and frees its slot', async (state, cost) => {
    const rig = lifecycleRig(1);
    const id = await rig.put(jobIn(state));
    rig.slots.occupy(id);
    expect((await rig.desk.cancel(id))?.state).toBe('cancelled');
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'cancelled',
      cost: { state: cost },
    });
    expect(rig.screen.presents.map(({ job }) => job.state)).toEqual(['cancelled']);
    expect(rig.slots.take(jobIdOf(9), 'other')).toBe(true);
    expect(await rig.jobs.live()).toEqual([]);
    expect(rig.upstream.submits).toEqual([]);
  });

  it.each(jobStates.filter((state) => ![...stoppable, 'submitting'].includes(state)))(
    'that is %s does nothing',
    async (state) => {
      const rig = lifecycleRig();
      const job = jobIn(state);
      const id = await rig.put(job);
      expect(await rig.desk.cancel(id)).toBeUndefined();
      expect(await rig.get(id)).toEqual(job);
    },
  );

  const question = { kind: 'needs-input', taskId: 't', suggestedPrompt: 'x' } as const;

  it.each<[string, SubmitOutcome, boolean, 'refunded' | 'settled']>([
    ['accepted', { kind: 'accepted', taskId: 'task-1' }, true, 'refunded'],
    ['answered with a question', question, true, 'refunded'],
    ['lost', { kind: 'failed', failure: { kind: 'unclear' } }, true, 'settled'],
    ['put off', { kind: 'failed', failure: { kind: 'queue-full' } }, false, 'refunded'],
  ])('while it is submitted ends it when the submit is %s', async (_, outcome, running, cost) => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    const { promise, resolve } = deferred<SubmitOutcome>();
    rig.upstream.willSubmit(() => promise);
    const stepping = rig.runToEnd(id);
    await rig.jobs.get(id);
    while ((await rig.get(id)).state !== 'submitting') await Promise.resolve();
    expect((await rig.desk.cancel(id))?.state).toBe('submitting');
    resolve(outcome);
    expect(await stepping).toMatchObject({
      state: 'cancelled',
      running,
      cost: { state: cost },
    });
    expect(rig.upstream.submits).toHaveLength(1);
    expect(rig.upstream.queries).toEqual([]);
  });

  it('before its submit was written down submits nothing', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    await Promise.all([rig.desk.cancel(id), rig.step(id)]);
    expect(rig.upstream.submits).toEqual([]);
    expect((await rig.runToEnd(id)).state).toBe('cancelled');
  });
});
