import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createPressGuard } from '../../../src/guard/repeated-press.ts';

describe('the press guard', () => {
  it('counts a double click as one press and a later press as another', () => {
    const clock = new ManualClock(0);
    const guard = createPressGuard(clock);
    const press = (button: string): boolean => guard().isFirst(button);
    expect([press('a'), press('a'), press('b')]).toEqual([true, false, true]);
    clock.advance(1_499);
    expect(press('a')).toBe(false);
    clock.advance(1);
    expect(press('a')).toBe(true);
  });

  it('forgets the presses of one interaction that came to nothing, and of no other', () => {
    const guard = createPressGuard(new ManualClock(0));
    const [refused, other, late] = [guard(), guard(), guard()];
    expect([refused.isFirst('a'), other.isFirst('b'), late.isFirst('a')]).toEqual([
      true,
      true,
      false,
    ]);
    late.forget();
    expect(guard().isFirst('a')).toBe(false);
    refused.forget();
    expect([guard().isFirst('a'), guard().isFirst('b')]).toEqual([true, false]);
    // What somebody else has pressed since is theirs.
    refused.forget();
    expect(guard().isFirst('a')).toBe(false);
  });
});
