import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createPressGuard } from '../../../src/guard/repeated-press.ts';

describe('the press guard', () => {
  it('counts a double click as one press and a later press as another', () => {
    const clock = new ManualClock(0);
    const isFirstPress = createPressGuard(clock);
    expect([isFirstPress('a'), isFirstPress('a'), isFirstPress('b')]).toEqual([true, false, true]);
    clock.advance(1_499);
    expect(isFirstPress('a')).toBe(false);
    clock.advance(1);
    expect(isFirstPress('a')).toBe(true);
  });
});
