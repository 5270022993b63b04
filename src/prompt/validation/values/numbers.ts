import { trimPunctuation } from './trim.ts';

/** Beyond it numbers are no longer exact, and no flag goes that far. */
const greatest = 1e15;

/** @returns undefined for anything but digits with or without a minus */
export function readInteger(token: string): number | undefined {
  return /^-?\d+$/.test(token) ? Number(token) : undefined;
}

/** @returns undefined for anything but digits with or without a minus and a point */
export function readNumber(token: string): number | undefined {
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(token) ? Number(token) : undefined;
}

/** Writes what was nearly a whole number as one: `1000` for `1,000`, `1 000` and `1e3`, `6` for `5.5`. */
export function repairInteger(token: string): string | undefined {
  const plain = withoutSeparators(trimPunctuation(token));
  // 1.000 is a thousand to some and one to others.
  if (/^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(plain)) return undefined;
  return inDigits(plain, Math.round);
}

/** Writes what was nearly a number as one: `1.5` for `1,5`, `2` for `2.`. */
export function repairNumber(token: string): string | undefined {
  return inDigits(trimPunctuation(token).replace(/^([+-]?\d+),(\d+)$/, '$1.$2'), (value) => value);
}

/** How many words are meant as one whole number: all of `1 000 000`, else one. */
export function wordsOfInteger(words: readonly string[]): number {
  const [first = '', ...groups] = words;
  const isGrouped =
    groups.length > 0 &&
    groups.length <= 3 &&
    /^[1-9]\d{0,2}$/.test(first) &&
    groups.every((group) => /^\d{3}$/.test(group));
  return isGrouped ? words.length : 1;
}

function withoutSeparators(token: string): string {
  const grouped = /^[+-]?\d{1,3}(?:[, ]\d{3})+$/.test(token) ? token.replace(/[, ]/g, '') : token;
  return grouped.replace(/(?<=\d)[_'’](?=\d)/g, '').replace(/^([+-]?\d+),(\d{1,2})$/, '$1.$2');
}

function inDigits(token: string, round: (value: number) => number): string | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e\+?\d{1,3})?$/i.test(token)) return undefined;
  const value = round(Number(token));
  return Math.abs(value) < greatest ? String(value) : undefined;
}
