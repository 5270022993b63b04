import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignToTick, nextInterval } from '../../src/jobs/polling.ts';

const time = fc.nat(100_000_000);
const wait = fc
  .record({
    bounds: fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })),
    elapsedMs: time,
    expectedMs: fc.option(time, { nil: undefined }),
    started: fc.boolean(),
    unanswered: fc.nat(2_000),
  })
  .map(({ bounds, ...rest }) => ({
    minMs: Math.min(...bounds),
    maxMs: Math.max(...bounds),
    ...rest,
  }));

describe('the wait for the next query', () => {
  it('never leaves its bounds', () => {
    fc.assert(
      fc.property(wait, (state) => {
        const interval = nextInterval(state);
        expect(interval).toBeGreaterThanOrEqual(state.minMs);
        expect(interval).toBeLessThanOrEqual(state.maxMs);
      }),
    );
  });

  it('falls on a tick, at its time or less than a tick later', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 10_000 }), (at, tick) => {
        const aligned = alignToTick(at, tick);
        expect(aligned % tick).toBe(0);
        expect(aligned - at).toBeGreaterThanOrEqual(0);
        expect(aligned - at).toBeLessThan(tick);
      }),
    );
  });
});
