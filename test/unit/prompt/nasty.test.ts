import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import { countPermutations, expandPermutations } from '../../../src/prompt/permutations.ts';
import { printPrompt } from '../../../src/prompt/print.ts';

const length = 100_000;

describe('a hundred thousand characters', () => {
  it.each([
    ' ',
    '-',
    '"',
    '" ',
    '{',
    '{}',
    '{,}',
    '\\',
    '\\{',
    '::',
    '--a',
    '--a ',
    '\u2014a ',
    '\u200E ',
    '\u200B',
    '\uD800',
    '\0',
    'http://',
    'http:// ',
    'https://x::1 ',
    '<https://x> ',
    '<http://',
    'https://x::11111',
    '{a,b} ',
  ])('of %j are read, and printed as they are read again', (part) => {
    const typed = part.repeat(length / part.length);
    const prompt = parsePrompt(typed);
    expect(parsePrompt(printPrompt(prompt))).toEqual(prompt);
    expect(countPermutations(typed)).toBeGreaterThanOrEqual(1);
    expect(expandPermutations(typed, 2).length).toBeGreaterThanOrEqual(1);
  });
});
