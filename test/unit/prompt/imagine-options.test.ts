import { describe, expect, it } from 'vitest';
import { type PromptOptions, speedOf, withOptions } from '../../../src/prompt/imagine-options.ts';

const none: PromptOptions = { aspect: undefined, version: undefined, speed: undefined };

describe('the options of /imagine', () => {
  it.each<[string, Partial<PromptOptions>, string]>([
    ['a cat', {}, 'a cat'],
    ['  a cat ', {}, 'a cat'],
    ['a cat', { aspect: '16:9' }, 'a cat --ar 16:9'],
    ['a cat', { version: '8.2' }, 'a cat --v 8.2'],
    ['a cat', { version: 'niji 7' }, 'a cat --niji 7'],
    ['a cat', { speed: 'turbo' }, 'a cat --turbo'],
    ['a cat', { aspect: '1:1', version: '7', speed: 'fast' }, 'a cat --ar 1:1 --v 7 --fast'],
  ])('turn %j with %j into %j', (prompt, options, expected) => {
    expect(withOptions(prompt, { ...none, ...options })).toBe(expected);
  });

  it.each<[string, Partial<PromptOptions>]>([
    ['a cat --ar 1:1', { aspect: '16:9' }],
    ['a cat --aspect 1:1', { aspect: '16:9' }],
    ['a cat --v 6', { version: '7' }],
    ['a cat --version 6', { version: 'niji 7' }],
    ['a cat --niji 6', { version: '7' }],
    ['a cat --relax', { speed: 'fast' }],
  ])('leave %j alone, since a typed flag wins', (prompt, options) => {
    expect(withOptions(prompt, { ...none, ...options })).toBe(prompt);
  });

  it('are not misled by flags that only begin alike', () => {
    expect(withOptions('a cat --art --video', { ...none, aspect: '2:3', version: '7' })).toBe(
      'a cat --art --video --ar 2:3 --v 7',
    );
  });
});

describe('the speed of a prompt', () => {
  it.each([
    ['a cat --relax', 'relax'],
    ['--fast', 'fast'],
    ['a cat --turbo --ar 1:1', 'turbo'],
    ['a fast cat', undefined],
    ['a cat --faster', undefined],
    ['a cat x--fast', undefined],
  ])('of %j is %s', (prompt, speed) => {
    expect(speedOf(prompt)).toBe(speed);
  });
});
