import { compileRules } from '../../src/guard/words/compile.ts';
import type { TextPlace } from '../../src/guard/words/judgement.ts';
import type { WordRule } from '../../src/guard/words/rule.ts';

/** A channel that everybody may enter. */
export const anywhere: TextPlace = { isAgeRestricted: false };

/** Rules that block these words. */
export function blocking(...words: readonly string[]): readonly WordRule[] {
  return words.map((text) => ({ kind: 'word', text, action: 'block' }));
}

/** Finds a word of an operator's list in a prompt. @returns the word as it stands in the list */
export function createWordFilter(words: readonly string[]): (prompt: string) => string | undefined {
  const find = compileRules(blocking(...words));
  return (prompt) => find(prompt, anywhere)[0]?.rule.text;
}
