import { describe, expect, it } from 'vitest';
import { zoomRefusal } from '../../../src/guard/custom-zoom.ts';
import { en } from '../../../src/locales/en.ts';

const judge = (prompt: string): string | undefined => zoomRefusal(prompt, { text: en });

describe('a custom zoom', () => {
  it.each([
    'a red fox --zoom 2',
    'a red fox --zoom 1',
    '--zoom 1.01 --v 7',
    'a red fox --ar 16:9 --zoom 1.5',
    'a red fox —zoom 2 —aspect 3:2',
    'a red fox --ZOOM 2',
  ])('may be %j', (prompt) => {
    expect(judge(prompt)).toBeUndefined();
  });

  it.each([
    ['a fox --zoom 7', '`7`'],
    ['a fox --zoom 2.01', '`2.01`'],
    ['a fox --zoom 0.99', '`0.99`'],
    ['a fox --zoom 0', '`0`'],
    ['a fox --zoom -1', '`-1`'],
    ['a fox --zoom two', '`two`'],
    ['a fox --zoom 1,5', '`1,5`'],
    ['a fox --zoom 2x', '`2x`'],
    ['a fox --zoom 2 and a valley', '`2 and a valley`'],
    ['a fox --zoom 1.5 --zoom 3', '`3`'],
    [`a fox --zoom ${'9'.repeat(500)}`, `\`${'9'.repeat(59)}…\``],
  ])('is not %j', (prompt, typed) => {
    expect(judge(prompt)).toBe(en.pictures.zoomOutOfRange(typed));
  });

  it.each(['a red fox', 'a fox --zoom', 'a fox with "--zoom 2" on its shirt', 'a fox --zoomed 2'])(
    'says how far, and %j does not',
    (prompt) => {
      expect(judge(prompt)).toBe(en.pictures.zoomMissing);
    },
  );

  it.each(['16x9', '16:0', '0:9', '1.5:1', 'wide', '16:9 please'])(
    'may not have the shape %j',
    (ratio) => {
      expect(judge(`a fox --zoom 2 --ar ${ratio}`)).toBe(en.pictures.badAspect(`\`${ratio}\``));
      expect(judge(`a fox --aspect ${ratio} --zoom 2`)).toBe(en.pictures.badAspect(`\`${ratio}\``));
    },
  );

  it('that names no shape behind the flag is told so', () => {
    expect(judge('a fox --zoom 2 --ar')).toBe(en.pictures.aspectMissing);
  });

  it('quotes nothing that would do anything in a message', () => {
    expect(judge('a fox --zoom `**<@1>**`')).toContain('`ˋ**<@1>**ˋ`');
  });
});
