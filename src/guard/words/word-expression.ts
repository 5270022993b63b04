import { RE2JS } from 're2js';
import { literalDigit, manyTimes, twice } from './forms.ts';
import { essentialMarks, type Glyph } from './glyphs.ts';
import { shapesOf } from './lookalikes.ts';
import type { Word } from './readings.ts';

/** What is written in the place of a letter with more than one character. */
const spelledOut: Readonly<Record<string, string>> = { f: 'ph', w: `v${twice}` };

/** Whether a rule's word has marks that others put there only to hide a letter: then they count. */
export function hasOwnMarks(word: Word): boolean {
  return word.some((glyph) => glyph.marks !== essentialMarks(glyph));
}

/**
 * The expression, in the syntax of RE2, that the whole form of a word must match to be a rule's word:
 * each letter in all its disguises, once or repeated; a double letter is never taken for a single one.
 * It is for forms with all marks where the word has marks of its own.
 */
export function wordExpression(word: Word): string {
  const more = hasOwnMarks(word) ? '\\pM*' : '';
  let expression = '';
  for (let at = 0; at < word.length; ) {
    const glyph = word[at];
    if (glyph === undefined) break;
    let count = 1;
    while (word[at + count]?.base === glyph.base) count += 1;
    expression += repeated(letter(glyph) + more, count);
    at += count;
  }
  return expression;
}

function letter({ base, marks }: Glyph): string {
  const shapes = /^\d$/.test(base) ? base + literalDigit(base) : shapesOf(base);
  const one = `[${Array.from(shapes, escape).join('')}]${RE2JS.quote(marks)}`;
  const others = spelledOut[base];
  return others === undefined ? one : `(?:${one}|${others})`;
}

function repeated(one: string, count: number): string {
  if (count === 1) return `${one}[${manyTimes}${twice}]?`;
  const several = count === 2 ? `(?:${one}){2}` : `(?:${one}){3,}`;
  const shortened = count === 2 ? `[${manyTimes}${twice}]` : manyTimes;
  return `(?:${several}|${one}${shortened})`;
}

/** Within square brackets. */
function escape(character: string): string {
  return /[\]\\^-]/.test(character) ? `\\${character}` : character;
}
