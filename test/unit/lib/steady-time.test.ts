import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyTime } from '../../../src/lib/steady-time.ts';

const minute = 60_000;

/** A machine whose time of day can be put anywhere, and whose age cannot. */
function machine() {
  let age = 0;
  let offset = Date.UTC(2026, 0, 1);
  const read = steadyTime(
    () => offset + age,
    () => age,
  );
  return {
    read,
    wall: () => offset + age,
    live: (ms: number) => {
      age += ms;
    },
    put: (ms: number) => {
      offset += ms;
    },
  };
}

describe('steady time', () => {
  it('is the time of day of a machine that nobody touches', () => {
    const { read, wall, live } = machine();
    for (const ms of [0, 1, 7, minute, 60 * minute]) {
      live(ms);
      expect(read()).toBe(wall());
    }
  });

  it('follows at once where the clock is put forward or the machine has slept', () => {
    const { read, wall, put } = machine();
    put(8 * 60 * minute);
    expect(read()).toBe(wall());
  });

  it('goes on, a little slower, where the clock is put back, until the two agree', () => {
    const { read, wall, live, put } = machine();
    const before = read();
    put(-10 * minute);
    expect(read()).toBe(before);
    live(10 * minute);
    expect(read() - before).toBe(9 * minute);
    live(90 * minute);
    expect(read()).toBe(wall());
    live(minute);
    expect(read()).toBe(wall());
  });

  it('has lost nothing where the clock is soon right again', () => {
    const { read, wall, live, put } = machine();
    put(-10 * minute);
    live(2_000);
    read();
    put(10 * minute);
    expect(read()).toBe(wall());
  });

  it('never goes back, and never falls behind the machine, whatever is done to the clock', () => {
    const deed = fc.record({
      lived: fc.nat(minute),
      put: fc.integer({ min: -minute, max: minute }),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 50 }), (deeds) => {
        const { read, wall, live, put } = machine();
        let last = read();
        for (const { lived, put: by } of deeds) {
          live(lived);
          put(by);
          const now = read();
          expect(now).toBeGreaterThanOrEqual(Math.max(last, wall()));
          last = now;
        }
      }),
    );
  });
});
