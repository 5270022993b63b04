import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import type { Flag, ImageLink } from '../../../src/prompt/prompt.ts';

const textOf = (typed: string): string => parsePrompt(typed).text;
const flagsOf = (typed: string): readonly Flag[] => parsePrompt(typed).flags;
const imagesOf = (typed: string): readonly ImageLink[] => parsePrompt(typed).images;
const link = (url: string): ImageLink => ({ url });

describe('a prompt is links, text and flags', () => {
  it('in this order', () => {
    expect(parsePrompt('https://x/a.png https://x/b.png a red cat --ar 16:9 --raw')).toEqual({
      images: [link('https://x/a.png'), link('https://x/b.png')],
      text: 'a red cat',
      flags: [
        { name: 'ar', value: '16:9' },
        { name: 'raw', value: '' },
      ],
    });
  });

  it.each(['', ' ', '\n\t\u00A0', '\u200B', '\uFEFF \u00AD', '\u200E \u2069'])(
    'of which %j has none',
    (typed) => {
      expect(parsePrompt(typed)).toEqual({ images: [], text: '', flags: [] });
    },
  );

  it('and takes what was sent broken as it is', () => {
    expect(textOf('\uD800 ab \uDC00')).toBe('\uD800 ab \uDC00');
  });
});

it('control characters are dropped, but not from lettering', () => {
  expect(parsePrompt('a\0 cat\x07 --ar\0 16:9')).toEqual(parsePrompt('a cat --ar 16:9'));
  expect(parsePrompt('"a\0b"').text).toBe('"a\0b"');
});

it.each(['4k', '16:9', '_x', '@everyone'])('two dashes begin a flag in front of "%s"', (name) => {
  expect(parsePrompt(`a cat --${name} 5`).flags).toEqual([{ name, value: '5' }]);
});

describe('blanks', () => {
  it.each([
    ['  a   cat ', 'a cat'],
    ['a\n\r\n\tcat', 'a cat'],
    ['a\u00A0\u2003\u3000\u1680cat\u202F', 'a cat'],
    ['a\u0085\u2028\u2029cat', 'a cat'],
    ['"a  b"   c', '"a  b" c'],
    ['" a "', '" a "'],
    ['a "\n"  "\t" b', 'a "\n" "\t" b'],
  ])('of %j become single ones outside of quotes', (typed, text) => {
    expect(textOf(typed)).toBe(text);
  });

  it('are collapsed in values as well', () => {
    expect(flagsOf('--no  red,\n blue   --tile ')).toEqual([
      { name: 'no', value: 'red, blue' },
      { name: 'tile', value: '' },
    ]);
  });
});

describe('characters that cannot be seen', () => {
  it.each(['\u200B', '\u2060', '\uFEFF', '\u00AD'])('such as %j go everywhere', (hidden) => {
    const typed = `${hidden}a c${hidden}at ${hidden} --a${hidden}r 1${hidden}:1 -${hidden}-raw`;
    expect(parsePrompt(typed)).toEqual({
      images: [],
      text: 'a cat',
      flags: [
        { name: 'ar', value: '1:1' },
        { name: 'raw', value: '' },
      ],
    });
    expect(imagesOf(`ht${hidden}tps://x/a.png`)).toEqual([link('https://x/a.png')]);
  });

  it.each(['\u200C', '\u200D', '\u200E', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069'])(
    'and have a meaning, such as %j, stay in text and go from links and flags',
    (mark) => {
      const typed = `${mark}https://x/${mark}a.png a${mark} c${mark}at --a${mark}r ${mark} 1:1${mark}`;
      expect(parsePrompt(typed)).toEqual({
        images: [link('https://x/a.png')],
        text: `a${mark} c${mark}at`,
        flags: [{ name: 'ar', value: '1:1' }],
      });
    },
  );

  it.each(['\u200E--ar 1:1', '--\u200Far 1:1', '\u2066\u2014\u2069ar 1:1', '-\u00AD-\u200Ear 1:1'])(
    'do not hide the flag of %j',
    (typed) => {
      expect(parsePrompt(typed)).toEqual({
        images: [],
        text: '',
        flags: [{ name: 'ar', value: '1:1' }],
      });
    },
  );

  it('keep emoji and Persian whole', () => {
    const text =
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645';
    expect(textOf(text)).toBe(text);
  });

  it('stay within quotes, of whatever kind and wherever', () => {
    const lettering = '"a\u200B\u200E\u00ADb"';
    expect(parsePrompt(`https://x/${lettering} ${lettering} --no ${lettering}`)).toEqual({
      images: [link(`https://x/${lettering}`)],
      text: lettering,
      flags: [{ name: 'no', value: lettering }],
    });
  });
});

describe('long dashes', () => {
  it.each(['\u2014', '\u2015', '\u2013'])('%s is two hyphens directly before a letter', (dash) => {
    const flags = [{ name: 'ar', value: '16:9' }];
    expect(parsePrompt(`a cat ${dash}ar 16:9`)).toMatchObject({ text: 'a cat', flags });
    expect(parsePrompt(`${dash}ar 16:9`)).toMatchObject({ text: '', flags });
    expect(parsePrompt(`a cat ${dash}\u200Bar 16:9`)).toMatchObject({ text: 'a cat', flags });
    expect(parsePrompt(`a cat\n${dash}ar 16:9`)).toMatchObject({ text: 'a cat', flags });
  });

  it.each([
    'a cat \u2014 a dog',
    'a cat\u2014a dog',
    'a cat \u201416 dogs',
    'a cat \u2014\u2014ar 1:1',
    'a cat \u2014',
    'a cat -\u2014ar 1:1',
    '"a \u2014ar 1:1"',
  ])('are text in %j', (typed) => {
    expect(parsePrompt(typed)).toEqual({ images: [], text: typed, flags: [] });
  });

  it('begin another flag within a value', () => {
    expect(flagsOf('--no red \u2014 blue \u2013raw')).toEqual([
      { name: 'no', value: 'red \u2014 blue' },
      { name: 'raw', value: '' },
    ]);
  });
});

describe('flags', () => {
  it.each<[string, readonly Flag[]]>([
    ['--ar 1:1.', [{ name: 'ar', value: '1:1.' }]],
    ['--Ar 1:1 dog', [{ name: 'Ar', value: '1:1 dog' }]],
    ['--ar=16:9', [{ name: 'ar=16:9', value: '' }]],
    ['--stylize', [{ name: 'stylize', value: '' }]],
    [
      '--no red, blue --ar 1:1',
      [
        { name: 'no', value: 'red, blue' },
        { name: 'ar', value: '1:1' },
      ],
    ],
    ['--s -5 -- x ---', [{ name: 's', value: '-5 -- x ---' }]],
    ['--\u00E9t\u00E9 1', [{ name: '\u00E9t\u00E9', value: '1' }]],
    ['--\u{20000} 1', [{ name: '\u{20000}', value: '1' }]],
    [
      '--v 7 --v 7',
      [
        { name: 'v', value: '7' },
        { name: 'v', value: '7' },
      ],
    ],
    ['--a--b', [{ name: 'a--b', value: '' }]],
    ['--p @somebody', [{ name: 'p', value: '@somebody' }]],
  ])('of %j are taken as they were typed', (typed, flags) => {
    expect(parsePrompt(`a cat ${typed}`)).toEqual({ images: [], text: 'a cat', flags });
    expect(parsePrompt(typed)).toEqual({ images: [], text: '', flags });
  });

  it.each([
    'a cat--ar 1:1',
    'a -- cat',
    'a cat --:16:9',
    'a cat \u20144k',
    'a cat ---ar 1:1',
    'a -ar 1:1',
    'a --\uD800',
  ])('are not in %j', (typed) => {
    expect(parsePrompt(typed)).toEqual({ images: [], text: typed, flags: [] });
  });
});

describe('quotes', () => {
  it('hide what looks like a flag', () => {
    expect(parsePrompt('sign "--sale--" and "x --raw" --ar 1:1')).toEqual({
      images: [],
      text: 'sign "--sale--" and "x --raw"',
      flags: [{ name: 'ar', value: '1:1' }],
    });
  });

  it('hide flags within values', () => {
    expect(flagsOf('--no "a  --raw b" c --tile')).toEqual([
      { name: 'no', value: '"a  --raw b" c' },
      { name: 'tile', value: '' },
    ]);
  });

  it.each([
    ['a 5" nail  --ar 1:1', 'a 5" nail'],
    ['a 5" x 7" print of a 3"  nail --ar 1:1', 'a 5" x 7" print of a 3" nail'],
    ['"a  b" "c  d --ar 1:1', '"a  b" "c d'],
  ])('without a partner protect nothing: %j', (typed, text) => {
    expect(parsePrompt(typed)).toMatchObject({ text, flags: [{ name: 'ar', value: '1:1' }] });
  });

  it('that are curly or single are ordinary characters', () => {
    expect(textOf("\u201Ca  b\u201D 'c  d'")).toBe("\u201Ca b\u201D 'c d'");
  });

  it('may stand within a word', () => {
    expect(flagsOf('--na"me  x"y z')).toEqual([{ name: 'na"me  x"y', value: 'z' }]);
  });
});
