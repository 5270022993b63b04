import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import { speedOf } from '../../../src/prompt/speed.ts';

describe('the speed of a prompt', () => {
  it.each([
    ['a cat --relax', 'relax'],
    ['--fast', 'fast'],
    ['a cat --turbo --ar 1:1', 'turbo'],
    ['a cat --fast --relax', 'relax'],
    ['a fast cat', undefined],
    ['a cat --faster', undefined],
    ['a cat --Fast', undefined],
    ['a sign "--fast"', undefined],
  ])('of %s is %s', (typed, speed) => {
    expect(speedOf(parsePrompt(typed))).toBe(speed);
  });
});
