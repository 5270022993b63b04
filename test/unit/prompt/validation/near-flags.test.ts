import { describe, expect, it } from 'vitest';
import { midjourney } from '../../../../src/prompt/catalogue.ts';
import { parsePrompt } from '../../../../src/prompt/parse.ts';
import { printPrompt } from '../../../../src/prompt/print.ts';
import { findProblems } from '../../../../src/prompt/validation/find-problems.ts';
import { repairPrompt } from '../../../../src/prompt/validation/repair.ts';

const context = { catalogue: midjourney, defaultModel: '8.2', roles: [], now: 0 };

describe('words that were meant as a flag', () => {
  it.each([
    ['a cat -ar 16:9', '-ar 16:9', 'a cat --ar 16:9'],
    ['a cat -- ar 16:9', '-- ar 16:9', 'a cat --ar 16:9'],
    ['a cat --- ar 16:9', '--- ar 16:9', 'a cat --ar 16:9'],
    ['a cat ---ar 16:9', '---ar 16:9', 'a cat --ar 16:9'],
    ['a cat--ar 16:9', '--ar 16:9', 'a cat --ar 16:9'],
    ['a cat -stylize 200 in the snow', '-stylize 200', 'a cat in the snow --stylize 200'],
    ['a cat -v 7 --ar 1:1', '-v 7', 'a cat --ar 1:1 --v 7'],
    ['a cat -raw', '-raw', 'a cat --raw'],
    ['a cat--tile', '--tile', 'a cat --tile'],
    ['a cat -motion high', '-motion high', undefined],
    ['a cat -sref https://x.example/a.png', '-sref https://x.example/a.png', undefined],
    ['a cat -ar 16x9', '-ar 16x9', 'a cat --ar 16:9'],
  ])('such as in "%s" are asked about', (typed, token, corrected) => {
    const prompt = parsePrompt(typed);
    expect(findProblems(prompt, context)).toContainEqual(
      expect.objectContaining({ code: 'W03', reason: 'flag', token }),
    );
    const repaired = repairPrompt(prompt, context);
    if (corrected !== undefined) expect(repaired && printPrompt(repaired)).toBe(corrected);
  });

  it('are all found at once', () => {
    const problems = findProblems(parsePrompt('a cat -ar 16:9 -v 7'), context);
    expect(problems.map(({ code }) => code)).toEqual(['W03', 'W03']);
  });

  it.each([
    'a cat - a dog',
    'a cat -- a dog',
    'a cat -- raw and untamed',
    'a well-worn no-fast zone',
    'snow--covered hills',
    'the -s in a word',
    'minus -5 degrees',
    'a fast-food sign "-ar 16:9"',
    'a 4-s 3 game',
    '-',
    '--',
    'state-of-the-art --ar 1:1',
  ])('are not seen in "%s"', (typed) => {
    expect(findProblems(parsePrompt(typed), context)).toEqual([]);
  });
});
