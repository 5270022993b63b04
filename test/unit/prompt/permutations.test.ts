import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import {
  countPermutations,
  expandPermutations,
  hasUnbalancedBraces,
} from '../../../src/prompt/permutations.ts';

describe('groups in braces', () => {
  it.each<[string, readonly string[]]>([
    ['a cat', ['a cat']],
    ['', ['']],
    [
      'a {red, blue} cat --ar {1:1, 16:9}',
      ['a red cat --ar 1:1', 'a red cat --ar 16:9', 'a blue cat --ar 1:1', 'a blue cat --ar 16:9'],
    ],
    ['{a, b {c, d}}', ['a', 'b c', 'b d']],
    ['{{a, b}, c} {x, y}', ['a x', 'a y', 'b x', 'b y', 'c x', 'c y']],
    ['{a{1,2}{3,4}, b}', ['a13', 'a14', 'a23', 'a24', 'b']],
    ['x{ a , {b, c}  d }y', ['xay', 'xb  dy', 'xc  dy']],
    ['{, red} cat', [' cat', 'red cat']],
    ['a {,} cat', ['a  cat', 'a  cat']],
    ['a {red} cat', ['a red cat']],
    ['a {} cat', ['a  cat']],
    ['a, b {c}', ['a, b c']],
    ['a cat --{v 7, niji 7}', ['a cat --v 7', 'a cat --niji 7']],
    ['a cat {--tile, --raw}', ['a cat --tile', 'a cat --raw']],
    ['{a, a}', ['a', 'a']],
  ])('of %j are written out, the first one slowest', (typed, prompts) => {
    expect(expandPermutations(typed, 100)).toEqual(prompts);
    expect(countPermutations(typed)).toBe(prompts.length);
    expect(hasUnbalancedBraces(typed)).toBe(false);
  });

  it.each<[string, readonly string[]]>([
    ['a {red\\, warm, blue} cat', ['a red, warm cat', 'a blue cat']],
    ['{\\{, \\}}', ['\\{', '\\}']],
    ['a \\{cat\\}\\, b', ['a \\{cat\\}\\, b']],
    ['{a\\b, c\\}}', ['a\\b', 'c\\}']],
    ['\\', ['\\']],
    ['C:\\{a,b\\}', ['C:\\{a,b\\}']],
    ['{\\{a\\, b\\}, c}', ['\\{a, b\\}', 'c']],
  ])('of %j may hold commas and braces behind a backslash', (typed, prompts) => {
    expect(expandPermutations(typed, 9)).toEqual(prompts);
    expect(countPermutations(typed)).toBe(prompts.length);
    for (const prompt of prompts) expect(expandPermutations(prompt, 9)).toEqual([prompt]);
  });

  it.each<[string, readonly string[]]>([
    ['{"a, b", c}', ['"a, b"', 'c']],
    ['a "{b, c}" {d, e}', ['a "{b, c}" d', 'a "{b, c}" e']],
    ['"\\{" {\\{"\\{"}', ['"\\{" \\{"\\{"']],
    ['{" a ", b}', ['" a "', 'b']],
    ['{5" nail, saw}', ['5" nail', 'saw']],
  ])('leave the lettering of %j alone', (typed, prompts) => {
    expect(expandPermutations(typed, 9)).toEqual(prompts);
  });

  it('make prompts whose first may begin with nothing', () => {
    expect(expandPermutations('{, red} cat', 9).map((one) => parsePrompt(one).text)).toEqual([
      'cat',
      'red cat',
    ]);
  });
});

describe('braces that do not match', () => {
  it.each([
    'a {red, blue cat',
    'a red} cat',
    '}{',
    '{a "}"',
    '{a, {b}',
    'a {b\\}',
    '{a}\\, b}',
    '{a, b\\\\}',
  ])('such as in %j make no groups, and nothing is changed', (typed) => {
    expect(hasUnbalancedBraces(typed)).toBe(true);
    expect(countPermutations(typed)).toBe(1);
    expect(expandPermutations(typed, 9)).toEqual([typed]);
  });
});

describe('a limit', () => {
  it('keeps the first ones', () => {
    const all = expandPermutations('{a,b,c} {d,{e,f}} {g,h}', 100);
    expect(all).toHaveLength(18);
    expect(expandPermutations('{a,b,c} {d,{e,f}} {g,h}', 7)).toEqual(all.slice(0, 7));
  });

  it.each([0, -1, Number.NaN])('of %d keeps none', (limit) => {
    expect(expandPermutations('{a,b}', limit)).toEqual([]);
    expect(expandPermutations('a', limit)).toEqual([]);
  });

  it('makes the first few of more than can be counted', () => {
    const typed = '{a,b}'.repeat(1000);
    expect(countPermutations(typed)).toBe(1e9);
    expect(expandPermutations(typed, 3)).toEqual([
      'a'.repeat(1000),
      `${'a'.repeat(999)}b`,
      `${'a'.repeat(998)}ba`,
    ]);
  });

  it('of counting is never passed by nested groups either', () => {
    const half = '{a,b}'.repeat(40);
    expect(countPermutations(`{${half},${half}}`)).toBe(1e9);
    expect(expandPermutations(`{${half},${half}}`, 1)).toEqual(['a'.repeat(40)]);
  });

  it('of depth there is none', () => {
    const depth = 10_000;
    const typed = `${'{'.repeat(depth)}a, b${'}'.repeat(depth)}`;
    expect(expandPermutations(typed, 9)).toEqual(['a', 'b']);
    expect(countPermutations(`${'{a,'.repeat(depth)}b${'}'.repeat(depth)}`)).toBe(depth + 1);
    expect(hasUnbalancedBraces('{'.repeat(100_000))).toBe(true);
  });
});
