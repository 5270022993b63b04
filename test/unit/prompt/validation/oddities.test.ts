import { describe, expect, it } from 'vitest';
import { problemsOf, repaired } from './typed.ts';

describe('quotation marks (W03)', () => {
  it.each([
    ['say "hello', '"hello'],
    ['say "hello" and "bye', '"bye'],
    ['a 2" by 4" beam and "text', '"text'],
    ['a cat --no "red', '"red'],
    ['"', '"'],
  ])('one is left over in %s', (typed, token) => {
    expect(problemsOf(typed)).toEqual([{ code: 'W03', reason: 'quotes', token }]);
    expect(repaired(typed)).toBe(typed);
  });

  it.each(['a 5" nail', 'say "hello"', 'a 5" nail on a "sign"', 'a "route 66" sign', 'no quotes'])(
    'are fine in %s',
    (typed) => {
      expect(problemsOf(typed)).toEqual([]);
    },
  );

  it.each([
    ['a "--ar" sign', '"--ar"'],
    ['a cat --no "--x y"', '"--x y"'],
    ['"rock--roll"', '"rock--roll"'],
  ])('hold dashes in %s', (typed, token) => {
    expect(problemsOf(typed)).toEqual([{ code: 'W03', reason: 'dashes', token }]);
    expect(repaired(typed)).toBe(typed);
  });

  it('are quoted with 200 characters at most', () => {
    const [found] = problemsOf(`"${'x'.repeat(1000)}`);
    expect(found).toEqual({ code: 'W03', reason: 'quotes', token: `"${'x'.repeat(199)}` });
  });
});

describe('a long prompt (W04)', () => {
  it('is one of more than 2000 characters', () => {
    expect(problemsOf('x'.repeat(2000))).toEqual([]);
    expect(problemsOf('x'.repeat(2001))).toEqual([{ code: 'W04', length: 2001, limit: 2000 }]);
  });

  it('counts flags and links', () => {
    const typed = `https://x/a.png ${'x'.repeat(1980)} --ar 1:1`;
    expect(problemsOf(typed)).toEqual([{ code: 'W04', length: 2005, limit: 2000 }]);
    expect(repaired(typed)).toBe(typed);
  });

  it('does not count blanks that are not submitted', () => {
    expect(problemsOf(`a ${' '.repeat(3000)} cat`)).toEqual([]);
  });
});
