import { compileSearch, readText } from './compile.ts';
import { ordinaryPrompts } from './ordinary-prompts.ts';
import { type PatternProblem, readPattern } from './pattern.ts';
import { maxWordLength, type WordRule } from './rule.ts';

/** Why a rule is not taken. */
export type RuleProblem =
  | PatternProblem
  | { readonly kind: 'empty' }
  /** It goes over several lines. */
  | { readonly kind: 'several-lines' }
  /** There is nothing that it could be met by. */
  | { readonly kind: 'never-met' }
  /** A text without any words meets it, and so every text does. */
  | { readonly kind: 'met-by-nothing' }
  /** So many of the ordinary prompts meet it. */
  | { readonly kind: 'met-too-often'; readonly count: number; readonly of: number };

/** A rule that stops this many of the ordinary prompts cannot be meant. */
const tooMany = ordinaryPrompts.length / 4;
const ordinaryTexts = ordinaryPrompts.map(readText);

/** Tries a rule before it is taken. @returns what is wrong with it */
export function findRuleProblem(rule: WordRule): RuleProblem | undefined {
  return findRuleProblems([rule])[0];
}

/** The same for many rules, which is faster than one after another. */
export function findRuleProblems(rules: readonly WordRule[]): readonly (RuleProblem | undefined)[] {
  const problems = rules.map(findOwnProblem);
  const sound = rules.filter((_rule, index) => problems[index] === undefined);
  const search = compileSearch(sound);
  const met = ordinaryTexts.flatMap((text) => search(text).map(({ rule }) => rule));
  const counts = new Map<WordRule, number>();
  for (const rule of met) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return rules.map((rule, index) => problems[index] ?? excessOf(counts.get(rule) ?? 0));
}

function excessOf(count: number): RuleProblem | undefined {
  return count < tooMany ? undefined : { kind: 'met-too-often', count, of: ordinaryTexts.length };
}

function findOwnProblem(rule: WordRule): RuleProblem | undefined {
  if (rule.text.trim() === '') return { kind: 'empty' };
  if (/[\p{Cc}\u2028\u2029]/u.test(rule.text)) return { kind: 'several-lines' };
  if (rule.kind === 'pattern') {
    const reading = readPattern(rule.text);
    if (!reading.ok) return reading.problem;
    return reading.expression.test('') ? { kind: 'met-by-nothing' } : undefined;
  }
  if (rule.text.length > maxWordLength) return { kind: 'too-long', max: maxWordLength };
  const isMet = compileSearch([rule])(readText(rule.text)).length > 0;
  return isMet ? undefined : { kind: 'never-met' };
}
