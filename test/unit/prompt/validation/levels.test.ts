import { describe, expect, it } from 'vitest';
import { isError, isQuestionable } from '../../../../src/prompt/validation/levels.ts';
import { problemsOf } from './typed.ts';

describe('a problem', () => {
  it.each([
    ['a cat --ar 16x9', true, false],
    ['https://x/a.png', true, false],
    ['a cat --s 1 --s 2', false, true],
    ['a "cat', false, true],
    ['x'.repeat(3000), false, false],
    ['a cat --draft', false, false],
  ])('of %s is an error: %s, questionable: %s', (typed, error, questionable) => {
    const [problem] = problemsOf(typed);
    expect(problem && [isError(problem), isQuestionable(problem)]).toEqual([error, questionable]);
  });
});
