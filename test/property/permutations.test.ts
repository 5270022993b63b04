import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countPermutations,
  expandPermutations,
  hasUnbalancedBraces,
} from '../../src/prompt/permutations.ts';
import { piecesOf } from '../../src/prompt/quotes.ts';
import { anyTyped } from './prompt-text.ts';

const many = { numRuns: 2000 };
const limit = 500;

/** A text in pieces, and groups of such texts. */
type Tree = readonly (string | readonly Tree[])[];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.array(
    fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.stringMatching(/^([a-z-]{1,4}|"[a-z,{} ]{0,4}")$/),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 3 },
  ),
}));

function write(one: Tree, blanks: string): string {
  return one
    .map((part) => {
      if (typeof part === 'string') return part;
      const entries = part.map((entry) => blanks + write(entry, blanks) + blanks);
      return `{${entries.join(',')}}`;
    })
    .join('');
}

/** All texts of a tree, the slow and plain way. */
function textsOf(one: Tree): readonly string[] {
  return one.reduce<readonly string[]>(
    (before, part) => {
      const choices = typeof part === 'string' ? [part] : part.flatMap(textsOf);
      return before.flatMap((start) => choices.map((end) => start + end));
    },
    [''],
  );
}

describe('permutations', () => {
  it('are those of the tree that was written, in its order', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('', ' ', '\n '), (meant, blanks) => {
        const typed = write(meant, blanks);
        fc.pre(countPermutations(typed) <= limit);
        expect(expandPermutations(typed, limit)).toEqual(textsOf(meant));
      }),
      many,
    );
  });

  it('are as many as are counted, or as the limit allows', () => {
    fc.assert(
      fc.property(anyTyped, fc.nat(40), (typed, most) => {
        const count = countPermutations(typed);
        expect(count).toBeGreaterThanOrEqual(1);
        const prompts = expandPermutations(typed, most);
        expect(prompts).toHaveLength(Math.min(count, most));
        expect(expandPermutations(typed, most + 1).slice(0, most)).toEqual(prompts);
      }),
      many,
    );
  });

  it('have no groups left outside of quotes', () => {
    fc.assert(
      fc.property(
        anyTyped.map((typed) => typed.replaceAll('\\', '')),
        (typed) => {
          fc.pre(!hasUnbalancedBraces(typed));
          for (const prompt of expandPermutations(typed, limit)) {
            const outside = piecesOf(prompt).filter((piece) => !piece.isQuoted);
            expect(outside.map((piece) => piece.text).join('')).not.toMatch(/[{}]/);
          }
        },
      ),
      many,
    );
  });

  it('leave text without braces and backslashes as it is', () => {
    fc.assert(
      fc.property(
        anyTyped.map((typed) => typed.replaceAll(/[\\{}]/g, '')),
        (typed) => {
          expect(hasUnbalancedBraces(typed)).toBe(false);
          expect(expandPermutations(typed, limit)).toEqual([typed]);
        },
      ),
      many,
    );
  });
});
