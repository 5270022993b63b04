import { describe, expect, it } from 'vitest';
import type { SubmitOutcome } from '../../../../src/upstreams/port.ts';
import { jobIn } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

describe('a job that is stopped while it runs', () => {
  it('is stopped at its upstream too, and says so', async () => {
    const rig = lifecycleRig();
    rig.upstream.cancelOutcome = 'cancelled';
    const id = await rig.put(jobIn('running'));
    await rig.desk.cancel(id);
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'cancelled',
      running: false,
      cost: { state: 'refunded' },
    });
    expect(rig.upstream.cancelled).toEqual(['task-1']);
    expect(rig.screen.presents).toMatchObject([{ job: { state: 'cancelled', running: false } }]);
  });

  it.each(['goes-on', 'cannot-cancel'] as const)(
    'says that it may be drawn unseen when the upstream’s answer is %s',
    async (outcome) => {
      const rig = lifecycleRig();
      rig.upstream.cancelOutcome = outcome;
      const id = await rig.put(jobIn('running'));
      await rig.desk.cancel(id);
      expect(await rig.runToEnd(id)).toMatchObject({ state: 'cancelled', running: true });
      expect(rig.upstream.cancelled).toEqual(['task-1']);
      expect(rig.screen.presents).toMatchObject([{ job: { running: true } }]);
    },
  );

  it('is stopped at the upstream that has it, not at the one before', async () => {
    const rig = lifecycleRig(3, { withOther: true });
    rig.other.cancelOutcome = 'cancelled';
    const movedFrom = [{ upstream: 'midjourney-proxy' as const, reason: 'credits' as const }];
    const id = await rig.put(jobIn('running', { upstream: 'kie', movedFrom }));
    await rig.desk.cancel(id);
    await rig.runToEnd(id);
    expect([rig.upstream.cancelled, rig.other.cancelled]).toEqual([[], ['task-1']]);
  });

  it('is not told twice while Discord does not answer', async () => {
    const rig = lifecycleRig();
    rig.upstream.cancelOutcome = 'cancelled';
    rig.screen.willAnswer({ kind: 'later' }, { kind: 'later' });
    const id = await rig.put(jobIn('running'));
    await rig.desk.cancel(id);
    expect(await rig.runToEnd(id)).toMatchObject({ running: false });
    expect(rig.screen.presents).toHaveLength(3);
    expect(rig.upstream.cancelled).toEqual(['task-1']);
  });
});

describe('a job that is stopped before it runs, or where nobody knows', () => {
  it.each(['asked', 'queued', 'needs-input', 'unclear'] as const)(
    'while it is %s troubles no upstream',
    async (state) => {
      const rig = lifecycleRig();
      rig.upstream.cancelOutcome = 'cancelled';
      const id = await rig.put(jobIn(state));
      await rig.desk.cancel(id);
      expect((await rig.runToEnd(id)).state).toBe('cancelled');
      expect(rig.upstream.cancelled).toEqual([]);
    },
  );

  it.each<[string, SubmitOutcome, readonly string[]]>([
    ['accepted', { kind: 'accepted', taskId: 'task-8' }, ['task-8']],
    ['asked about', { kind: 'needs-input', taskId: 'task-8', suggestedPrompt: 'x' }, ['task-8']],
    ['lost', { kind: 'failed', failure: { kind: 'unclear' } }, []],
    ['put off', { kind: 'failed', failure: { kind: 'queue-full' } }, []],
  ])('while it is submitted, and then %s, is stopped by name', async (_name, outcome, told) => {
    const rig = lifecycleRig();
    rig.upstream.cancelOutcome = 'cancelled';
    const id = await putQueued(rig);
    rig.upstream.willSubmit(async () => {
      await rig.desk.cancel(id);
      return outcome;
    });
    expect((await rig.runToEnd(id)).state).toBe('cancelled');
    expect(rig.upstream.cancelled).toEqual(told);
  });
});
