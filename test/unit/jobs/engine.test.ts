import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createEmbeddedEngine, type EmbeddedEngine, type Next } from '../../../src/jobs/engine.ts';
import type { JobId } from '../../../src/jobs/job.ts';
import { jobIdOf } from '../../fakes/jobs.ts';
import { deferred, settle } from '../../fakes/settle.ts';

const [first, second, third] = [jobIdOf(1), jobIdOf(2), jobIdOf(3)];

interface Rig {
  readonly clock: ManualClock;
  readonly engine: EmbeddedEngine;
  /** Steps in the order in which they began. */
  readonly steps: { readonly id: JobId; readonly at: number; readonly end: (next: Next) => void }[];
}

function rig(concurrency?: number): Rig {
  const clock = new ManualClock(0);
  const steps: Rig['steps'] = [];
  const engine = createEmbeddedEngine(
    clock,
    (id) => {
      const { promise, resolve } = deferred<Next>();
      steps.push({ id, at: clock.now(), end: resolve });
      return promise;
    },
    concurrency,
  );
  return { clock, engine, steps };
}

const began = ({ steps }: Rig) => steps.map(({ id, at }) => [id, at]);

/** Ends the n-th step and lets the engine notice. */
async function end({ steps }: Rig, index: number, next: Next = 'over'): Promise<void> {
  const step = steps[index];
  if (step === undefined) throw new Error(`There was no step ${index}`);
  step.end(next);
  await settle();
}

describe('the engine', () => {
  it('advances jobs when they are due, the earliest first', () => {
    const it = rig();
    it.engine.schedule(second, 200);
    it.engine.schedule(first, 100);
    it.engine.schedule(third, 300);
    it.clock.advance(99);
    expect(began(it)).toEqual([]);
    it.clock.advance(201);
    expect(began(it)).toEqual([
      [first, 100],
      [second, 200],
      [third, 300],
    ]);
  });

  it('advances at once what is overdue', () => {
    const it = rig();
    it.clock.advance(1_000);
    it.engine.schedule(first, 5);
    it.clock.advance(0);
    expect(began(it)).toEqual([[first, 1_000]]);
  });

  it('keeps the earliest of several times and steps once', () => {
    const it = rig();
    it.engine.schedule(first, 300);
    it.engine.schedule(first, 100);
    it.engine.schedule(first, 200);
    it.clock.advance(1_000);
    expect(began(it)).toEqual([[first, 100]]);
  });

  it('comes back when the step says, and never for one that is over or waits', async () => {
    const it = rig();
    it.engine.schedule(first, 0);
    it.engine.schedule(second, 0);
    it.clock.advance(0);
    await end(it, 0, { at: 500 });
    await end(it, 1, 'waits');
    it.clock.advance(499);
    expect(it.steps).toHaveLength(2);
    it.clock.advance(1);
    expect(began(it)[2]).toEqual([first, 500]);
    await end(it, 2, 'over');
    it.clock.advance(1e9);
    expect(it.steps).toHaveLength(3);
    expect(it.clock.pending).toBe(0);
  });

  it('never takes two steps of one job at once, and forgets no wake-up that came meanwhile', async () => {
    const it = rig();
    it.engine.schedule(first, 0);
    it.clock.advance(0);
    it.engine.schedule(first, 10);
    it.clock.advance(100);
    expect(it.steps).toHaveLength(1);
    await end(it, 0, { at: 9_999 });
    it.clock.advance(0);
    expect(began(it)).toEqual([
      [first, 0],
      [first, 100],
    ]);
  });

  it('wakes a job that a step has called over, when something came meanwhile', async () => {
    const it = rig();
    it.engine.schedule(first, 0);
    it.clock.advance(0);
    it.engine.schedule(first, 0);
    await end(it, 0, 'over');
    it.clock.advance(0);
    expect(it.steps).toHaveLength(2);
  });

  it('takes the earlier of what the step says and what came meanwhile', async () => {
    const it = rig();
    it.engine.schedule(first, 0);
    it.clock.advance(0);
    it.engine.schedule(first, 800);
    await end(it, 0, { at: 300 });
    it.clock.advance(1_000);
    expect(began(it)[1]).toEqual([first, 300]);
  });

  it('lets an earlier wake-up replace a later plan', async () => {
    const it = rig();
    it.engine.schedule(first, 0);
    it.clock.advance(0);
    await end(it, 0, { at: 10_000 });
    it.engine.schedule(first, 50);
    it.clock.advance(50);
    expect(began(it)[1]).toEqual([first, 50]);
    await end(it, 1, 'over');
    it.clock.advance(20_000);
    expect(it.steps).toHaveLength(2);
  });

  it('runs no more steps at once than allowed, and goes on as soon as one ends', async () => {
    const it = rig(2);
    for (const id of [first, second, third]) it.engine.schedule(id, 0);
    it.clock.advance(0);
    expect(it.steps).toHaveLength(2);
    await end(it, 0);
    it.clock.advance(0);
    expect(new Set(it.steps.map(({ id }) => id))).toEqual(new Set([first, second, third]));
  });

  it('keeps the order in which jobs were scheduled for the same time, as after a restart', () => {
    const it = rig();
    const ids = Array.from({ length: 8 }, (_, index) => jobIdOf(index));
    for (const id of ids) it.engine.schedule(id, 0);
    it.clock.advance(0);
    expect(it.steps.map(({ id }) => id)).toEqual(ids);
  });

  it('stops: takes no new steps and waits for those under way', async () => {
    const it = rig();
    it.engine.schedule(first, 0);
    it.engine.schedule(second, 100);
    it.clock.advance(0);
    let stopped = false;
    const stopping = it.engine.stop().then(() => {
      stopped = true;
    });
    await settle();
    expect(stopped).toBe(false);
    await end(it, 0, { at: 50 });
    await stopping;
    it.engine.schedule(third, 0);
    it.clock.advance(1_000);
    expect(it.steps).toHaveLength(1);
    expect(it.clock.pending).toBe(0);
  });

  it('stops at once when nothing is under way', async () => {
    const it = rig();
    it.engine.schedule(first, 100);
    await it.engine.stop();
    expect(it.clock.pending).toBe(0);
  });

  it('goes on with other jobs while one takes long', async () => {
    const it = rig();
    it.engine.schedule(first, 0);
    it.clock.advance(0);
    it.engine.schedule(second, 10);
    it.clock.advance(10);
    await end(it, 1, { at: 20 });
    it.clock.advance(10);
    expect(it.steps.map(({ id }) => id)).toEqual([first, second, second]);
  });
});

it('comes back once at a deadline that earlier steps were taken before', async () => {
  const it = rig();
  it.engine.schedule(first, 1_000);
  for (const step of [0, 1, 2]) {
    it.engine.schedule(first, it.clock.now());
    it.clock.advance(10);
    await end(it, step, { at: 1_000 });
  }
  it.clock.advance(970);
  await end(it, 3);
  it.clock.advance(1_000);
  expect(began(it).map(([, at]) => at)).toEqual([0, 10, 20, 1_000]);
});

describe('a step that somebody waits for', () => {
  it('is over when it has ended, and not when the job comes back', async () => {
    const it = rig();
    let isOver = false;
    void it.engine.advance(first).then(() => {
      isOver = true;
    });
    it.clock.advance(0);
    await settle();
    expect(began(it)).toEqual([[first, 0]]);
    expect(isOver).toBe(false);
    await end(it, 0, { at: 1_000 });
    expect(isOver).toBe(true);
    it.clock.advance(1_000);
    expect(began(it)).toHaveLength(2);
  });

  it('is over when no more steps are taken', async () => {
    const it = rig(1);
    it.engine.schedule(first, 0);
    it.clock.advance(0);
    const waited = it.engine.advance(second);
    const stopped = it.engine.stop();
    await waited;
    await it.engine.advance(third);
    await end(it, 0);
    await stopped;
    expect(began(it)).toHaveLength(1);
  });
});
