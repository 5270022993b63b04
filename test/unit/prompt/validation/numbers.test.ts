import { describe, expect, it } from 'vitest';
import { codesOf, problemsOf, repaired } from './typed.ts';

describe('a whole number that is none (E19)', () => {
  it.each([
    ['5.5', '6'],
    ['5.4', '5'],
    ['-0.3', '0'],
    ['1,000', '1000'],
    ['1_000', '1000'],
    ["1'000", '1000'],
    ['1’000', '1000'],
    ['1 000', '1000'],
    ['1e3', '1000'],
    ['5,5', '6'],
    ['+5', '5'],
    ['200,', '200'],
    ['200.', '200'],
    ['50%', '50'],
    ['１００', '100'],
  ])('%s becomes %s', (token, corrected) => {
    expect(problemsOf(`a cat --s ${token}`)).toEqual([{ code: 'E19', flag: '--s', token }]);
    expect(repaired(`a cat --s ${token}`)).toBe(`a cat --s ${corrected}`);
  });

  it.each(['abc', '1.000', '12a', '0x10', '1e999', '∞', '-'])('%s cannot be guessed', (token) => {
    expect(problemsOf(`a cat --seed ${token}`)).toEqual([{ code: 'E19', flag: '--seed', token }]);
    expect(repaired(`a cat --seed ${token}`)).toBeUndefined();
  });

  it.each(['0', '007', '1000'])('%s is one', (token) => {
    expect(problemsOf(`a cat --s ${token}`)).toEqual([]);
  });

  it('is brought into its range once it is a number', () => {
    expect(repaired('a cat --s 1,500')).toBe('a cat --s 1000');
    expect(repaired('https://x/a.png --video --bs 2.6')).toBe('https://x/a.png --video --bs 2');
  });
});

describe('a number out of range (E04)', () => {
  it.each([
    ['--s 1001', '--s 1000'],
    ['--s -5', '--s 0'],
    ['--chaos 101', '--chaos 100'],
    ['--weird 3001', '--weird 3000'],
    ['--exp 101', '--exp 100'],
    ['--seed 99999999999999999999', '--seed 4294967295'],
    ['--s 100 --v 3', '--s 625 --v 3'],
    ['--stop 5 --v 6', '--stop 10 --v 6'],
    ['--q 4 --v 6', '--q 2 --v 6'],
    ['--q 3 --v 7', '--q 2 --v 7'],
    ['--q 1,4 --v 7', '--q 1 --v 7'],
    ['--sref 12 --sv 7 --v 7', '--sref 12 --sv 6 --v 7'],
    ['--oref https://x/a.png --ow 0 --v 7', '--oref https://x/a.png --ow 1 --v 7'],
    ['--repeat 41', '--repeat 40'],
    ['--repeat 1', ''],
    ['--r 0', ''],
  ])('%s becomes %s', (typed, corrected) => {
    expect(codesOf(`a cat ${typed}`)).toEqual(['E04']);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`.trim());
  });

  it('names the range and the model', () => {
    expect(problemsOf('a cat --stylize 2000 --v 6.1')).toEqual([
      {
        code: 'E04',
        flag: '--stylize',
        token: '2000',
        allowed: { kind: 'range', from: 0, to: 1000 },
        model: '6.1',
      },
    ]);
  });

  it('takes the nearest of a list', () => {
    expect(problemsOf('https://x/a.png --video --bs 3')).toMatchObject([
      { code: 'E04', allowed: { kind: 'one-of', values: [1, 2, 4] } },
    ]);
    expect(repaired('https://x/a.png --video --bs 9')).toBe('https://x/a.png --video --bs 4');
  });

  it('is what stands behind --video unless it is 1', () => {
    expect(codesOf('https://x/a.png --video 2')).toEqual(['E04']);
    expect(repaired('https://x/a.png --video 2')).toBe('https://x/a.png --video 1');
    expect(problemsOf('https://x/a.png --video 1')).toEqual([]);
  });

  it('cannot be guessed where it is no number', () => {
    expect(codesOf('a cat --q high --v 7')).toEqual(['E04']);
    expect(repaired('a cat --q high --v 7')).toBeUndefined();
  });
});

describe('a number of which nobody knows (W05)', () => {
  it.each([
    ['https://x/a.png cat --iw 0.2 --v 5.2', '--iw', '5.2'],
    ['a cat --sref 12 --sv 6 --v 6', '--sv', '6'],
    ['a cat --q 4 --niji 6', '--q', 'niji 6'],
    ['a cat --weird 9999 --niji 7', '--weird', 'niji 7'],
    ['a cat --draft', '--draft', '8.2'],
  ])('%s', (typed, flag, model) => {
    expect(problemsOf(typed)).toEqual([{ code: 'W05', flag, model }]);
    expect(repaired(typed)).toBe(typed);
  });

  it('is certain again within what is known', () => {
    expect(problemsOf('https://x/a.png cat --iw 0.5 --v 5.2')).toEqual([]);
    expect(problemsOf('a cat --sref 12 --sv 4 --v 6')).toEqual([]);
    expect(codesOf('https://x/a.png cat --iw 2.5 --v 5.2')).toEqual(['E04']);
  });
});
