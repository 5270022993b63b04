import fc from 'fast-check';

/** Any sixteen-bit units, halves of pairs included. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

/** Where prompts are taken apart, and what makes it difficult. */
const fragments = [
  '"',
  '{',
  '}',
  ',',
  '\\',
  '<',
  '>',
  '::',
  ':',
  '2',
  '-0.5',
  '-',
  '--',
  '\u2013',
  '\u2014',
  '\u2015',
  ' ',
  '  ',
  '\n',
  '\u00A0',
  '\u0085',
  '\u200B',
  '\uFEFF',
  '\u00AD',
  '\u200D',
  '\u200E',
  '\u2069',
  'a',
  'cat',
  '--ar 16:9',
  '--no',
  ' --raw ',
  ' \u2014v 7',
  'http://',
  'https://x/a.png',
  ' <https://x/b.png>',
  '\uD83D',
] as const;
const promptLike = fc
  .array(fc.constantFrom(...fragments), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** What somebody, or something, may type as a prompt. */
export const anyTyped = fc.oneof(
  { arbitrary: promptLike, weight: 4 },
  { arbitrary: units, weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
);
