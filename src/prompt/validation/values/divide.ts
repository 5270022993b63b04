import type { FlagRule } from '../../catalogue.ts';
import { wordsOfInteger } from './numbers.ts';
import { wordsOfRatio } from './ratio.ts';
import { isAddress, isStyleCode, repairStyleCode } from './references.ts';

/** The words behind a flag. */
export interface Divided {
  /** Its value. */
  readonly taken: readonly string[];
  /** What does not belong to it. */
  readonly rest: readonly string[];
}

/** Tells which words behind a flag are its value, by how many it takes (Midjourney help: Parameter List). */
export function divideValue(rule: FlagRule, words: readonly string[]): Divided {
  switch (rule.takes) {
    case 'nothing':
      return takeFirst(words, 0);
    case 'switch':
      return takeFirst(words, /^\d/.test(words[0] ?? '') ? 1 : 0);
    case 'ratio':
      return takeFirst(words, wordsOfRatio(words));
    case 'integer':
      return takeFirst(words, wordsOfInteger(words));
    case 'number':
    case 'word':
    case 'link':
    case 'model':
      return takeFirst(words, 1);
    case 'links':
      return takeThose(words, isAddress);
    case 'references':
      return takeThose(words, isReferenceWord);
    case 'words':
    case 'codes':
      return takeFirst(words, words.length);
  }
}

function isReferenceWord(word: string): boolean {
  return isAddress(word) || isStyleCode(word) || repairStyleCode(word) !== undefined;
}

function takeFirst(words: readonly string[], count: number): Divided {
  return { taken: words.slice(0, count), rest: words.slice(count) };
}

function takeThose(words: readonly string[], isTaken: (word: string) => boolean): Divided {
  return { taken: words.filter(isTaken), rest: words.filter((word) => !isTaken(word)) };
}
