import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { HintGate } from '../../../src/jobs/hint-gate.ts';
import type { JobId } from '../../../src/jobs/job.ts';
import { jobIdOf } from '../../fakes/jobs.ts';

const start = 1_000_000;
const id = jobIdOf(1);

interface Rig {
  readonly clock: ManualClock;
  readonly gate: HintGate;
  /** When which job was looked at, since the start. */
  readonly looks: { readonly jobId: JobId; readonly at: number }[];
}

function rig(): Rig {
  const clock = new ManualClock(start);
  const looks: Rig['looks'] = [];
  const gate = new HintGate(clock, (jobId) => looks.push({ jobId, at: clock.now() - start }));
  return { clock, gate, looks };
}

const timesOf = ({ looks }: Rig): number[] => looks.map(({ at }) => at);

/** Reports one job so often, a millisecond apart. */
function flood({ clock, gate }: Rig, times: number): void {
  for (let count = 0; count < times; count += 1) {
    gate.hint(id);
    clock.advance(1);
  }
}

describe('reports about a job', () => {
  it('lead to a look at once when they are the first', () => {
    const seen = rig();
    seen.gate.hint(id);
    expect(timesOf(seen)).toEqual([0]);
  });

  it('lead to one more look a second later when there is a flood of them', () => {
    const seen = rig();
    flood(seen, 500);
    expect(timesOf(seen)).toEqual([0]);
    seen.clock.advance(10_000);
    expect(timesOf(seen)).toEqual([0, 1_000]);
  });

  it('are worth one look a second however long the flood lasts', () => {
    const seen = rig();
    flood(seen, 10_000);
    seen.clock.advance(10_000);
    expect(timesOf(seen)).toEqual(Array.from({ length: 11 }, (_, second) => second * 1_000));
  });

  it('are never the last without a look after them', () => {
    for (const pauses of [[0], [999], [1_000], [1_001], [0, 0], [400, 700], [1_000, 0, 999]]) {
      const seen = rig();
      seen.gate.hint(id);
      let last = 0;
      for (const pause of pauses) {
        seen.clock.advance(pause);
        seen.gate.hint(id);
        last += pause;
      }
      seen.clock.advance(1_000);
      expect(timesOf(seen).at(-1), pauses.join()).toBeGreaterThanOrEqual(last);
    }
  });

  it('hold up no other job', () => {
    const seen = rig();
    seen.gate.hint(id);
    seen.gate.hint(id);
    seen.gate.hint(jobIdOf(2));
    expect(seen.looks.map(({ jobId }) => jobId)).toEqual([id, jobIdOf(2)]);
  });

  it('leave no timer behind when nobody listens any more', () => {
    const seen = rig();
    flood(seen, 10);
    expect(seen.clock.pending).toBe(1);
    seen.gate.stop();
    expect(seen.clock.pending).toBe(0);
    seen.clock.advance(10_000);
    expect(timesOf(seen)).toEqual([0]);
  });
});
