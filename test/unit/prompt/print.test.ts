import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/prompt/flag-words.ts';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import { printPrompt } from '../../../src/prompt/print.ts';
import { piecesOf } from '../../../src/prompt/quotes.ts';

describe('a printed prompt', () => {
  it('has links with their weights, text and flags', () => {
    expect(
      printPrompt({
        images: [{ url: 'https://x/a.png' }, { url: 'https://x/b.png', weight: '-0.5' }],
        text: 'a "red  cat"',
        flags: [
          { name: 'ar', value: '16:9' },
          { name: 'raw', value: '' },
        ],
      }),
    ).toBe('https://x/a.png https://x/b.png::-0.5 a "red  cat" --ar 16:9 --raw');
  });

  it('has no blank for what is not there', () => {
    expect(printPrompt({ images: [], text: '', flags: [] })).toBe('');
    expect(printPrompt({ images: [], text: '', flags: [{ name: 'raw', value: '' }] })).toBe(
      '--raw',
    );
    expect(printPrompt({ images: [{ url: 'https://x' }], text: '', flags: [] })).toBe('https://x');
  });

  it.each([
    ['a  cat \u2014ar 16:9', 'a cat --ar 16:9'],
    ['<https://x/a.png>::2  a cat', 'https://x/a.png::2 a cat'],
    ['a c\u200Bat --no \u200Ered', 'a cat --no red'],
    ['a "c \u2014ar" \u2014 dog', 'a "c \u2014ar" \u2014 dog'],
    ['https://x/a.png:: a', 'https://x/a.png a'],
    ['https://x/a.png::::: a', 'https://x/a.png: a'],
    ['\u200E --ar 1:1 \u200E', '--ar 1:1'],
  ])('of %j is tidy, and is read and printed the same again', (typed, printed) => {
    const prompt = parsePrompt(typed);
    expect(printPrompt(prompt)).toBe(printed);
    expect(parsePrompt(printed)).toEqual(prompt);
  });
});

describe('words', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    [' \n ', []],
    ['red, blue', ['red,', 'blue']],
    [' a  "b  c"d\te" f ', ['a', '"b  c"d', 'e"', 'f']],
    ['a" "b', ['a" "b']],
    ['"" ""', ['""', '""']],
  ])('of %j are split at blanks outside of quotes', (value, words) => {
    expect(wordsOf(value)).toEqual(words);
  });
});

describe('pieces', () => {
  it('alternate between quoted and not, with the quotes inside', () => {
    expect(piecesOf('a "b"""c"')).toEqual([
      { text: 'a ', isQuoted: false },
      { text: '"b"', isQuoted: true },
      { text: '""', isQuoted: true },
      { text: 'c"', isQuoted: false },
    ]);
    expect(piecesOf('')).toEqual([]);
  });
});
