/** How many bytes of a search text find room in a custom id (54 characters, written in base64url). */
const maxBytes = 40;

/** A search text that fits into a custom id, and whether that is all that was typed. */
export interface SearchWords {
  readonly text: string;
  readonly isCut: boolean;
}

/** One line, cut between two characters where it is too long. */
export function fitWords(typed: string): SearchWords {
  const line = typed.replace(/\s+/g, ' ').trim().toLowerCase();
  let text = '';
  let left = maxBytes;
  for (const character of line) {
    left -= Buffer.byteLength(character);
    if (left < 0) return { text: text.trimEnd(), isCut: true };
    text += character;
  }
  return { text, isCut: false };
}

/** @param text as {@link fitWords} gives it @returns at most 54 characters of a custom id's alphabet */
export function encodeWords(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** The reverse. */
export function decodeWords(encoded: string): string {
  return Buffer.from(encoded, 'base64url').toString();
}
