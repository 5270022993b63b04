import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { HintGate } from '../../../src/jobs/hint-gate.ts';
import { jobIdOf } from '../../fakes/jobs.ts';

const start = 1_000_000;
const id = jobIdOf(1);

function rig(): { readonly clock: ManualClock; readonly gate: HintGate } {
  const clock = new ManualClock(start);
  return { clock, gate: new HintGate(clock) };
}

describe('reports about a job', () => {
  it('are acted upon at once when they are the first', () => {
    const { gate } = rig();
    expect(gate.next(id)).toBe(start);
  });

  it('come together a second later when there is a flood of them', () => {
    const { clock, gate } = rig();
    const looks: (number | undefined)[] = [];
    for (let count = 0; count < 500; count += 1) {
      looks.push(gate.next(id));
      clock.advance(1);
    }
    expect(looks.filter((at) => at !== undefined)).toEqual([start, start + 1_000]);
  });

  it('are worth one look a second however long the flood lasts', () => {
    const { clock, gate } = rig();
    const looks: number[] = [];
    for (let count = 0; count < 10_000; count += 1) {
      const at = gate.next(id);
      if (at !== undefined) looks.push(at - start);
      clock.advance(1);
    }
    expect(looks.length).toBeLessThanOrEqual(11);
    expect(looks).toEqual(looks.map((_, index) => index * 1_000));
  });

  it('are acted upon at once again after a second of quiet', () => {
    const { clock, gate } = rig();
    gate.next(id);
    clock.advance(1_000);
    expect(gate.next(id)).toBe(start + 1_000);
  });

  it('hold up no other job', () => {
    const { gate } = rig();
    gate.next(id);
    gate.next(id);
    expect(gate.next(jobIdOf(2))).toBe(start);
  });

  it('are planned in the future at most by a second, and never in the past', () => {
    const { clock, gate } = rig();
    for (const pause of [0, 1, 400, 700, 999, 1_000, 1_001, 5_000, 0, 0, 250]) {
      clock.advance(pause);
      const at = gate.next(id);
      if (at === undefined) continue;
      expect(at).toBeGreaterThanOrEqual(clock.now());
      expect(at).toBeLessThanOrEqual(clock.now() + 1_000);
    }
  });

  it('about more jobs than there can be forget the oldest first', () => {
    const { gate } = rig();
    const most = 10_000;
    for (let index = 0; index < most; index += 1) expect(gate.next(jobIdOf(index))).toBe(start);
    // The newest are still held back, and the oldest has made room for the one too many.
    expect(gate.next(jobIdOf(most - 1))).toBe(start + 1_000);
    expect(gate.next(jobIdOf(0))).toBe(start);
  });
});
