import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { RecentKeys } from '../../../src/lib/recent-keys.ts';

describe('recent keys', () => {
  it('are new once within the window, and again after it', () => {
    const clock = new ManualClock(0);
    const keys = new RecentKeys(clock, 1_000);
    expect([keys.add('a'), keys.add('a'), keys.add('b')]).toEqual([true, false, true]);
    clock.advance(999);
    expect(keys.add('a')).toBe(false);
    clock.advance(1);
    expect(keys.add('a')).toBe(true);
  });

  it('count their window from the first time, not from repetitions', () => {
    const clock = new ManualClock(0);
    const keys = new RecentKeys(clock, 1_000);
    keys.add('a');
    clock.advance(600);
    expect(keys.add('a')).toBe(false);
    clock.advance(400);
    expect(keys.add('a')).toBe(true);
  });

  it('forget the oldest first when there are too many', () => {
    const keys = new RecentKeys(new ManualClock(0), 1_000, 2);
    keys.add('a');
    keys.add('b');
    keys.add('c');
    expect([keys.add('c'), keys.add('b'), keys.add('a')]).toEqual([false, false, true]);
  });
});
