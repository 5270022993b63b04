import { type Glyph, readGlyphs } from './glyphs.ts';
import { type TextPlace, type WordAction, wordActions } from './judgement.ts';
import { readAsLatin } from './latin.ts';
import { createPatternSearch } from './pattern-search.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { WordRule } from './rule.ts';
import { type FindPart, lineOf, soughtPart } from './sought-part.ts';
import type { Place } from './sought-word.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** A rule that a text meets, and the words that meet it as they are written there. */
export interface Finding {
  readonly rule: WordRule;
  readonly words: string;
}

/**
 * Finds the rules that a text meets, in time that grows with the text and not faster.
 * @returns each rule once, the strongest first
 */
export type FindRules = (text: string, place: TextPlace) => readonly Finding[];

interface Sought {
  readonly words: WordIndex;
  readonly parts: readonly (readonly [WordRule, FindPart])[];
}

/** @param rules a rule that cannot be read (any more) is met by nothing */
export function compileRules(rules: readonly WordRule[]): FindRules {
  if (rules.length === 0) return () => [];
  const search = compileSearch(rules);
  return (text, { isAgeRestricted }) => {
    return search(readText(text)).filter(({ rule }) => {
      return !(isAgeRestricted && rule.exceptAgeRestricted === true);
    });
  };
}

/** A text in every way in which it may be meant, to be held against any rules. */
export interface ReadText {
  readonly text: string;
  readonly normal: string;
  readonly glyphs: readonly Glyph[];
  readonly readings: readonly Reading[];
  /** Where some words are Latin ones in disguise: the same with those read so. */
  readonly latin?: { readonly glyphs: readonly Glyph[]; readonly readings: readonly Reading[] };
}

export function readText(text: string): ReadText {
  const { normal, glyphs } = readGlyphs(text);
  const latin = readAsLatin(glyphs);
  const read = { text, normal, glyphs, readings: readingsOf(glyphs, true) };
  if (latin === glyphs) return read;
  return { ...read, latin: { glyphs: latin, readings: readingsOf(latin, false) } };
}

/** The same as {@link compileRules} for texts that are read already, wherever they are to be used. */
export function compileSearch(rules: readonly WordRule[]): (read: ReadText) => readonly Finding[] {
  const sought = prepare(rules.filter(({ kind }) => kind === 'word'));
  const searchPatterns = createPatternSearch(rules.filter(({ kind }) => kind === 'pattern'));
  return (read) => {
    const findings = [...findWords(sought, read)].map(([rule, { start, end }]) => {
      return { rule, words: read.normal.slice(start, end) };
    });
    return [...findings, ...searchPatterns(read.text, read.latin?.glyphs)].sort(
      (one, other) => strength(one.rule.action) - strength(other.rule.action),
    );
  };
}

function strength(action: WordAction): number {
  return wordActions.indexOf(action);
}

function prepare(rules: readonly WordRule[]): Sought {
  const parts: (readonly [WordRule, FindPart])[] = [];
  const words: WordRule[] = [];
  for (const rule of rules) {
    const part = soughtPart(rule.text);
    if (part === undefined) words.push(rule);
    else parts.push([rule, part]);
  }
  return { words: createWordIndex(words), parts };
}

function findWords(
  { words, parts }: Sought,
  { normal, glyphs, readings, latin }: ReadText,
): ReadonlyMap<WordRule, Place> {
  const found = new Map<WordRule, Place>();
  for (const reading of words.isEmpty ? [] : [...readings, ...(latin?.readings ?? [])]) {
    for (const [rule, place] of words.find(reading, normal)) {
      if (!found.has(rule)) found.set(rule, place);
    }
  }
  const lines = parts.length > 0 ? [glyphs, ...readings.map(apart)] : [];
  for (const line of lines.map(lineOf)) {
    for (const [rule, find] of parts) {
      const place = found.has(rule) ? undefined : find(line);
      if (place !== undefined) found.set(rule, place);
    }
  }
  return found;
}

/** The words of a reading, with something between any two of them. */
function apart(reading: Reading): readonly (Glyph | null)[] {
  return reading.flatMap((word) => [...word, null]);
}
