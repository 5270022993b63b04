import { describe, expect, it } from 'vitest';
import { alignToTick, nextInterval, type Wait } from '../../../src/jobs/polling.ts';

const wait = (more: Partial<Wait>): number =>
  nextInterval({
    minMs: 2_000,
    maxMs: 15_000,
    elapsedMs: 0,
    expectedMs: undefined,
    started: true,
    unanswered: 0,
    ...more,
  });

describe('the next query', () => {
  it('is soon for a new task and rarer the longer it queues', () => {
    expect(wait({ started: false })).toBe(2_000);
    expect(wait({ started: false, elapsedMs: 50_000 })).toBe(7_000);
    expect(wait({ started: false, elapsedMs: 9e9 })).toBe(15_000);
  });

  it('comes closer as the expected end does', () => {
    const far = wait({ expectedMs: 60_000, elapsedMs: 20_000 });
    const near = wait({ expectedMs: 60_000, elapsedMs: 50_000 });
    expect(far).toBeCloseTo(13_333, -1);
    expect(near).toBeCloseTo(3_333, -1);
    expect(wait({ expectedMs: 60_000, elapsedMs: 59_999 })).toBe(2_000);
  });

  it('grows rarer when it takes longer than expected', () => {
    expect(wait({ expectedMs: 60_000, elapsedMs: 61_000 })).toBe(3_050);
    expect(wait({ expectedMs: 60_000, elapsedMs: 600_000 })).toBe(15_000);
  });

  it('backs off while the upstream does not answer', () => {
    expect([1, 2, 3, 50].map((unanswered) => wait({ unanswered }))).toEqual([
      4_000, 8_000, 15_000, 15_000,
    ]);
  });

  it('falls on the common tick, never before its time', () => {
    expect([0, 1, 999, 1_000, 1_001].map((at) => alignToTick(at, 1_000))).toEqual([
      0, 1_000, 1_000, 1_000, 2_000,
    ]);
  });
});
