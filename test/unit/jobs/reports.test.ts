import { describe, expect, it } from 'vitest';
import { Reports } from '../../../src/jobs/reports.ts';
import { jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { lifecycleRig } from '../../fakes/lifecycle.ts';

const report = (taskId: string) => ({ taskId, attempt: 'try-1' });

describe('remembered reports', () => {
  it('are given away once, each to its own job', () => {
    const reports = new Reports();
    reports.remember(jobIdOf(1), report('a'));
    reports.remember(jobIdOf(2), report('b'));
    expect(reports.take(jobIdOf(1))).toEqual(report('a'));
    expect(reports.take(jobIdOf(1))).toBeUndefined();
    expect(reports.take(jobIdOf(2))).toEqual(report('b'));
  });

  it('say what was said last', () => {
    const reports = new Reports();
    reports.remember(jobIdOf(1), report('a'));
    reports.remember(jobIdOf(1), report('b'));
    expect(reports.take(jobIdOf(1))).toEqual(report('b'));
  });

  it.each(['done', 'failed', 'timed-out', 'cancelled'] as const)(
    'are forgotten once their job is %s',
    async (state) => {
      const rig = lifecycleRig();
      const id = await rig.put(jobIn(state));
      rig.reports.remember(id, report('a'));
      await rig.runToEnd(id);
      expect(rig.reports.take(id)).toBeUndefined();
    },
  );

  it('are a thousand at most: the oldest is forgotten first', () => {
    const reports = new Reports();
    for (let index = 0; index < 1_001; index += 1) {
      reports.remember(jobIdOf(index), report(String(index)));
    }
    expect(reports.take(jobIdOf(0))).toBeUndefined();
    expect(reports.take(jobIdOf(1))).toEqual(report('1'));
    expect(reports.take(jobIdOf(1_000))).toEqual(report('1000'));
  });
});
