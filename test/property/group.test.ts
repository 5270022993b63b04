import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf } from '../../src/prompt/group.ts';
import { countPermutations, expandPermutations } from '../../src/prompt/permutations.ts';
import { anyTyped } from './prompt-text.ts';

const many = { numRuns: 2000 };
const found = (one: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  fc.array(one, { minLength: 2, maxLength: 5 });

/** What has no meaning in a group: the rest is taken out or made round. */
const harmless = anyTyped.map((typed) => {
  const plain = typed.replaceAll(/[\\{}]/g, '').trim();
  return (plain.match(/"/g) ?? []).length % 2 === 0 ? plain : plain.replaceAll('"', '').trim();
});

describe('a group of prompts', () => {
  it('makes exactly these prompts, commas and quotes included', () => {
    fc.assert(
      fc.property(found(harmless), (prompts) => {
        expect(expandPermutations(groupOf(prompts), 100)).toEqual(prompts);
      }),
      many,
    );
  });

  it('makes one prompt of each, whatever stands in them, with its letters in their order', () => {
    const lettersOf = (text: string): string => text.replaceAll(/[\s{}()\\"]/g, '');
    fc.assert(
      fc.property(found(anyTyped), (prompts) => {
        const group = groupOf(prompts);
        expect(countPermutations(group)).toBe(prompts.length);
        const each = expandPermutations(group, 100);
        expect(each.map(lettersOf)).toEqual(prompts.map(lettersOf));
      }),
      many,
    );
  });

  it('keeps what a description looks like', () => {
    const prompts = ['a fox, red, in {snow} --ar 3:2', 'a 5" nail, "a, b" --no x\\y'];
    expect(expandPermutations(groupOf(prompts), 9)).toEqual([
      'a fox, red, in (snow) --ar 3:2',
      'a 5 nail, a, b --no xy',
    ]);
  });
});
