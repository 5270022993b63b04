import { describe, expect, it } from 'vitest';
import type { JobId } from '../../../src/jobs/job.ts';
import { Slots } from '../../../src/jobs/slots.ts';
import { jobIdOf } from '../../fakes/jobs.ts';

const a1 = jobIdOf(1);
const a2 = jobIdOf(2);
const a3 = jobIdOf(3);
const b1 = jobIdOf(4);
const b2 = jobIdOf(5);
const c1 = jobIdOf(6);

/** Slots whose freed places are taken at once, as the engine does. */
function busySlots(capacity: number): { slots: Slots; woken: JobId[] } {
  const woken: JobId[] = [];
  return { slots: new Slots(capacity, (id) => woken.push(id)), woken };
}

describe('slots', () => {
  it('are taken until there are none, and the rest wait in their order', () => {
    const { slots } = busySlots(2);
    expect([slots.take(a1, 'a'), slots.take(b1, 'b'), slots.take(c1, 'c')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(slots.take(a2, 'a')).toBe(false);
    expect([slots.position(a1), slots.position(c1), slots.position(a2)]).toEqual([undefined, 1, 2]);
  });

  it('are not taken twice by the job that has one', () => {
    const { slots } = busySlots(1);
    expect([slots.take(a1, 'a'), slots.take(a1, 'a')]).toEqual([true, true]);
    slots.release(a1);
    expect(slots.take(b1, 'b')).toBe(true);
  });

  it('keep a waiting job in its place however often it asks', () => {
    const { slots } = busySlots(1);
    slots.take(c1, 'c');
    slots.take(a1, 'a');
    slots.take(b1, 'b');
    for (let again = 0; again < 3; again += 1) slots.take(b1, 'b');
    expect([slots.position(a1), slots.position(b1)]).toEqual([1, 2]);
  });

  it('let people take turns: many jobs of one do not hold up one of another', () => {
    const { slots } = busySlots(1);
    slots.take(c1, 'c');
    for (const id of [a1, a2, a3]) slots.take(id, 'a');
    for (const id of [b1, b2]) slots.take(id, 'b');
    expect([a1, b1, a2, b2, a3].map((id) => slots.position(id))).toEqual([1, 2, 3, 4, 5]);
  });

  it('serve whoever was served longest ago first', () => {
    const { slots, woken } = busySlots(1);
    slots.take(a1, 'a');
    slots.take(a2, 'a');
    slots.take(b1, 'b');
    slots.release(a1);
    expect(woken).toEqual([b1]);
    expect(slots.take(a2, 'a')).toBe(false);
    expect(slots.take(b1, 'b')).toBe(true);
  });

  it('wake exactly as many as there is room for', () => {
    const { slots, woken } = busySlots(2);
    slots.take(a1, 'a');
    slots.take(b1, 'b');
    for (const [id, user] of [
      [a2, 'a'],
      [b2, 'b'],
      [c1, 'c'],
    ] as const) {
      slots.take(id, user);
    }
    expect(woken).toEqual([]);
    slots.release(a1);
    expect(woken).toHaveLength(1);
    expect([a2, b2, c1].map((id) => slots.position(id)).toSorted()).toEqual([1, 2, 3]);
    woken.length = 0;
    slots.release(b1);
    expect(woken).toHaveLength(2);
    expect(woken.map((id) => slots.position(id))).toEqual([1, 2]);
  });

  it('count what already runs, even beyond their number, and wake nobody until there is room', () => {
    const { slots, woken } = busySlots(1);
    slots.occupy(a1);
    slots.occupy(b1);
    expect(slots.take(c1, 'c')).toBe(false);
    slots.release(a1);
    expect(woken).toEqual([]);
    slots.release(b1);
    expect(woken).toEqual([c1]);
    expect(slots.take(c1, 'c')).toBe(true);
  });

  it('are paused until the latest time that was asked for', () => {
    const { slots } = busySlots(1);
    expect(slots.pausedUntil).toBe(0);
    slots.pause(5_000);
    slots.pause(3_000);
    expect(slots.pausedUntil).toBe(5_000);
    slots.pause(7_000);
    expect(slots.pausedUntil).toBe(7_000);
  });

  it('let those behind move up when somebody leaves the queue', () => {
    const { slots } = busySlots(1);
    slots.take(a1, 'a');
    slots.take(b1, 'b');
    slots.take(c1, 'c');
    slots.release(b1);
    expect(slots.position(b1)).toBeUndefined();
    expect(slots.position(c1)).toBe(1);
  });

  it('are given to nobody while they are shut, and to whoever is next once they are open', () => {
    const { slots, woken } = busySlots(2);
    slots.shut();
    expect([slots.take(a1, 'a'), slots.take(b1, 'b')]).toEqual([false, false]);
    slots.occupy(c1);
    slots.release(c1);
    expect(woken).toEqual([]);
    slots.occupy(c1);
    slots.open();
    expect(woken).toEqual([a1]);
    expect([slots.take(a1, 'a'), slots.take(b1, 'b')]).toEqual([true, false]);
  });

  it('are waited for by whoever has joined, in the order of joining', () => {
    const { slots } = busySlots(1);
    slots.shut();
    for (const [id, user] of [
      [a1, 'a'],
      [a2, 'a'],
      [b1, 'b'],
    ] as const) {
      slots.join(id, user);
    }
    slots.join(a1, 'a');
    slots.open();
    expect(slots.running).toBe(0);
    expect([a1, b1, a2].map((id) => slots.position(id))).toEqual([1, 2, 3]);
    expect([slots.take(b1, 'b'), slots.take(a1, 'a')]).toEqual([false, true]);
  });

  it('forget in time who was served, however many people come', () => {
    const { slots } = busySlots(1);
    slots.take(a1, 'a');
    slots.take(a2, 'a');
    for (let index = 10; index < 400; index += 1) {
      slots.join(jobIdOf(index), `user-${index}`);
      slots.release(a1);
      slots.take(jobIdOf(index), `user-${index}`);
      slots.release(jobIdOf(index));
      slots.occupy(a1);
    }
    expect(slots.position(a2)).toBe(1);
    expect(slots.waiting).toBe(1);
  });
});
