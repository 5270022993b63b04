import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords, encodeWords, fitWords } from '../../../src/views/history-words.ts';

describe('the words of a search', () => {
  it('become one line in small letters', () => {
    expect(fitWords('  Red \n FOX ')).toEqual({ text: 'red fox', isCut: false });
  });

  it('are cut between two characters, and that is told', () => {
    expect(fitWords('a'.repeat(40))).toEqual({ text: 'a'.repeat(40), isCut: false });
    expect(fitWords('a'.repeat(41))).toEqual({ text: 'a'.repeat(40), isCut: true });
    expect(fitWords('🦊'.repeat(11))).toEqual({ text: '🦊'.repeat(10), isCut: true });
    expect(fitWords(`${'a'.repeat(39)}é`)).toEqual({ text: 'a'.repeat(39), isCut: true });
  });

  it('travel in a custom id and come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (typed) => {
        const { text } = fitWords(typed);
        const encoded = encodeWords(text);
        expect(encoded).toMatch(/^[\w-]{0,54}$/);
        expect(decodeWords(encoded)).toBe(text);
        expect(fitWords(text)).toEqual({ text, isCut: false });
      }),
    );
  });
});
