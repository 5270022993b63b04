import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { JobId } from '../../../src/jobs/job.ts';
import { QueryLine } from '../../../src/jobs/query-line.ts';
import { QueryBudget } from '../../../src/upstreams/query-budget.ts';
import { jobIdOf } from '../../fakes/jobs.ts';
import { deferred, settle } from '../../fakes/settle.ts';

interface Asked {
  readonly at: number;
  readonly tasks: readonly string[];
}

interface Rig {
  readonly clock: ManualClock;
  readonly line: QueryLine;
  readonly asked: Asked[];
  readonly plan: (job: number, at: number) => void;
}

/** @param answer what all questions but the first wait for */
function rig(
  batchLimit: number,
  perMinute = 600,
  answer: Promise<unknown> = Promise.resolve(),
): Rig {
  const clock = new ManualClock(0);
  const asked: Asked[] = [];
  const line = new QueryLine({
    clock,
    budget: new QueryBudget(clock, perMinute),
    tickMs: 2_000,
    batchLimit: () => batchLimit,
    ask: async (looks) => {
      asked.push({ at: clock.now(), tasks: looks.map(({ taskId }) => taskId) });
      if (asked.length > 1) await answer;
    },
  });
  return {
    ...{ clock, line, asked },
    plan: (job, at) => {
      line.plan({ jobId: jobIdOf(job), taskId: String(job), at });
    },
  };
}

describe('looks where one question is about many', () => {
  it('fall on the common tick, and those that are not due yet ride along', () => {
    const { plan, clock, asked } = rig(500);
    plan(1, 900);
    plan(2, 1_900);
    plan(3, 9_000);
    clock.advance(20_000);
    expect(asked).toEqual([{ at: 2_000, tasks: ['1', '2', '3'] }]);
  });

  it('do not miss their tick for a timer that came a moment late', () => {
    const { plan, clock, asked } = rig(500);
    plan(1, 2_003);
    clock.advance(2_000);
    expect(asked).toHaveLength(1);
  });

  it('are as many questions as they fill, and none is left out', () => {
    const { plan, clock, asked } = rig(100);
    for (let job = 0; job < 250; job += 1) plan(job, 1_000);
    clock.advance(2_000);
    expect(asked.map(({ tasks }) => tasks.length)).toEqual([100, 100, 50]);
    expect(new Set(asked.flatMap(({ tasks }) => tasks)).size).toBe(250);
  });

  it('for which somebody waits come a moment later, together, and take nobody along', () => {
    const { plan, line, clock, asked } = rig(500);
    for (const job of [1, 2, 3]) plan(job, 60_000);
    clock.advance(5_000);
    expect(line.hurry(jobIdOf(1))).toBe(true);
    line.hurry(jobIdOf(1));
    line.hurry(jobIdOf(3));
    clock.advance(1_000);
    expect(asked).toEqual([{ at: 5_010, tasks: ['1', '3'] }]);
  });
});

describe('looks where each question is about one', () => {
  it('come in the order in which they are due, at their own times', async () => {
    const { plan, clock, asked } = rig(1);
    plan(1, 1_500);
    plan(2, 300);
    clock.advance(300);
    await settle();
    clock.advance(3_000);
    expect(asked).toEqual([
      { at: 300, tasks: ['2'] },
      { at: 1_500, tasks: ['1'] },
    ]);
  });

  it('are one at first, which may tell that one is about many, then eight at once at most', async () => {
    const { promise, resolve } = deferred<undefined>();
    const { plan, clock, asked } = rig(1, 6_000, promise);
    for (let job = 0; job < 20; job += 1) plan(job, 0);
    clock.advance(10_000);
    expect(asked).toHaveLength(1);
    await settle();
    clock.advance(10_000);
    expect(asked).toHaveLength(1 + 8);
    resolve(undefined);
    await settle();
    clock.advance(10_000);
    expect(asked.length).toBeGreaterThan(1 + 8);
  });

  it('are planned anew in place of what was planned, and end with the job', () => {
    const { plan, line, clock, asked } = rig(1);
    plan(1, 1_000);
    plan(1, 4_000);
    plan(2, 1_000);
    line.leave(jobIdOf(2));
    clock.advance(3_000);
    expect(asked).toEqual([]);
    clock.advance(1_000);
    expect(asked).toHaveLength(1);
    expect(line.hurry(jobIdOf(2))).toBe(false);
    expect(clock.pending).toBe(0);
  });
});

/** So many jobs that are looked at again each after its own while. @returns when each was looked at */
async function lookForAnHour(waits: readonly number[], perMinute: number): Promise<number[][]> {
  const clock = new ManualClock(0);
  const times: number[][] = waits.map(() => []);
  const line: QueryLine = new QueryLine({
    clock,
    budget: new QueryBudget(clock, perMinute),
    tickMs: 2_000,
    batchLimit: () => 1,
    ask: async (looks) => {
      await Promise.resolve();
      for (const { jobId, taskId } of looks) again(jobId, Number(taskId));
    },
  });
  const again = (jobId: JobId, job: number): void => {
    times[job]?.push(clock.now());
    line.plan({ jobId, taskId: String(job), at: clock.now() + (waits[job] ?? 0) });
  };
  for (const job of waits.keys()) line.plan({ jobId: jobIdOf(job), taskId: String(job), at: 0 });
  for (let step = 0; step < 60 * 60; step += 1) {
    clock.advance(1_000);
    await settle();
  }
  return times;
}

it('asks about everybody within a round, however many there are and however soon some want it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 2_000, max: 15_000 }), { minLength: 40, maxLength: 80 }),
      async (waits) => {
        const perMinute = 60;
        const times = await lookForAnHour(waits, perMinute);
        const roundMs = (waits.length / perMinute) * 60_000;
        for (const seen of times) {
          const gaps = seen.slice(1).map((time, index) => time - (seen[index] ?? 0));
          expect(Math.max(...gaps)).toBeLessThanOrEqual(roundMs + 15_000 + 5_000);
        }
      },
    ),
    { numRuns: 3 },
  );
}, 30_000);
