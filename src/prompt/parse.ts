import { wordsOf } from './flag-words.ts';
import { readImageLink } from './image-link.ts';
import type { Flag, ImageLink, Prompt } from './prompt.ts';
import { removeOutsideQuotes } from './quotes.ts';

/** Zero width space, word joiner, byte order mark, soft hyphen, control characters: never meant. */
const invisible = /[\u200B\u2060\uFEFF\u00AD]|(?!\s)\p{Cc}/gu;

/** Joiners and marks of direction: emoji and right-to-left text need them, links and flags do not. */
const marks = /[\u200C-\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Phones turn two hyphens into one dash: en dash, em dash or horizontal bar. */
const flagStart = /^(?:--(?=[\p{L}\p{N}_@])|[\u2013-\u2015](?=\p{L}))/u;

/**
 * Takes a prompt apart as Midjourney reads it. Nothing is judged: flags may be unknown and links may
 * lead anywhere. Quoted text comes out exactly as it went in; elsewhere blanks are collapsed and
 * invisible characters dropped. Links count as pictures only in front of everything else, and a
 * flag begins at `--` behind a blank and directly before a letter or a digit (one long dash: before a
 * letter). Never throws; takes time in proportion to the length.
 */
export function parsePrompt(typed: string): Prompt {
  const words = wordsOf(removeOutsideQuotes(typed, invisible));
  const images: ImageLink[] = [];
  for (const word of words) {
    const image = readImageLink(removeOutsideQuotes(word, marks));
    if (image === undefined) break;
    images.push(image);
  }
  const rest = words.slice(images.length);
  const firstFlag = rest.findIndex((word) => flagStart.test(removeOutsideQuotes(word, marks)));
  const end = firstFlag < 0 ? rest.length : firstFlag;
  const text = rest.slice(0, end).join(' ');
  return { images, text: isUnseen(text) ? '' : text, flags: readFlags(rest.slice(end)) };
}

/** Whether there is nothing but marks, so that nothing is said. */
function isUnseen(text: string): boolean {
  return removeOutsideQuotes(text, marks).trim() === '';
}

/** @param words of which the first one begins a flag */
function readFlags(words: readonly string[]): readonly Flag[] {
  const flags: { name: string; values: string[] }[] = [];
  for (const typed of words) {
    const word = removeOutsideQuotes(typed, marks);
    if (flagStart.test(word)) flags.push({ name: word.replace(flagStart, ''), values: [] });
    else if (word !== '') flags.at(-1)?.values.push(word);
  }
  return flags.map(({ name, values }) => ({ name, value: values.join(' ') }));
}
