import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRuleProblem } from '../../../src/guard/words/check-rule.ts';
import { compileRules, type FindRules } from '../../../src/guard/words/compile.ts';
import { wordActions } from '../../../src/guard/words/judgement.ts';
import { listFormats, readList, writeList } from '../../../src/guard/words/list-file.ts';
import { readPattern } from '../../../src/guard/words/pattern.ts';
import { ruleKinds, type WordRule } from '../../../src/guard/words/rule.ts';
import { anywhere, blocking } from '../../fakes/words.ts';

const sought = 'buckwheat';
const find = compileRules([...blocking(sought, '色情', 'two words'), pattern('(x+x+)+y')]);

function pattern(text: string): WordRule {
  return { kind: 'pattern', text, action: 'block' };
}

function isFound(text: string): boolean {
  return find(text, anywhere).some(({ rule }) => rule.text === sought);
}

/** Letters of the word, each in a disguise of its own. */
const disguised = fc
  .tuple(
    ...Array.from(sought, (letter) => {
      const wide = String.fromCodePoint(letter.charCodeAt(0) - 0x61 + 0xff41);
      const bold = String.fromCodePoint(letter.charCodeAt(0) - 0x61 + 0x1d41a);
      return fc.tuple(
        fc.constantFrom(letter, letter.toUpperCase(), wide, bold),
        fc.stringMatching(/^[\u0300-\u036f\u0489]{0,3}$/),
        fc.constantFrom('', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060'),
      );
    }),
  )
  .map((letters) => letters.map((parts) => parts.join('')));

const gap = fc.constantFrom('', '.', '_', '-', '*', ' ', ' . ', '…');
const around = fc.constantFrom('', ' ', ', ', '\n', '"', '(', ')', '...', '🦊', ' fox ');

describe('words in disguise', () => {
  it('are found with anything invisible in them, in any case and width, and spelled', () => {
    const text = fc.tuple(around, disguised, gap, around);
    fc.assert(
      fc.property(text, ([before, letters, between, after]) => {
        expect(isFound(before + letters.join(between) + after)).toBe(true);
      }),
    );
  });

  it('are found with numbers around them and a sign pushed into them', () => {
    const number = fc.stringMatching(/^\d{0,5}$/);
    const sign = fc.constantFrom(...Array.from(',;?"()[]{}<>.-_🦊'));
    const place = fc.nat({ max: sought.length });
    fc.assert(
      fc.property(number, number, sign, place, (before, after, pushed, at) => {
        const split = sought.slice(0, at) + pushed + sought.slice(at);
        expect(isFound(`a ${before}${split}${after} fox`)).toBe(true);
      }),
    );
  });

  it('are not found as part of a longer word', () => {
    // Neither the first letter nor the last: those would only be repeated.
    const letters = fc.stringMatching(/^[ac-su-z]{1,5}$/);
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(isFound(before + sought)).toBe(false);
        expect(isFound(sought + after)).toBe(false);
        expect(isFound(before + sought + after)).toBe(false);
      }),
    );
  });

  it('are looked for in any text whatever, and told as they stand there', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(() => find(before, anywhere)).not.toThrow();
        const whole = `${before} . ${sought} . ${after}`;
        for (const { words } of find(whole, anywhere)) {
          expect(whole.normalize('NFC') + whole.normalize('NFKC')).toContain(words);
        }
      }),
    );
  });
});

const rule: fc.Arbitrary<WordRule> = fc
  .record({
    kind: fc.constantFrom(...ruleKinds),
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.stringMatching(/^[ '"=+\-@,;|(){}a-z0-9]{1,40}$/),
    ),
    action: fc.constantFrom(...wordActions),
    exceptAgeRestricted: fc.constantFrom(true as const, undefined),
  })
  .map(({ exceptAgeRestricted, text, ...rest }) => {
    const plain = { ...rest, text: text.trim() };
    return exceptAgeRestricted === true ? { ...plain, exceptAgeRestricted } : plain;
  })
  .filter((one) => findRuleProblem(one) === undefined);

describe('a list of rules', () => {
  it('is read from a file as it was written into it', () => {
    const rules = fc.array(rule, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rules, fc.constantFrom(...listFormats), (written, format) => {
        const bytes = Buffer.from(writeList(written, format));
        expect(readList(bytes)).toEqual({ kind: 'rules', rules: written });
      }),
      { numRuns: 60 },
    );
  });

  it('may be any bytes whatever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, text) => {
        expect(() => [readList(bytes), readList(Buffer.from(text))]).not.toThrow();
      }),
    );
  });
});

/** Expressions that backtracking engines drown in, made of each other. */
const nasty = fc.letrec<{ part: string; whole: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', '.', '[ab]', String.raw`\w`, 'a?', String.raw`\pL`, String.raw`\b`, '$'),
    tie('part').map((part) => `(${part}+)+`),
    tie('part').map((part) => `(?:${part})*`),
    tie('part').map((part) => `(?:${part}){0,9}`),
    fc.tuple(tie('part'), tie('part')).map((parts) => `(${parts.join('|')})*`),
    fc.tuple(tie('part'), tie('part')).map((parts) => parts.join('')),
  ),
  whole: tie('part').map((part) => `${part}!`),
})).whole;

const texts: Readonly<Record<string, (length: number) => string>> = {
  'one letter': (length) => 'a'.repeat(length),
  'two letters': (length) => 'ab'.repeat(length / 2),
  words: (length) => 'ab a '.repeat(length / 5),
  spelled: (length) => 'b.u.c.k '.repeat(length / 8),
  marks: (length) => `a${'\u0301'.repeat(length - 1)}`,
  numbers: (length) => '1ab,c2'.repeat(length / 6),
  homoglyphs: (length) => 'bu\u0441k '.repeat(length / 5),
};

/** Processor time in milliseconds: what else a busy machine runs meanwhile does not count. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const shortLength = 1024;
/** So many short texts are as long as the long one. */
const shortTexts = 8;
const fewestRounds = 3;
const mostRounds = 25;
/** Time that grows with the text makes it 1, time that grows with its square 8. */
const mostGrowth = 4;
/** Below so many milliseconds, clocks say little. */
const leastTime = 2;

/**
 * How much longer a long text takes than short ones that are as long together. What disturbs a run
 * only ever makes it longer, so the best of each count, and more are tried while it seems too much.
 */
function growthOf(search: FindRules, make: (length: number) => string): number {
  const short = make(shortLength);
  const long = make(shortLength * shortTexts);
  const best = { short: Infinity, long: Infinity };
  let growth = Infinity;
  for (let round = 0; round < mostRounds; round += 1) {
    const time = timeOf(() => {
      for (let text = 0; text < shortTexts; text += 1) search(short, anywhere);
    });
    best.short = Math.min(best.short, time);
    best.long = Math.min(
      best.long,
      timeOf(() => search(long, anywhere)),
    );
    growth = best.long / Math.max(leastTime, best.short);
    if (round + 1 >= fewestRounds && growth < mostGrowth) break;
  }
  return growth;
}

describe('the time that rules take', () => {
  it.each(Object.entries(texts))('grows no faster than the text for words: %s', (_name, make) => {
    expect(growthOf(find, make)).toBeLessThan(mostGrowth);
  });

  // It takes many runs, on machines of any speed.
  const timeout = 120_000;

  it('grows no faster than the text for any expression that is taken', { timeout }, () => {
    const text = fc.constantFrom(...Object.values(texts));
    fc.assert(
      fc.property(nasty, text, (expression, make) => {
        fc.pre(readPattern(expression).ok);
        expect(growthOf(compileRules([pattern(expression)]), make)).toBeLessThan(mostGrowth);
      }),
      { numRuns: 40 },
    );
  });
});
