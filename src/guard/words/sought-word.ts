import { RE2JS } from 're2js';
import { formOf, keyOf } from './forms.ts';
import { type Glyph, readGlyphs } from './glyphs.ts';
import type { Reading, Word } from './readings.ts';
import { baresOf } from './suffixes.ts';
import { hasOwnMarks, wordExpression } from './word-expression.ts';

/** Where something was found in a normalized text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word or a phrase that is looked for word by word. */
export interface SoughtWords {
  /** Of its first word: another key is another word. */
  readonly key: string;
  /** What the form of its first word matches, in the syntax of RE2. */
  readonly expression: string;
  /** Whether that form has all marks. */
  readonly hasMarks: boolean;
  /**
   * @param found what of the word at `index` is its first word
   * @returns where all of it stands, if the rest follows
   */
  at(found: Word, reading: Reading, index: number, normal: string): Place | undefined;
}

/** The words of a phrase may stand so far apart, in UTF-16 units. */
const widestGap = 8;

/**
 * Prepares a word or a phrase. Signs around it must be there, such as those of C++; signs within it
 * only part its words.
 * @returns undefined where it has neither letters nor digits
 */
export function soughtWords(text: string): SoughtWords | undefined {
  const { glyphs } = readGlyphs(text.trim());
  const from = glyphs.findIndex(isOfWord);
  const to = glyphs.findLastIndex(isOfWord) + 1;
  const [first, ...rest] = wordsOf(glyphs.slice(Math.max(from, 0), to));
  if (first === undefined) return undefined;
  const written = (some: readonly Glyph[]): string => some.map(({ shape }) => shape).join('');
  const before = written(glyphs.slice(0, from));
  const after = written(glyphs.slice(to));
  const matches = rest.map(matcherOf);
  return {
    key: keyOf(first),
    expression: wordExpression(first),
    hasMarks: hasOwnMarks(first),
    at: (found, reading, index, normal) => {
      const place = placeOf(found, matches, reading.slice(index + 1, index + 1 + matches.length));
      if (place === undefined) return undefined;
      const start = place.start - before.length;
      const isFramed = normal.startsWith(after, place.end) && normal.startsWith(before, start);
      return isFramed && start >= 0 ? { start, end: place.end + after.length } : undefined;
    },
  };
}

type Matcher = (word: Word) => Word | undefined;

function matcherOf(sought: Word): Matcher {
  const key = keyOf(sought);
  const hasMarks = hasOwnMarks(sought);
  let expression: RE2JS | undefined;
  return (word) => {
    const bares = baresOf(word).filter((bare) => keyOf(bare) === key);
    if (bares.length === 0) return undefined;
    // Most words are never met, and so never compiled.
    const exact = (expression ??= RE2JS.compile(wordExpression(sought)));
    return bares.find((bare) => exact.testExact(formOf(bare, hasMarks)));
  };
}

function placeOf(found: Word, matches: readonly Matcher[], rest: Reading): Place | undefined {
  let place = boundsOf(found);
  for (const [offset, match] of matches.entries()) {
    const word = rest[offset];
    const next = word === undefined ? undefined : boundsOf(match(word) ?? []);
    if (place === undefined || next === undefined || next.start - place.end > widestGap) {
      return undefined;
    }
    place = { start: place.start, end: next.end };
  }
  return place;
}

function boundsOf(word: Word): Place | undefined {
  const first = word[0];
  const last = word.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function wordsOf(glyphs: readonly Glyph[]): readonly Word[] {
  const words: Glyph[][] = [];
  let isInside = false;
  for (const glyph of glyphs) {
    if (!isOfWord(glyph)) isInside = false;
    else if (isInside) words.at(-1)?.push(glyph);
    else {
      words.push([glyph]);
      isInside = true;
    }
  }
  return words;
}

function isOfWord({ kind }: Glyph): boolean {
  return kind === 'letter' || kind === 'digit';
}
