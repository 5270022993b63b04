import { RE2Set } from 're2js';
import { formOf, keyOf } from './forms.ts';
import type { Reading, Word } from './readings.ts';
import type { WordRule } from './rule.ts';
import { type Place, type SoughtWords, soughtWords } from './sought-word.ts';
import { baresOf } from './suffixes.ts';

/** Finds the words of all rules in one go over a reading. */
export interface WordIndex {
  readonly isEmpty: boolean;
  /** Every place at which the words of a rule stand; a rule may be met several times. */
  find(reading: Reading, normal: string): Iterable<readonly [WordRule, Place]>;
}

type Entry = readonly [rule: WordRule, words: SoughtWords];

/** Rules whose first words may be meant to be the same; automata tell them apart. */
interface Bucket {
  readonly entries: Entry[];
  /** Made once a text has a word for it. */
  automata?: readonly Automaton[];
}

/** For words that have marks of their own, or for all others. */
interface Automaton {
  readonly hasMarks: boolean;
  readonly entries: readonly Entry[];
  readonly expressions: RE2Set;
}

/** @param rules those without letters and digits are left out */
export function createWordIndex(rules: readonly WordRule[]): WordIndex {
  const buckets = new Map<string, Bucket>();
  for (const rule of rules) {
    const words = soughtWords(rule.text);
    if (words === undefined) continue;
    const bucket = buckets.get(words.key) ?? { entries: [] };
    bucket.entries.push([rule, words]);
    buckets.set(words.key, bucket);
  }
  return {
    isEmpty: buckets.size === 0,
    find: function* (reading, normal) {
      for (const [index, word] of reading.entries()) {
        for (const bare of baresOf(word)) {
          const bucket = buckets.get(keyOf(bare));
          for (const [rule, words] of bucket === undefined ? [] : met(bucket, bare)) {
            const place = words.at(bare, reading, index, normal);
            if (place !== undefined) yield [rule, place];
          }
        }
      }
    },
  };
}

function met(bucket: Bucket, word: Word): readonly Entry[] {
  bucket.automata ??= [true, false].flatMap((hasMarks) => {
    const entries = bucket.entries.filter(([, words]) => words.hasMarks === hasMarks);
    return entries.length === 0 ? [] : [automatonOf(entries, hasMarks)];
  });
  return bucket.automata.flatMap(({ entries, expressions, hasMarks }) => {
    const numbers = new Set(expressions.match(formOf(word, hasMarks)));
    return numbers.size === 0 ? [] : entries.filter((_entry, number) => numbers.has(number));
  });
}

function automatonOf(entries: readonly Entry[], hasMarks: boolean): Automaton {
  const expressions = new RE2Set(RE2Set.ANCHOR_BOTH);
  for (const [, { expression }] of entries) expressions.add(expression);
  expressions.compile();
  return { hasMarks, entries, expressions };
}
