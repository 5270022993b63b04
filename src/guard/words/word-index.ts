import { RE2Set } from 're2js';
import { formOf, keyOf } from './forms.ts';
import type { Reading } from './readings.ts';
import type { WordRule } from './rule.ts';
import { type Place, type SoughtWords, soughtWords } from './sought-word.ts';
import { baresOf } from './suffixes.ts';

/** Finds the words of all rules in one go over a reading. */
export interface WordIndex {
  readonly isEmpty: boolean;
  /** Every place at which the words of a rule stand; a rule may be met several times. */
  find(reading: Reading, normal: string): Iterable<readonly [WordRule, Place]>;
}

/** Rules whose first words may be meant to be the same; one automaton tells them apart. */
interface Bucket {
  readonly entries: (readonly [WordRule, SoughtWords])[];
  /** Made once a text has a word for it. */
  expressions?: RE2Set;
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
          for (const [rule, words] of bucket === undefined ? [] : met(bucket, formOf(bare))) {
            const place = words.at(bare, reading, index, normal);
            if (place !== undefined) yield [rule, place];
          }
        }
      }
    },
  };
}

function met(bucket: Bucket, form: string): readonly (readonly [WordRule, SoughtWords])[] {
  const expressions = (bucket.expressions ??= setOf(bucket));
  const numbers = new Set(expressions.match(form));
  return bucket.entries.filter((_entry, number) => numbers.has(number));
}

function setOf({ entries }: Bucket): RE2Set {
  const set = new RE2Set(RE2Set.ANCHOR_BOTH);
  for (const [, { expression }] of entries) set.add(expression);
  set.compile();
  return set;
}
