import { beforeAll, describe, expect, it } from 'vitest';
import { type DayReport, type Hour, runDay } from '../../sandbox/day/day.ts';
import { faultsOf, growthOf } from '../../sandbox/day/verdict.ts';

/** The short form of `npm run day`: two hours in which as much happens as in the evening. */
describe('after two hours of a busy server', () => {
  let report: DayReport;
  beforeAll(async () => {
    report = await runDay({ seed: 'evening', hours: 2, deeds: 80, stepMs: 10_000 });
  }, 120_000);

  it('people have got their pictures, in spite of what went wrong', () => {
    const { deeds, troubles } = report.after.town;
    expect(deeds).toBe(80);
    expect(troubles).toBeGreaterThan(3);
    expect(report.jobs['done']).toBeGreaterThan(20);
  });

  it('no job, message, timer, handle or memory is left, and no rule was broken', () => {
    expect(faultsOf(report)).toEqual([]);
  });

  it('what is left over would be told', () => {
    const { after, hours } = report;
    const grown = { ...after, heldMiB: after.heldMiB + 20, timers: after.timers + 3 };
    const stopped = { timers: 2, handles: 'Timeout 1' };
    expect(faultsOf({ ...report, after: grown, live: 1, stopped, errors: ['x'] })).toHaveLength(6);
    const leaking = Array.from({ length: 12 }, (_, hour): Hour => {
      return { ...after, hour, heldMiB: 60 + hour * 0.5 + (hour % 2) };
    });
    expect(growthOf(leaking)).toBeCloseTo(0.5, 1);
    expect(faultsOf({ ...report, hours: leaking })).toContainEqual(
      expect.stringMatching(/memory grows by 0\.\d+ MiB an hour/),
    );
    expect(growthOf(hours)).toBeUndefined();
  });
});
