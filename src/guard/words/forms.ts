import { essentialMarks } from './glyphs.ts';
import { groupOf } from './lookalikes.ts';
import type { Word } from './readings.ts';

/** Stands behind a letter that is written three times or more; for private use, so part of no word. */
export const manyTimes = '\uE001';
/** Stands behind a letter that is written twice and that no English word has twice there. */
export const twice = '\uE003';
const firstDigit = 0xe010;

const neverDouble = /[ahijkquvwxy]/;
const mayBeginDouble = /[eol]/;

/** A digit that means nothing but itself. */
export function literalDigit(digit: string): string {
  return String.fromCharCode(firstDigit + Number(digit));
}

/**
 * A word as rules are held against it: repeated letters taken together, digits of numbers kept apart
 * from those that mean letters.
 * @param hasMarks whether marks stay that may only hide a letter
 */
export function formOf(word: Word, hasMarks: boolean): string {
  const isNumber = isNumberLike(word);
  const isAscii = (base: string): boolean => base >= '0' && base <= '9';
  let form = '';
  for (let at = 0; at < word.length; ) {
    const { base = '', marks = '', isLiteral = false } = word[at] ?? {};
    const kept = hasMarks ? marks : essentialMarks({ base, marks });
    let count = 1;
    while (word[at + count]?.base === base) count += 1;
    const shape = isAscii(base) && (isNumber || isLiteral) ? literalDigit(base) : base;
    const one = shape + kept;
    if (count > 2) form += one + manyTimes;
    else if (count === 2 && isDoubled(base, at)) form += one + twice;
    else form += one.repeat(count);
    at += count;
  }
  return form;
}

function isDoubled(base: string, at: number): boolean {
  if (neverDouble.test(base)) return true;
  return at === 0 && /[a-z]/.test(base) && !mayBeginDouble.test(base);
}

/** Whether its digits are a number: one alone, one with a unit, or a name such as A55. */
function isNumberLike(word: Word): boolean {
  const text = word.map(({ base }) => base).join('');
  return /^[^\p{L}]*$|^\d{2,}\p{L}{1,2}$|^\p{L}\d+$/u.test(text);
}

/** The same for all words that may be meant to be the same; several rules may share it. */
export function keyOf(word: Word): string {
  let key = '';
  for (let at = 0; at < word.length; at += 1) {
    const { base = '' } = word[at] ?? {};
    const next = word[at + 1]?.base;
    let meant = base;
    if (base === 'p' && next === 'h') meant = 'f';
    if (base === 'v' && next === 'v') meant = 'w';
    if (meant !== base) at += 1;
    const group = groupOf(meant);
    if (!key.endsWith(group)) key += group;
  }
  return key;
}
