import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import { expandPermutations, hasUnbalancedBraces } from '../../../src/prompt/permutations.ts';
import type { Problem } from '../../../src/prompt/problem.ts';
import { codesOf, problemsOf, repaired } from './validation/typed.ts';

describe('a prompt that Midjourney takes', () => {
  it.each([
    'a cat --ar 16:9',
    'a cat —ar 16:9',
    'a cat — a dog',
    'a cat --q 4 --v 7',
    'hot:: dog::2 --v 6.1',
    'https://x/a.png https://x/b.png --v 7',
    'https://x/a.png?ex=1&hm=2 a cat',
    'a cat --sref random 123456 --sw 200',
    'a cat --no red, blue --ar 1:1',
    'https://x/a.png --video --motion high --bs 2',
    'a cat --stop 80 --v 6.1',
  ])('%s', (typed) => {
    expect(problemsOf(typed)).toEqual([]);
    expect(parsePrompt(repaired(typed) ?? '')).toEqual(parsePrompt(typed));
  });
});

describe('a prompt that Midjourney refuses', () => {
  it.each<[string, Partial<Problem>, string | undefined]>([
    ['a cat --ar 16x9', { code: 'E03', suggestion: '16:9' }, 'a cat --ar 16:9'],
    ['a cat --ar 1.5:1', { code: 'E03', suggestion: '3:2' }, 'a cat --ar 3:2'],
    ['a cat --ar 15:1 --v 7', { code: 'E04', token: '15:1' }, 'a cat --ar 14:1 --v 7'],
    ['a cat --hd --ar 5:1 --v 8.2', { code: 'E18', token: '5:1' }, 'a cat --ar 5:1 --v 8.2'],
    ['a cat --q 2 --v 8.2', { code: 'E05', flag: '--q' }, 'a cat --v 8.2'],
    ['a cat --q 0.5 --v 7', { code: 'E04', token: '0.5' }, 'a cat --q 1 --v 7'],
    ['hot:: dog --v 7', { code: 'E16', model: '7' }, 'hot, dog --v 7'],
    ['a:: b::-1 --v 6', { code: 'E15', sum: 0 }, undefined],
    [
      'a cat --cref https://x/y.png --v 7',
      { code: 'E05', suggestion: '--oref' },
      'a cat --oref https://x/y.png --v 7',
    ],
    [
      'a cat --oref https://x/y.png --v 8.2',
      { code: 'E05', suggestion: '--v 7' },
      'a cat --oref https://x/y.png --v 7',
    ],
    [
      'a cat --oref https://x/a.png https://x/b.png --v 7',
      { code: 'E10', count: 2 },
      'a cat --oref https://x/a.png --v 7',
    ],
    [
      'a cat --oref https://x/a.png --q 4 --v 7',
      { code: 'E10', with: '--q 4' },
      'a cat --oref https://x/a.png --v 7',
    ],
    ['https://x/a.png --v 7', { code: 'E08' }, undefined],
    ['https://x/page a cat', { code: 'E17', reason: 'page' }, undefined],
    ['a cat --iw 2', { code: 'E09', needs: 'image' }, 'a cat'],
    [
      'https://x/a.png cat --iw 3 --niji 7',
      { code: 'E04', allowed: { kind: 'range', from: 0, to: 2 }, model: 'niji 7' },
      'https://x/a.png cat --iw 2 --niji 7',
    ],
    ['a cat --ar 1:1 dog', { code: 'E07', token: 'dog', flag: '--ar' }, 'a cat dog --ar 1:1'],
    ['a cat --ar 1:1.', { code: 'E03', suggestion: '1:1' }, 'a cat --ar 1:1'],
    ['a cat --Ar 1:1', { code: 'E01', suggestion: '--ar' }, 'a cat --ar 1:1'],
    ['a cat --stlyize 100', { code: 'E01', suggestion: '--stylize' }, 'a cat --stylize 100'],
    ['a cat --s 1001', { code: 'E04', token: '1001' }, 'a cat --s 1000'],
    ['a cat --seed 4294967296', { code: 'E04', flag: '--seed' }, 'a cat --seed 4294967295'],
    ['a cat --chaos 5.5', { code: 'E19', token: '5.5' }, 'a cat --chaos 6'],
    ['a cat --v 7 --niji 7', { code: 'E06', flags: ['--v', '--niji'] }, 'a cat --niji 7'],
    ['a cat --video', { code: 'E11', flag: '--video' }, undefined],
    ['a cat --motion high', { code: 'E12', flag: '--motion' }, 'a cat'],
    ['a cat --stop 80 --v 7', { code: 'E05', flag: '--stop' }, 'a cat --v 7'],
    ['a cat --turbo --v 8.2', { code: 'E05', flag: '--turbo' }, 'a cat --v 8.2'],
  ])('%s', (typed, problem, corrected) => {
    expect(problemsOf(typed)).toEqual([expect.objectContaining(problem)]);
    expect(repaired(typed)).toBe(corrected);
  });
});

describe('a prompt with lettering', () => {
  it('warns of dashes in it and leaves it alone', () => {
    const typed = 'sign "--sale--" --ar 1:1';
    expect(problemsOf(typed)).toEqual([{ code: 'W03', reason: 'dashes', token: '"--sale--"' }]);
    expect(parsePrompt(typed).text).toBe('sign "--sale--"');
    expect(repaired(typed)).toBe(typed);
  });
});

describe('a prompt with permutations', () => {
  it.each([
    ['a {red, blue} cat --ar {1:1, 16:9}', 4],
    ['a {red\\, warm, blue} cat', 2],
  ])('%s is %i good prompts', (typed, count) => {
    const prompts = expandPermutations(typed, 40);
    expect(prompts).toHaveLength(count);
    expect(prompts.flatMap((one) => codesOf(one))).toEqual([]);
  });

  it('keeps a comma that was written as one', () => {
    const [first = ''] = expandPermutations('a {red\\, warm, blue} cat', 40);
    expect(parsePrompt(first).text).toBe('a red, warm cat');
  });

  it('is told apart from one whose braces do not match', () => {
    expect(hasUnbalancedBraces('a {red, blue cat')).toBe(true);
  });
});
