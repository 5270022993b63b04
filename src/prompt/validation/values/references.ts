import { readImageLink } from '../../image-link.ts';
import { trimPunctuation } from './trim.ts';

const weight = /::-?(?:\d+(?:\.\d+)?|\.\d+)$/;

/** A word that is meant as an address, whether or not it is a good one. */
export function isAddress(word: string): boolean {
  return word.includes('://');
}

/** The address itself, without brackets and weight. */
export function addressIn(word: string): string {
  return readImageLink(word)?.url ?? word;
}

/** A numeric style code or `random`, with or without a weight. */
export function isStyleCode(word: string): boolean {
  return /^(?:\d+|random)$/.test(word.replace(weight, ''));
}

/** Writes what was nearly a style code as one: `random` for `Random,`. */
export function repairStyleCode(word: string): string | undefined {
  const plain = trimPunctuation(word).toLowerCase();
  return isStyleCode(plain) ? plain : undefined;
}
