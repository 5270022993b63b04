import { RE2JS } from 're2js';
import { literalDigit, manyTimes, twice } from './forms.ts';
import { type Glyph, marked } from './glyphs.ts';
import { shapesOf } from './lookalikes.ts';
import type { Word } from './readings.ts';

/** What is written in the place of a letter with more than one character. */
const spelledOut: Readonly<Record<string, string>> = { f: 'ph', w: `v${twice}` };

/**
 * The expression, in the syntax of RE2, that the whole form of a word must match to be a rule's word: each letter in all its
 * disguises, once or repeated; a double letter is never taken for a single one.
 */
export function wordExpression(word: Word): string {
  let expression = '';
  for (let at = 0; at < word.length; ) {
    const glyph = word[at];
    if (glyph === undefined) break;
    let count = 1;
    while (word[at + count]?.base === glyph.base) count += 1;
    expression += repeated(letter(glyph), count);
    at += count;
  }
  return expression;
}

/** A letter without marks may carry any; one with marks needs them. */
function letter({ base, marks }: Glyph): string {
  const shapes = /^\d$/.test(base) ? base + literalDigit(base) : shapesOf(base);
  const hiding = marked.test(base) ? '\\pM' : '\\p{Inherited}';
  const one = `[${Array.from(shapes, escape).join('')}]${RE2JS.quote(marks)}${hiding}*`;
  const others = spelledOut[base];
  return others === undefined ? `(?:${one})` : `(?:${one}|${others})`;
}

function repeated(one: string, count: number): string {
  if (count === 1) return `${one}[${manyTimes}${twice}]?`;
  const several = count === 2 ? `${one}{2}` : `${one}{3,}`;
  const shortened = count === 2 ? `[${manyTimes}${twice}]` : manyTimes;
  return `(?:${several}|${one}${shortened})`;
}

/** Within square brackets. */
function escape(character: string): string {
  return /[\]\\^-]/.test(character) ? `\\${character}` : character;
}
