import { describe, expect, it } from 'vitest';
import { check, codesIn } from './checked.ts';

describe('one prompt', () => {
  it.each([
    'a cat',
    'a cat --ar 16:9',
    'https://x/a.png https://x/b.png --v 7',
    'hot:: dog::2 --v 6.1',
    'a cat --sref random 123456 --sw 200',
    'a cat --no red, blue --ar 1:1',
  ])('%j is one job with nothing to answer', (typed) => {
    expect(check(typed)).toEqual({
      problems: [],
      notes: [],
      typed: [typed],
      fixed: [typed],
      isCorrected: false,
      doubtfulModel: undefined,
    });
  });

  it.each([
    ['  a   cat —ar 16:9 ', 'a cat --ar 16:9'],
    ['<https://x/a.png>  a cat', 'https://x/a.png a cat'],
    ['a cat — a dog', 'a cat — a dog'],
  ])('%j runs as Midjourney reads it: %j', (typed, read) => {
    expect(check(typed).typed).toEqual([read]);
  });

  it('with an error is also there with its correction', () => {
    const { problems, typed, fixed } = check('a cat --ar 16x9');
    expect(problems).toMatchObject([{ code: 'E03', token: '16x9' }]);
    expect(typed).toEqual(['a cat --ar 16x9']);
    expect(fixed).toEqual(['a cat --ar 16:9']);
  });

  it('with an error that nobody can correct for its person has no correction', () => {
    expect(check('a cat --ar').fixed).toBeUndefined();
    expect(codesIn(check('a cat --ar'))).toEqual(['E02']);
  });

  it('has what is only worth knowing among the notes', () => {
    const { problems, notes } = check('a cat --tile --v 9');
    expect(problems).toEqual([]);
    expect(notes).toEqual([{ code: 'W05', model: '9' }]);
  });
});

describe('braces', () => {
  it('make one job for each combination, the first group slowest', () => {
    const four = [
      'a red cat --ar 1:1',
      'a red cat --ar 16:9',
      'a blue cat --ar 1:1',
      'a blue cat --ar 16:9',
    ];
    const checked = check('a {red, blue} cat --ar {1:1, 16:9}');
    expect(checked).toMatchObject({ problems: [], typed: four, fixed: four });
  });

  it('keep a comma that is escaped', () => {
    expect(check('a {red\\, warm, blue} cat').typed).toEqual(['a red, warm cat', 'a blue cat']);
  });

  it('may hold flags, models and links', () => {
    expect(check('a cat --{v 7, niji 7}').typed).toEqual(['a cat --v 7', 'a cat --niji 7']);
    expect(check('{https://x/a.png, https://x/b.png} a cat').typed).toEqual([
      'https://x/a.png a cat',
      'https://x/b.png a cat',
    ]);
  });

  it('that do not match are asked about, and run as typed', () => {
    const { problems, typed, fixed } = check('a {red, blue cat --ar 1:1');
    expect(problems).toEqual([
      { code: 'W03', reason: 'braces', token: 'a {red, blue cat --ar 1:1' },
    ]);
    expect(typed).toEqual(['a {red, blue cat --ar 1:1']);
    expect(fixed).toEqual(typed);
  });

  it('are quoted without tearing a character', () => {
    const [problem] = check(`{${'x'.repeat(198)}🦊`).problems;
    expect(problem).toMatchObject({ token: `{${'x'.repeat(198)}` });
  });

  it('with one entry make one job', () => {
    expect(check('a {red} cat').typed).toEqual(['a red cat']);
  });

  it('tell each problem once, though it is in every job', () => {
    const { problems, fixed } = check('a {red, blue} cat --ar 16x9');
    expect(problems).toHaveLength(1);
    expect(fixed).toEqual(['a red cat --ar 16:9', 'a blue cat --ar 16:9']);
  });

  it('tell problems of every job, and have a correction only where all have one', () => {
    expect(codesIn(check('a cat --ar {16x9, 1:1} --stylize {5, 5000}'))).toEqual(['E03', 'E04']);
    const { problems, typed, fixed } = check('a cat --chaos {5, abc}');
    expect(problems).toEqual([{ code: 'E19', flag: '--chaos', token: 'abc' }]);
    expect(typed).toHaveLength(2);
    expect(fixed).toBeUndefined();
  });
});

describe('the cap', () => {
  const group = (size: number): string =>
    `{${Array.from({ length: size }, (_, i) => i).join(',')}}`;

  it.each([1, 4, 10, 40])('of %i takes exactly so many jobs and not one more', (cap) => {
    expect(check(`a ${group(cap)}`, { cap })).toMatchObject({ problems: [] });
    expect(check(`a ${group(cap)}`, { cap }).typed).toHaveLength(cap);
    const over = check(`a ${group(cap + 1)}`, { cap });
    expect(over.problems).toEqual([{ code: 'E13', count: cap + 1, cap }]);
    expect(over).toMatchObject({ typed: [], fixed: undefined, doubtfulModel: undefined });
  });

  it('counts combinations times repeats', () => {
    expect(check('a {b, c} --repeat 5', { cap: 10 }).typed).toHaveLength(10);
    expect(check('a {b, c} --repeat 6', { cap: 10 }).problems).toEqual([
      { code: 'E13', count: 12, cap: 10 },
    ]);
    expect(check(`a ${group(20)} --repeat 3`, { cap: 10 }).problems).toEqual([
      { code: 'E13', count: 60, cap: 10 },
    ]);
    expect(check('a --repeat {2, 3}', { cap: 5 }).typed).toHaveLength(5);
    expect(codesIn(check('a --repeat {2, 3}', { cap: 4 }))).toEqual(['E13']);
  });

  it('refuses ten thousand combinations without building them', () => {
    const typed = `a ${group(10).repeat(4)}`;
    const defaults = { server: '--v 7', suffix: '--no text', settings: '--raw' };
    expect(check(typed, defaults).problems).toEqual([{ code: 'E13', count: 10_000, cap: 10 }]);
    // The best of a few, since others work on the same machine.
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      check(typed, defaults);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });

  it('counts up to a thousand million combinations', () => {
    expect(check(group(10).repeat(30)).problems).toMatchObject([{ code: 'E13', count: 1e9 }]);
  });

  it('tells what else is wrong as well', () => {
    expect(codesIn(check(`a ${group(11)} --ar 16x9`))).toEqual(['E13', 'E03']);
  });
});

describe('relax', () => {
  it.each(['a {red, blue} cat --relax', 'a red cat --relax --repeat 2'])(
    'is refused for several jobs, which could be fast: %j',
    (typed) => {
      const { problems, fixed } = check(typed);
      expect(problems).toEqual([{ code: 'E14', count: 2, flag: '--relax' }]);
      expect(fixed).toHaveLength(2);
      for (const prompt of fixed ?? []) expect(prompt).toMatch(/cat --fast$/);
    },
  );

  it('is refused as well where an option says it', () => {
    const { problems, fixed } = check('a {b, c}', { option: '--relax' });
    expect(problems).toEqual([{ code: 'E14', count: 2, flag: '--relax' }]);
    expect(fixed).toEqual(['a b --fast', 'a c --fast']);
  });

  it.each(['preset', 'suffix', 'settings', 'server'] as const)(
    'of the %s is left out of several jobs with a note',
    (layer) => {
      const { problems, notes, typed } = check('a {b, c}', { [layer]: '--relax' });
      expect(problems).toEqual([]);
      expect(typed).toEqual(['a b', 'a c']);
      expect(notes).toEqual([
        { code: 'W01', flag: '--relax', layer, because: { kind: 'several' } },
      ]);
    },
  );

  it('that is left out is not made up for with a dearer speed', () => {
    const { typed } = check('a {b, c} --v 7', { settings: '--relax', server: '--turbo' });
    expect(typed).toEqual(['a b --v 7', 'a c --v 7']);
  });

  it('is fine for one job', () => {
    expect(check('a cat --relax')).toMatchObject({ problems: [], typed: ['a cat --relax'] });
    expect(check('a cat', { settings: '--relax' }).typed).toEqual(['a cat --relax']);
  });

  it('may be said of one of several jobs no more than of all', () => {
    const { problems, fixed } = check('a cat --{relax, fast}');
    expect(problems).toEqual([{ code: 'E14', count: 2, flag: '--relax' }]);
    expect(fixed).toEqual(['a cat --fast', 'a cat --fast']);
  });

  it('is corrected to fast also where it was misspelled', () => {
    expect(check('a {b, c} --Relax').fixed).toEqual(['a b --fast', 'a c --fast']);
  });

  it('gives way to no speed at all where a reference does not go with fast', () => {
    const { fixed } = check('a {b, c} --oref https://x/a.png --v 7 --relax');
    expect(fixed).toEqual(['a b --oref https://x/a.png --v 7', 'a c --oref https://x/a.png --v 7']);
  });
});
