import { describe, expect, it } from 'vitest';
import { midjourney } from '../../../../src/prompt/catalogue.ts';
import { parsePrompt } from '../../../../src/prompt/parse.ts';
import { slotOf } from '../../../../src/prompt/validation/flag-slots.ts';

function slots(typed: string): readonly string[] {
  return [...new Set(parsePrompt(typed).flags.map((flag) => slotOf(flag, midjourney)))];
}

describe('one slot', () => {
  it.each([
    '--ar 1:1 --aspect 2:1 --AR 3:1',
    '--v 7 --version 6 --niji 5',
    '--fast --relax --turbo',
    '--hd --sd',
    '--stealth --public',
    '--raw --style raw --style Raw',
    '--banana --BANANA',
  ])('is shared by %s', (typed) => {
    expect(slots(typed)).toHaveLength(1);
  });

  it.each(['--ar 1:1 --s 5', '--raw --style cute', '--fast --hd', '--banana --apple'])(
    'is not shared by %s',
    (typed) => {
      expect(slots(typed)).toHaveLength(2);
    },
  );
});
