import type { ListProblem } from '../../../src/guard/words/change-list.ts';
import type { RuleProblem } from '../../../src/guard/words/check-rule.ts';
import { maxPatternLength, type WordRule } from '../../../src/guard/words/rule.ts';
import type { Sentences } from '../../../src/locales/index.ts';
import { quoteUpTo } from '../../../src/views/problems.ts';

/** How much of what an expression's reader says is shown. */
const maxReason = 120;

/** A rule's text as code, and what kind it is where it is no word. */
export function showRule({ kind, text: rule }: WordRule, { words }: Sentences): string {
  const shown = quoteUpTo(maxPatternLength, rule);
  return kind === 'word' ? shown : words.expression(shown);
}

/** A rule and what it does, in a line. */
export function ruleLine(rule: WordRule, text: Sentences): string {
  const lines = rule.exceptAgeRestricted === true ? text.words.lineExcept : text.words.line;
  return lines[rule.action](showRule(rule, text));
}

/** The same for the record, where no markdown has any effect. */
export function plainRuleLine(
  { kind, text: rule, action, ...rest }: WordRule,
  text: Sentences,
): string {
  const { line, lineExcept, expression } = text.words;
  const shown = text.cases.line.prompt(rule);
  const lines = rest.exceptAgeRestricted === true ? lineExcept : line;
  return lines[action](kind === 'word' ? shown : expression(shown));
}

/** Why a rule or a list is not taken, in a sentence. */
export function ruleProblem(
  problem: RuleProblem | ListProblem,
  { words: { problem: sentences } }: Sentences,
): string {
  switch (problem.kind) {
    case 'empty':
      return sentences.empty;
    case 'several-lines':
      return sentences.severalLines;
    case 'too-long':
      return sentences.tooLong(problem.max);
    case 'never-met':
      return sentences.neverMet;
    case 'met-by-nothing':
      return sentences.metByNothing;
    case 'met-too-often':
      return sentences.metTooOften(problem.count, problem.of);
    case 'not-readable':
      return sentences.notReadable(quoteUpTo(maxReason, problem.why));
    case 'too-many-steps':
      return sentences.tooManySteps;
    case 'too-many-rules':
      return sentences.tooManyRules(problem.max);
    case 'too-many-patterns':
      return sentences.tooManyPatterns(problem.max);
  }
}
