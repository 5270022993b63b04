import fc from 'fast-check';
import { toWellFormed } from './text.ts';

/** What could do harm in a message. */
const fragments = [
  ...['*', '**', '_', '__', '`', '``', '```', '~~', '||', '\\', '# ', '> ', '-# ', '- ', '1. '],
  ...['[a](https://x.example)', '<https://x.example>', 'https://x.example/a.png?sig=canary'],
  ...['@everyone', '@here', '<@1>', '<@&1>', '<#1>', '</a:1>', '<:a:1>', '<a:a:1>', '<t:1:R>'],
  ...['<id:guide>', '🦊', '👩‍👩‍👧‍👦', '\u200d', '\u200b', '\u202e', '\u2066', '\u200f', '\u0000'],
  ...[
    'e\u0301',
    'ﷺ',
    '漢',
    'ß',
    ' ',
    '\n',
    '\t',
    '\u3000',
    ' --ar 16:9',
    ' --no x',
    '::2',
    '{a, b}',
  ],
] as const;

/** The longest prompt, in characters. */
const longest = 4_000;

function fill(part: string): string {
  return toWellFormed(part.repeat(longest).slice(0, longest));
}

/** Of every harm the longest prompt, and one of all of them. */
export const longestPrompts: readonly string[] = [
  ...[...fragments, 'a', 'fox '].filter((part) => part.trim() !== '').map(fill),
  fill(fragments.join('')),
];

const anyFragment = fc.oneof(
  { arbitrary: fc.constantFrom(...fragments), weight: 3 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }), weight: 1 },
);

/**
 * Text of somebody's own, made of what could do harm; never of blanks alone.
 * @param most in characters
 */
export function anyText(most: number): fc.Arbitrary<string> {
  const made = fc
    .tuple(fc.array(anyFragment, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 400 }))
    .map(([parts, times]) => parts.join('').repeat(times));
  return fc
    .oneof(
      { arbitrary: made, weight: 2 },
      { arbitrary: fc.constantFrom(...longestPrompts), weight: 1 },
    )
    .map((text) => toWellFormed(text.slice(0, most)))
    .filter((text) => text.trim() !== '');
}

/** Whatever somebody may have typed as a prompt. */
export const anyPrompt = anyText(longest);
