import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { QueryBudget } from '../../../src/upstreams/query-budget.ts';

/** Asks as often as it may, and now and then not at all. @returns when each question went out */
function spendAll(perMinute: number, pauses: readonly number[]): number[] {
  const clock = new ManualClock(0);
  const budget = new QueryBudget(clock, perMinute);
  const sent: number[] = [];
  for (const pause of pauses) {
    clock.advance(pause);
    for (let count = 0; count < perMinute; count += 1) {
      clock.advance(budget.waitMs);
      budget.spend();
      sent.push(clock.now());
    }
  }
  return sent;
}

function mostWithinAMinute(times: readonly number[]): number {
  const within = (start: number): number =>
    times.filter((time) => time >= start && time < start + 60_000).length;
  return Math.max(...times.map(within));
}

describe('a budget of questions', () => {
  it('is never exceeded within any minute, whenever they are asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 4 }),
        (perMinute, pauses) => {
          expect(mostWithinAMinute(spendAll(perMinute, pauses))).toBeLessThanOrEqual(perMinute);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is used up by whoever asks all the time, to within a second of it', () => {
    const sent = spendAll(120, [0, 0, 0]);
    expect(mostWithinAMinute(sent)).toBeGreaterThanOrEqual(118);
  });

  it('lets about a second of it go at once, and no more', () => {
    const clock = new ManualClock(0);
    const budget = new QueryBudget(clock, 300);
    let count = 0;
    for (; budget.waitMs === 0; count += 1) budget.spend();
    expect(count).toBe(5);
  });

  it('waits for as long as the upstream asks for patience', () => {
    const clock = new ManualClock(0);
    const budget = new QueryBudget(clock, 600);
    budget.pause(30_000);
    budget.pause(10_000);
    expect(budget.waitMs).toBe(30_000);
    clock.advance(30_000);
    expect(budget.waitMs).toBe(0);
  });
});
