import { describe, expect, it } from 'vitest';
import { findRuleProblem } from '../../../../src/guard/words/check-rule.ts';
import type { RuleKind, WordRule } from '../../../../src/guard/words/rule.ts';

function rule(kind: RuleKind, text: string): WordRule {
  return { kind, text, action: 'block' };
}

describe('a rule that is tried', () => {
  it.each([
    rule('word', 'gore'),
    rule('word', 'two words'),
    rule('word', '色情'),
    rule('word', '🍆'),
    rule('word', '69'),
    rule('word', 'c++'),
    rule('pattern', String.raw`\bguns?\b`),
    rule('pattern', '(a+)+$z'),
  ])('is taken: $kind $text', (taken) => {
    expect(findRuleProblem(taken)).toBeUndefined();
  });

  it.each([
    [rule('word', '  '), { kind: 'empty' }],
    [rule('word', 'two\nlines'), { kind: 'several-lines' }],
    [rule('word', 'x'.repeat(61)), { kind: 'too-long', max: 60 }],
    [rule('word', '\u200b'), { kind: 'never-met' }],
    [rule('pattern', 'x'.repeat(261)), { kind: 'too-long', max: 260 }],
    [rule('pattern', 'x*'), { kind: 'met-by-nothing' }],
    [rule('pattern', '^|gore'), { kind: 'met-by-nothing' }],
    [rule('pattern', '(?:a{100}b{100}){5}'), { kind: 'too-many-steps' }],
    [rule('pattern', 'gore|[aeiou]'), { kind: 'met-too-often' }],
    [rule('pattern', '.+'), { kind: 'met-too-often', of: 40, count: 40 }],
    [rule('word', 'a'), { kind: 'met-too-often' }],
  ])('is refused: %j', (refused, problem) => {
    expect(findRuleProblem(refused)).toMatchObject(problem);
  });

  it.each([
    ['(', 'missing closing ): `(`'],
    ['a**', 'invalid nested repetition operator: `**`'],
    ['(?=a)b', 'invalid or unsupported Perl syntax: `(?=`'],
    [String.raw`(a)\1`, String.raw`invalid escape sequence: ` + '`\\1`'],
    ['a{2000}', 'invalid repeat count: `{2000}`'],
  ])('says what cannot be read in %s', (text, why) => {
    expect(findRuleProblem(rule('pattern', text))).toEqual({ kind: 'not-readable', why });
  });
});
