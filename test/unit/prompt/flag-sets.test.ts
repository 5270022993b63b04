import { describe, expect, it } from 'vitest';
import { midjourney } from '../../../src/prompt/catalogue.ts';
import { checkFlags, type FlagSetCheck } from '../../../src/prompt/flag-sets.ts';
import { maxSavedFlags } from '../../../src/prompt/limits.ts';

const now = Date.UTC(2026, 10, 22);
const check = (typed: string): FlagSetCheck => checkFlags(typed, { catalogue: midjourney, now });

function codesOf(typed: string): readonly string[] {
  const result = check(typed);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

function correctionOf(typed: string): string | undefined {
  const result = check(typed);
  return result.ok ? 'nothing to correct' : result.corrected;
}

describe('flags that can be saved', () => {
  it.each([
    '--raw --stylize 250',
    '--ar 16:9 --v 7',
    '--niji 7 --tile',
    '--no red, blue',
    '--sref random 123456 --sw 200',
    '--sref https://x.example/a.png',
    '--oref https://x.example/a.png --ow 400',
    '--style cute',
    '--stop 80',
    '--no "{lettering}"',
    // Wait for what the prompt brings along.
    '--iw 2',
    '--sw 200',
    '--motion low',
    '--video',
  ])('%s as they stand', (typed) => {
    expect(check(typed)).toEqual({ ok: true, flags: typed });
  });

  it.each([
    ['  --raw   --ar  16:9 ', '--raw --ar 16:9'],
    ['—raw', '--raw'],
    ['--no\na,\tb', '--no a, b'],
  ])('%j tidied up to %s, which is saved the same again', (typed, flags) => {
    expect(check(typed)).toEqual({ ok: true, flags });
    expect(check(flags)).toEqual({ ok: true, flags });
  });

  it('as many as there is room for', () => {
    const words = (length: number): string => `--no ${'x'.repeat(length)}`;
    expect(check(words(maxSavedFlags - 5)).ok).toBe(true);
    expect(check(words(maxSavedFlags - 4))).toMatchObject({
      problems: [{ code: 'long', length: maxSavedFlags + 1, limit: maxSavedFlags }],
      corrected: undefined,
    });
  });
});

describe('flags that cannot be saved', () => {
  it.each([
    ['', ['empty']],
    ['  ', ['empty']],
    ['a cat', ['text']],
    ['a cat --raw', ['text']],
    ['https://x.example/a.png --raw', ['text']],
    ['--foo', ['E01']],
    ['--test', ['E01']],
    ['--Raw', ['E01']],
    ['--ar', ['E02']],
    ['--ar 16x9', ['E03']],
    ['--iw 9', ['E04']],
    ['--v 7 --niji 7', ['E06']],
    ['--raw dog', ['E07']],
    ['--chaos 5.5', ['E19']],
    ['--s 100 --s 200', ['W02']],
    ['--no "a', ['W03']],
    ['--repeat 4', ['repeat']],
    ['--r 4 --raw', ['repeat']],
    ['--sref https://x.example/page', ['E17']],
    ['--sref https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3', ['E17']],
  ])('%j: %j', (typed, codes) => {
    expect(codesOf(typed)).toEqual(codes);
  });

  it('are told all at once', () => {
    expect(codesOf('a cat --repeat 2 --foo --ar 16x9')).toEqual(['text', 'repeat', 'E01', 'E03']);
  });

  it.each(['--ar {1:1, 16:9}', '--{raw, tile}', '--no }'])('have braces: %s', (typed) => {
    expect(codesOf(typed)).toContain('braces');
  });

  it('go with no model together, though each goes with one', () => {
    expect(check('--hd').ok).toBe(true);
    expect(check('--turbo').ok).toBe(true);
    expect(codesOf('--hd --turbo')).toEqual(['E05']);
  });

  it('do not go with the model among them', () => {
    expect(check('--cref https://x.example/a.png').ok).toBe(true);
    expect(codesOf('--cref https://x.example/a.png --v 7')).toEqual(['E05']);
  });
});

describe('the correction', () => {
  it.each([
    ['--stlyize 200 --ar 16x9', '--stylize 200 --ar 16:9'],
    ['a cat --raw', '--raw'],
    ['--repeat 4 --raw', '--raw'],
    ['--raw dog', '--raw'],
    ['--s 100 --s 200', '--s 100'],
    ['--v 7 --niji 7', '--niji 7'],
    ['--hd --turbo', '--hd'],
    ['--Raw', '--raw'],
    ['--iw 9', '--iw 3'],
    ['--sw 2000', '--sw 1000'],
  ])('of %s is %s', (typed, corrected) => {
    expect(correctionOf(typed)).toBe(corrected);
    expect(check(corrected)).toEqual({ ok: true, flags: corrected });
  });

  it('keeps what only waits for its prompt', () => {
    expect(correctionOf('--motion low --iw 2 --ar 16x9')).toBe('--iw 2 --ar 16:9 --motion low');
  });

  it.each(['--foo', 'a cat', '', '--sref https://x.example/page', '--ar {1:1, 2:3} --raw'])(
    'of %j is unknown',
    (typed) => {
      expect(correctionOf(typed)).toBeUndefined();
    },
  );
});
