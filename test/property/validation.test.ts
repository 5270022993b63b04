import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midjourney } from '../../src/prompt/catalogue.ts';
import { parsePrompt } from '../../src/prompt/parse.ts';
import { printPrompt } from '../../src/prompt/print.ts';
import type { Prompt } from '../../src/prompt/prompt.ts';
import type { ValidationContext } from '../../src/prompt/validation/context.ts';
import { findProblems } from '../../src/prompt/validation/find-problems.ts';
import { isError } from '../../src/prompt/validation/levels.ts';
import { repairPrompt } from '../../src/prompt/validation/repair.ts';
import { anyTyped } from './prompt-text.ts';

const values = [
  ...['1:1', '16x9', '1.5:1', '99:1', '5', '5.5', '1,000', '-1', '9999999999', 'abc', 'raw'],
  ...['cute', 'high', 'random', '123::2', 'https://x/a.png', 'https://x/page', '@bob', '"a --b"'],
  ...['7', '8', '8.2', '9', '6.5', '', 'dog', '5"', '1 000', '<https://x/b.png>', '::', '—x'],
];
const names = [
  ...midjourney.flags.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...['Ar', 'stlyize', 'ar=1:1', 'v7', 'raw,', 'banana', 'test', '__proto__', 'constructor'],
];
const texts = ['a cat', '', 'hot:: dog::-2', 'a https://x/a.png b', 'a "--b" c', 'x" y', 'a::2'];

const flag = fc
  .tuple(fc.constantFrom(...names), fc.array(fc.constantFrom(...values), { maxLength: 3 }))
  .map(([name, words]) => `--${name} ${words.join(' ')}`);
const flags = fc.array(flag, { maxLength: 6 }).map((all) => all.join(' '));
const link = fc.constantFrom(
  '',
  'https://x/a.png',
  'https://x/page',
  'https://x/a.png::2 https://x/b.png',
);

/** Prompts with mistakes that people make, and with anything at all. */
const typed = fc.oneof(
  {
    arbitrary: fc.tuple(link, fc.constantFrom(...texts), flags).map((all) => all.join(' ')),
    weight: 4,
  },
  { arbitrary: anyTyped, weight: 1 },
);
const parsed = typed.map(parsePrompt);

/** Prompts as nothing would ever read them. */
const anyPrompt: fc.Arbitrary<Prompt> = fc.record({
  images: fc.array(fc.record({ url: fc.string({ unit: 'binary' }) }), { maxLength: 3 }),
  text: fc.oneof(anyTyped, fc.constantFrom(...texts)),
  flags: fc.array(
    fc.record({
      name: fc.oneof(fc.constantFrom(...names), anyTyped),
      value: fc.oneof(fc.constantFrom(...values), anyTyped),
    }),
    { maxLength: 6 },
  ),
});

const context: fc.Arbitrary<ValidationContext> = fc.record({
  catalogue: fc.constant(midjourney),
  defaultModel: fc.constantFrom(...midjourney.models.map(({ id }) => id), 'gone'),
  roles: fc.array(fc.constantFrom('image', 'style', 'omni'), { maxLength: 3 }),
  now: fc.constantFrom(0, 1_800_000_000_000),
});

describe('whatever is typed', () => {
  it('is judged without an accident, and the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(parsed, anyPrompt), context, (prompt, surroundings) => {
        const problems = findProblems(prompt, surroundings);
        expect(findProblems(prompt, surroundings)).toEqual(problems);
        expect(new Set(problems.map((one) => JSON.stringify(one))).size).toBe(problems.length);
      }),
      { numRuns: 500 },
    );
  });

  it('has no error left once it is corrected, and is not corrected again', () => {
    fc.assert(
      fc.property(fc.oneof(parsed, anyPrompt), context, (prompt, surroundings) => {
        const repaired = repairPrompt(prompt, surroundings);
        if (repaired === undefined) return;
        const left = findProblems(repaired, surroundings);
        expect(left.filter((one) => isError(one) || one.code === 'W02')).toEqual([]);
        expect(repairPrompt(repaired, surroundings)).toEqual(repaired);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same way again once it is corrected and printed', () => {
    fc.assert(
      fc.property(parsed, context, (prompt, surroundings) => {
        const repaired = repairPrompt(prompt, surroundings);
        if (repaired !== undefined) expect(parsePrompt(printPrompt(repaired))).toEqual(repaired);
      }),
      { numRuns: 500 },
    );
  });

  it('is corrected only where something is wrong', () => {
    fc.assert(
      fc.property(parsed, context, (prompt, surroundings) => {
        const problems = findProblems(prompt, surroundings);
        const isCorrected = (code: string): boolean => code === 'W02' || code === 'W03';
        if (problems.some((one) => isError(one) || isCorrected(one.code))) return;
        expect(repairPrompt(prompt, surroundings)).toBe(prompt);
      }),
    );
  });

  it('has no token of more than 200 characters in what is told of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...values), (name, value) => {
        const long = `${value}${'x'.repeat(500)}`;
        const prompt = parsePrompt(
          `a https://${long}.png --${name} ${long} ${long} --${long} "--${long}"`,
        );
        const strings: string[] = [];
        JSON.stringify(
          findProblems(prompt, { catalogue: midjourney, defaultModel: '7', roles: [], now: 0 }),
          (_, one: unknown) => {
            if (typeof one === 'string') strings.push(one);
            return one;
          },
        );
        expect(Math.max(...strings.map((one) => one.length))).toBeLessThanOrEqual(200);
      }),
    );
  });
});
