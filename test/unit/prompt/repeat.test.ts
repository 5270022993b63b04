import { describe, expect, it } from 'vitest';
import { midjourney } from '../../../src/prompt/catalogue.ts';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import { repeatsOf, withoutRepeat } from '../../../src/prompt/repeat.ts';
import { check, codesIn } from './checked.ts';

describe('how often a prompt is drawn', () => {
  it.each([
    ['a cat', 1],
    ['a cat --repeat 4', 4],
    ['a cat --r 3', 3],
    ['a cat --repeat 5 --r 3', 5],
    ['a cat --repeat 100', 100],
    ['a cat --repeat 1', 1],
    ['a cat --repeat 0', 1],
    ['a cat --repeat -3', 1],
    ['a cat --repeat', 1],
    ['a cat --repeat abc', 1],
    ['a cat --repeat 0x10', 1],
    ['a cat --repeat 2.6', 1],
    ['a cat --repeat 3 dogs', 1],
    [`a cat --repeat ${'9'.repeat(400)}`, 1],
  ])('for %j is %i', (typed, times) => {
    expect(repeatsOf(parsePrompt(typed), midjourney)).toBe(times);
  });

  it('is never told to the upstream', () => {
    const prompt = parsePrompt('a cat --ar 1:1 --repeat 4 --r 2 --raw');
    expect(withoutRepeat(prompt, midjourney)).toEqual(parsePrompt('a cat --ar 1:1 --raw'));
  });
});

describe('repeated jobs', () => {
  it('are so many of the same prompt, without the flag', () => {
    expect(check('a cat --repeat 3 --raw').typed).toEqual(Array(3).fill('a cat --raw'));
    expect(check('a {b, c} --repeat 2').typed).toEqual(['a b', 'a b', 'a c', 'a c']);
  });

  it.each([
    ['a cat --repeat 1', 'E04', 1],
    ['a cat --repeat 2.6', 'E19', 3],
    ['a cat --Repeat 3', 'E01', 3],
    ['a cat --reapeat 3', 'E01', 3],
    ['a cat --repeat=3', 'E01', 3],
  ])('%j are %s, and corrected so many: %i', (typed, code, times) => {
    const checked = check(typed);
    expect(codesIn(checked)).toEqual([code]);
    expect(checked.fixed).toEqual(Array(times).fill('a cat'));
  });

  it('have no correction where nobody knows how many were meant', () => {
    expect(check('a cat --repeat abc')).toMatchObject({ fixed: undefined });
    expect(codesIn(check('a cat --repeat abc'))).toEqual(['E19']);
  });

  it('have no correction that is more than may be started', () => {
    expect(check('a cat --reapeat 3', { cap: 2 }).fixed).toBeUndefined();
    expect(check('a cat --repeat 41', { cap: 40 })).toMatchObject({ typed: [], fixed: undefined });
    expect(codesIn(check('a cat --repeat 41', { cap: 40 }))).toEqual(['E13', 'E04']);
  });

  it('are asked about where two numbers are said, of which the first would count', () => {
    const { problems, typed, fixed } = check('a cat --repeat 3 --repeat 2');
    expect(problems).toMatchObject([{ code: 'W02', tokens: ['3', '2'] }]);
    expect(typed).toHaveLength(3);
    expect(fixed).toEqual(typed);
  });

  it('that become several only by a correction are not drawn in relax', () => {
    expect(check('a cat --reapeat 2 --relax').fixed).toEqual(['a cat --fast', 'a cat --fast']);
  });
});
