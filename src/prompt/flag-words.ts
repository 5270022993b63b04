import { piecesOf } from './quotes.ts';

const blanks = /\p{White_Space}+/u;

/**
 * Splits at blanks (everything that Unicode calls white space) outside of quotes.
 * @returns words in their order, none of them empty; `a "b c"d` gives `a` and `"b c"d`
 */
export function wordsOf(value: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const piece of piecesOf(value)) {
    if (piece.isQuoted) {
      word += piece.text;
      continue;
    }
    const [start = '', ...others] = piece.text.split(blanks);
    word += start;
    for (const other of others) {
      if (word !== '') words.push(word);
      word = other;
    }
  }
  if (word !== '') words.push(word);
  return words;
}
