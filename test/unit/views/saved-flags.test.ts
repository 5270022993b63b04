import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { midjourney } from '../../../src/prompt/catalogue.ts';
import { checkFlags } from '../../../src/prompt/flag-sets.ts';
import { sentence } from '../../../src/views/message.ts';
import { refusedFlags, showFlags, showName } from '../../../src/views/saved-flags.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';

function refusal(typed: string): string {
  const check = checkFlags(typed, { catalogue: midjourney, now: 0 });
  if (check.ok) throw new Error('Nothing is wrong with it');
  const text = refusedFlags(check, en);
  expectWithinLimits(sentence(text));
  return text;
}

describe('flags that were not saved', () => {
  it('name every problem and what they would be without it', () => {
    expect(refusal('a cat --stlyize 200 --ar 16x9 --repeat 2').split('\n')).toEqual([
      en.savedFlags.refused,
      `• ${en.savedFlags.onlyFlags('`a cat`')}`,
      `• ${en.savedFlags.repeat('`--repeat 2`')}`,
      `• ${en.check.unknownFlag('`--stlyize`', '`--stylize`')}`,
      `• ${en.check.notARatio('`--ar`', '`16x9`')}`,
      'Corrected: ```',
      '--stylize 200 --ar 16:9',
      '```',
    ]);
  });

  it('offer nothing where nobody can tell what was meant', () => {
    expect(refusal('--foo')).not.toContain('Corrected');
  });

  it.each([
    ['', en.savedFlags.empty],
    ['--ar {1:1}', en.savedFlags.braces],
    [`--no ${'x'.repeat(600)}`, en.savedFlags.tooLong(605, 500)],
  ])('say what is wrong with %j', (typed, line) => {
    expect(refusal(typed)).toContain(line);
  });

  it('fit into a message however many there are', () => {
    const text = refusal(Array.from({ length: 80 }, (_, index) => `--foo${index}`).join(' '));
    expect(text).toMatch(/… and \d+ more\.$/);
  });

  it('fit with their correction as well', () => {
    const variants = Array.from({ length: 31 }, (_, bits) =>
      ['w', 'e', 'i', 'r', 'd']
        .map((letter, at) => (bits & (1 << at) ? letter : letter.toUpperCase()))
        .join(''),
    );
    const text = refusal(
      `${variants.map((name) => `--${name} 5`).join(' ')} --no ${'x'.repeat(150)}`,
    );
    expect(text).toMatch(/… and \d+ more\.\nCorrected: /);
    expect(text).toMatch(/x{150}\n```$/);
  });
});

describe('saved flags in a message', () => {
  it('are code, whole', () => {
    const flags = `--no ${'x'.repeat(495)}`;
    expect(showFlags(flags)).toBe(`\`${flags}\``);
    expect(showFlags('--no `a`')).toBe('`--no ˋaˋ`');
    expect(showName('noir')).toBe('`--noir`');
  });
});
