import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/prompt/flag-words.ts';
import { parsePrompt } from '../../src/prompt/parse.ts';
import { printPrompt } from '../../src/prompt/print.ts';
import type { Prompt } from '../../src/prompt/prompt.ts';
import { piecesOf } from '../../src/prompt/quotes.ts';
import { anyTyped } from './prompt-text.ts';

const many = { numRuns: 2000 };
const lettering = (text: string): readonly string[] =>
  piecesOf(text).flatMap((piece) => (piece.isQuoted ? [piece.text] : []));

/** Words that are no links and no flags, with or without something in quotes. */
const word = fc.oneof(
  fc.stringMatching(/^[a-z0-9,.:{}'()-]{0,8}[a-z]$/).filter((one) => !one.startsWith('--')),
  fc.stringMatching(/^"[ a-z-]{0,12}"$/),
);
const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
const prompt: fc.Arbitrary<Prompt> = fc.record({
  images: fc.array(
    fc.record(
      {
        url: fc.stringMatching(/^https?:\/\/[a-z.?=&/]{1,20}[a-z]$/),
        weight: fc.stringMatching(/^-?\d{1,3}(\.\d)?$/),
      },
      { requiredKeys: ['url'] },
    ),
    { maxLength: 4 },
  ),
  text: words,
  flags: fc.array(fc.record({ name: fc.stringMatching(/^[a-zA-Z]{1,9}$/), value: words }), {
    maxLength: 8,
  }),
});
const blank = fc.stringMatching(/^[ \n\t\u3000\u200B]{0,3} $/);

/** Writes it as a phone or a person in a hurry may. */
function writeUntidily({ images, text, flags }: Prompt, blanks: string, dashes: string): string {
  const links = images.map(({ url, weight }) => {
    return weight === undefined ? `<${url}>` : `<${url}>::${weight}`;
  });
  const spread = [text, ...flags.map(({ name, value }) => `${dashes}${name} ${value}`)].map(
    (part) =>
      piecesOf(part)
        .map((piece) => (piece.isQuoted ? piece.text : piece.text.replaceAll(' ', blanks)))
        .join(''),
  );
  return [...links, ...spread, ''].join(blanks);
}

describe('a prompt', () => {
  it('that is printed is read the same again, and printed the same', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const read = parsePrompt(typed);
        const printed = printPrompt(read);
        expect(parsePrompt(printed)).toEqual(read);
        expect(printPrompt(parsePrompt(printed))).toBe(printed);
      }),
      many,
    );
  });

  it('is read as what it was written from, however untidily', () => {
    fc.assert(
      fc.property(
        prompt,
        blank,
        fc.constantFrom('--', '\u2013', '\u2014'),
        (meant, blanks, dash) => {
          expect(parsePrompt(printPrompt(meant))).toEqual(meant);
          expect(parsePrompt(writeUntidily(meant, blanks, dash))).toEqual(meant);
        },
      ),
      many,
    );
  });

  it('keeps its lettering', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        expect(lettering(printPrompt(parsePrompt(typed)))).toEqual(lettering(typed));
      }),
      many,
    );
  });

  it('has no needless blanks, and nothing in a part that belongs to another', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const { images, text, flags } = parsePrompt(typed);
        for (const { url } of images) expect(url).toMatch(/^https?:\/\//i);
        for (const { name } of flags) expect(name).toMatch(/^[\p{L}\p{N}_@]/u);
        for (const part of [text, ...flags.map(({ value }) => value)]) {
          expect(wordsOf(part).join(' ')).toBe(part);
          expect(parsePrompt(part).flags).toEqual([]);
        }
        expect(parsePrompt(text).images).toEqual([]);
      }),
      many,
    );
  });
});
