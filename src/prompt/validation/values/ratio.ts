import { trimPunctuation } from './trim.ts';

/** Width and height. */
export interface Ratio {
  readonly width: number;
  readonly height: number;
}

const whole = /^(\d{1,9}):(\d{1,9})$/;
const side = String.raw`(\d{1,6}(?:[.,]\d{1,4})?)`;
/** `16x9`, `16 / 9`, `16: 9`, `1.5:1`, `16 by 9`, `16 9`. */
const nearly = new RegExp(`^${side}(?: ?(?:[:;x×*/_–-]|by|to) ?| )${side}$`, 'i');

/** @returns undefined for anything but whole numbers above zero with a colon */
export function readRatio(token: string): Ratio | undefined {
  const [, width, height] = (whole.exec(token) ?? []).map(Number);
  return width && height ? { width, height } : undefined;
}

/** Writes what was nearly a ratio as one: `16:9` for `16x9`, `3:2` for `1.5:1`. */
export function repairRatio(token: string): string | undefined {
  const found = nearly.exec(trimPunctuation(token));
  const [width = 0, height = 0] = (found ?? [])
    .slice(1)
    .map((one) => Number(one.replace(',', '.')));
  return width > 0 && height > 0 ? printRatio(width, height) : undefined;
}

/** In whole numbers; decimals make them as small as they can be. */
export function printRatio(width: number, height: number): string {
  if (Number.isInteger(width) && Number.isInteger(height)) return `${width}:${height}`;
  const [a, b] = [Math.round(width * 10_000), Math.round(height * 10_000)];
  const divisor = greatestCommonDivisor(a, b);
  return `${a / divisor}:${b / divisor}`;
}

/** How many times the shorter side the longer one is. */
export function lengthOf({ width, height }: Ratio): number {
  return Math.max(width, height) / Math.min(width, height);
}

/** The longest ratio that there may be, lying or standing like the given one. */
export function longestRatio({ width, height }: Ratio, most: number): string {
  return width >= height ? printRatio(most, 1) : printRatio(1, most);
}

/** How many words at the start are meant as the ratio: 2 for `16: 9`, 1 for `1:1 dog`. */
export function wordsOfRatio(words: readonly string[]): number {
  if (readRatio(words[0] ?? '') !== undefined) return 1;
  const several = [3, 2].find(
    (count) => words.length >= count && repairRatio(words.slice(0, count).join(' ')) !== undefined,
  );
  return several ?? 1;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
