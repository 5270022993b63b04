import { describe, expect, it } from 'vitest';
import { check, checkReady, codesIn, type Place } from './checked.ts';

describe('a correction', () => {
  it.each<[string, Place, string]>([
    ['a cat --relx', { settings: '--v 7 --turbo' }, 'a cat --relax --v 7'],
    ['a cat --nij 6', { settings: '--v 8.2' }, 'a cat --niji 6'],
    ['a cat -ar 16:9', { settings: '--ar 1:1' }, 'a cat --ar 16:9'],
    ['a cat --hd.', { suffix: '--sd' }, 'a cat --hd'],
    ['a cat -v 7', { settings: '--v 6.1' }, 'a cat --v 7'],
    ['a cat -relax --v 7', { settings: '--turbo' }, 'a cat --v 7 --relax'],
    ['a cat -relax --v 7', { option: '--turbo' }, 'a cat --v 7 --relax'],
    ['a cat --tile --ar 16x9', { option: '--edit https://x/a.png' }, 'a cat --tile --ar 16:9'],
    ['a cat --sw 200 --ar 16x9', { suffix: '--sref 1' }, 'a cat --sw 200 --ar 16:9 --sref 1'],
  ])('of %j with %j gives way to nothing that nobody typed: %j', (typed, place, fixed) => {
    expect(check(typed, place).fixed).toEqual([fixed]);
  });

  it('is made for the model that the settings choose', () => {
    const { fixed } = check('a cat --q 9', { settings: '--v 7' });
    expect(fixed).toEqual(['a cat --q 4 --v 7']);
  });

  it('that makes several jobs in relax says that they become fast', () => {
    const { problems, fixed } = check('a cat --repaet 3 --relax');
    expect(problems.at(-1)).toEqual({ code: 'E14', count: 3, flag: '--relax' });
    expect(fixed).toEqual(Array(3).fill('a cat --fast'));
    expect(codesIn(check('a cat --repaet 3 --fast'))).toEqual(['E01']);
  });

  it.each(['a cat --r 1', 'a cat --repeat 0'])(
    'of %j is one, though one job stays one',
    (typed) => {
      expect(check(typed)).toMatchObject({ typed: ['a cat'], fixed: ['a cat'], isCorrected: true });
    },
  );
});

describe('notes', () => {
  it('belong to the prompts that they are about', () => {
    const { notes, typed } = checkReady('a cat --{draft, tile}');
    expect(typed.map((one) => one.notes.length)).toEqual([1, 0]);
    expect(typed[0]?.notes).toEqual(notes);
  });

  it('of a correction are its own', () => {
    const place = { option: '--ar 1:1', settings: '--q 2' };
    const { notes, typed, fixed } = checkReady('a cat -ar 16:9 --v 8.2', place);
    expect(typed[0]?.notes).toMatchObject([{ code: 'W01' }]);
    expect(fixed?.[0]?.notes).toMatchObject([{ code: 'N02' }, { code: 'W01' }]);
    expect(notes).toHaveLength(2);
  });
});

describe('an entry of braces with nothing to draw', () => {
  it.each([
    ['{a cat,}', ['a cat']],
    ['{a cat, --ar 1:1}', ['a cat']],
    ['{,,a cat}', ['a cat']],
    ['{a cat, --ar 1:1 a dog}', ['a cat', 'a dog --ar 1:1']],
  ])('in %j is no job: %j', (typed, fixed) => {
    expect(check(typed, { cap: 2 }).fixed).toEqual(fixed);
  });

  it('is one where a picture is attached, or where there is nothing else', () => {
    expect(check('{a cat,}', { context: { roles: ['image'] } }).typed).toHaveLength(2);
    expect(check('{--ar 1:1,}').typed).toHaveLength(2);
  });
});

describe('a misspelt name of a preset', () => {
  const presets = { mine: '--ar 16:9 --no text', tiles: '--raw' };

  it('is suggested and put in', () => {
    const { problems, fixed } = check('a cat --mien', { presets });
    expect(problems).toEqual([
      { code: 'E01', flag: '--mien', retired: false, suggestion: '--mine' },
    ]);
    expect(fixed).toEqual(['a cat --ar 16:9 --no text']);
  });

  it('is not meant where a flag is as near', () => {
    expect(check('a cat --tilee', { presets }).fixed).toEqual(['a cat --tile']);
    expect(check('a cat --mien').fixed).toBeUndefined();
  });
});

describe('a prompt with absurdly many flags', () => {
  it('has each preset in it once', () => {
    const presets = { a: '--no x '.repeat(70).trim() };
    expect(check(`x ${'--a '.repeat(900)}`, { presets }).typed).toEqual([`x ${presets.a}`]);
  });

  it('is not judged where presets make it too long or too many', () => {
    const presets = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `p${'abcdefghijkl'[index] ?? ''}`,
        `--no ${'x'.repeat(400)}`,
      ]),
    );
    const names = Object.keys(presets).map((name) => `--${name}`);
    const long = checkReady(`x ${names.join(' ')}`, { presets });
    expect(long).toMatchObject({ problems: [], fixed: undefined });
    expect(long.typed[0]?.prompt.length).toBeGreaterThan(4000);
    const many = checkReady(`x ${'--ar 1x1 '.repeat(101)}`);
    expect(many).toMatchObject({ problems: [], fixed: undefined, typed: [{ notes: [] }] });
  });

  it('gets no default that would be one too many', () => {
    const typed = `x ${'--no a '.repeat(99).trim()}`;
    expect(check(typed, { suffix: '--raw', server: '--tile' }).typed).toEqual([`${typed} --raw`]);
  });
});

describe('what is attached', () => {
  it.each([
    ['style', '--sref 1', undefined],
    ['omni', '--oref https://x/b.png', '--v 7'],
  ] as const)('as %s is stronger than a default of its kind', (role, suffix, settings) => {
    const place = { suffix, settings: settings ?? '', context: { roles: [role] } };
    const { typed, notes } = check('a cat', place);
    expect(typed).toEqual([settings === undefined ? 'a cat' : 'a cat --v 7']);
    expect(notes).toEqual([]);
  });

  it('as omni counts beside a typed one', () => {
    const place = { context: { roles: ['omni'] } } as const;
    const { problems } = check('a cat --v 7 --oref https://x/b.png', place);
    expect(problems).toEqual([{ code: 'E10', flag: '--oref', count: 2 }]);
  });
});
