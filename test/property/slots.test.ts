import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JobId } from '../../src/jobs/job.ts';
import { Slots } from '../../src/jobs/slots.ts';
import { jobIdOf } from '../fakes/jobs.ts';

const users = ['a', 'b', 'c'];
const commands = fc.array(
  fc.record({ act: fc.constantFrom('take', 'take', 'release'), job: fc.nat(11) }),
  { maxLength: 80 },
);

/** Job n always belongs to the same person. */
const userOf = (job: number): string => users[job % users.length] ?? 'a';

describe('slots, whatever is asked of them', () => {
  it('never run more than their number, and positions are 1, 2, 3 … without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), commands, (capacity, steps) => {
        const slots = new Slots(capacity, () => undefined);
        const running = new Set<number>();
        const waiting = new Set<number>();
        for (const { act, job } of steps) {
          if (act === 'release') {
            slots.release(jobIdOf(job));
            running.delete(job);
            waiting.delete(job);
          } else if (slots.take(jobIdOf(job), userOf(job))) {
            running.add(job);
            waiting.delete(job);
          } else {
            waiting.add(job);
          }
          expect(running.size).toBeLessThanOrEqual(capacity);
          const places = [...waiting].map((id) => slots.position(jobIdOf(id)) ?? 0);
          expect(places.toSorted((a, b) => a - b)).toEqual([...places.keys()].map((n) => n + 1));
        }
      }),
    );
  });

  it('let everybody who waits run in the end, and nobody waits while there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), commands, (capacity, steps) => {
        const woken: JobId[] = [];
        const slots = new Slots(capacity, (id) => woken.push(id));
        const owner = new Map<JobId, string>();
        const running = new Set<JobId>();
        const take = (id: JobId): void => {
          if (slots.take(id, owner.get(id) ?? '')) running.add(id);
        };
        for (const { act, job } of steps) {
          const id = jobIdOf(job);
          if (act === 'release') {
            slots.release(id);
            running.delete(id);
            owner.delete(id);
          } else {
            owner.set(id, userOf(job));
            take(id);
          }
          // What the engine does with a wake-up.
          for (const next of woken.splice(0)) take(next);
          expect(running.size).toBe(Math.min(capacity, owner.size));
        }
      }),
    );
  });
});
