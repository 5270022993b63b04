import type { Glyph } from './glyphs.ts';
import type { Word } from './readings.ts';

/** So many letters are left at least: fewer are units and names, such as mp3 and 4k. */
const fewestLetters = 3;

/**
 * A word without the numbers in front of it and behind it: each of them may also mean letters, so they
 * are taken off one by one and together.
 * @returns none where it has no such number, or hardly a letter, or stands in an address or a colour
 */
export function withoutNumbers(word: Word): readonly Word[] {
  const from = Math.max(word.findIndex(isNoDigit), 0);
  const to = word.findLastIndex(isNoDigit) + 1;
  const hasBefore = from > 0;
  const hasAfter = to < word.length;
  if (!hasBefore && !hasAfter) return [];
  const letters = word.filter(({ kind }) => kind === 'letter');
  if (letters.length < fewestLetters || word.some(({ isLiteral }) => isLiteral)) return [];
  return [
    ...(hasBefore ? [word.slice(from)] : []),
    ...(hasAfter ? [word.slice(0, to)] : []),
    ...(hasBefore && hasAfter ? [word.slice(from, to)] : []),
  ];
}

function isNoDigit({ kind }: Glyph): boolean {
  return kind !== 'digit';
}
