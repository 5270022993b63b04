import type { Catalogue } from './catalogue.ts';
import { maxSavedFlags } from './limits.ts';
import { parsePrompt } from './parse.ts';
import { printFlag, printPrompt } from './print.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import { piecesOf } from './quotes.ts';
import type { ValidationContext } from './validation/context.ts';
import { findProblems } from './validation/find-problems.ts';
import { isError, isQuestionable } from './validation/levels.ts';
import { repairPrompt } from './validation/repair.ts';

/** What can be wrong with flags that are to be saved, beside what can be wrong with a prompt. */
export type FlagSetProblem =
  | Problem
  /** There is no flag. */
  | { readonly code: 'empty' }
  | { readonly code: 'long'; readonly length: number; readonly limit: number }
  /** Text or links in front of the flags. */
  | { readonly code: 'text'; readonly token: string }
  /** Braces make several prompts of one, which nobody wants of each. */
  | { readonly code: 'braces' }
  /** A flag that makes several jobs of one, which nobody wants of each. */
  | { readonly code: 'repeat'; readonly flag: string };

/** Flags fit to be saved, as one line; or why not, and the same flags corrected where that is possible. */
export type FlagSetCheck =
  | { readonly ok: true; readonly flags: string }
  | {
      readonly ok: false;
      readonly problems: readonly FlagSetProblem[];
      readonly corrected: string | undefined;
    };

interface FlagSetContext {
  readonly catalogue: Catalogue;
  /** Milliseconds since the Unix epoch: for links that die. */
  readonly now: number;
}

/**
 * Checks flags that shall stand behind prompts nobody has written yet: every one must be known, have
 * a value that fits, and go with the others on at least one model. Never throws.
 * @param typed flags only, at most {@link maxSavedFlags} characters
 */
export function checkFlags(typed: string, context: FlagSetContext): FlagSetCheck {
  const prompt = parsePrompt(typed);
  const problems = problemsOf(prompt, context);
  if (problems.length === 0) return { ok: true, flags: printPrompt(prompt) };
  const corrected = correct(prompt, context);
  const isCorrect = corrected !== '' && problemsOf(parsePrompt(corrected), context).length === 0;
  return { ok: false, problems, corrected: isCorrect ? corrected : undefined };
}

function problemsOf(prompt: Prompt, context: FlagSetContext): readonly FlagSetProblem[] {
  const flags = withoutRepeat(prompt.flags, context.catalogue);
  return [
    ...problemsOfSaving(prompt, context.catalogue),
    ...findProblems(behindText(flags), bestContext(flags, context)).filter(isForNow),
  ];
}

function problemsOfSaving(prompt: Prompt, catalogue: Catalogue): readonly FlagSetProblem[] {
  const { images, text, flags } = prompt;
  const front = printPrompt({ images, text, flags: [] });
  const { length } = printPrompt(prompt);
  return [
    ...(flags.length === 0 && front === '' ? [{ code: 'empty' } as const] : []),
    ...(front === '' ? [] : [{ code: 'text', token: front } as const]),
    ...(length > maxSavedFlags ? [{ code: 'long', length, limit: maxSavedFlags } as const] : []),
    ...(hasBraces(prompt) ? [{ code: 'braces' } as const] : []),
    ...flags
      .filter((flag) => isRepeat(flag, catalogue))
      .map((flag) => ({ code: 'repeat', flag: printFlag(flag) }) as const),
  ];
}

function hasBraces(prompt: Prompt): boolean {
  return piecesOf(printPrompt(prompt)).some(({ text, isQuoted }) => !isQuoted && /[{}]/.test(text));
}

function isRepeat({ name }: Flag, catalogue: Catalogue): boolean {
  return catalogue.flag(name)?.name === 'repeat';
}

function withoutRepeat(flags: readonly Flag[], catalogue: Catalogue): readonly Flag[] {
  return flags.filter((flag) => !isRepeat(flag, catalogue));
}

/**
 * Of all models the one that certainly takes most of them; the official default and newer ones first.
 * Old models are not known well enough to count as taking whatever nobody has tried.
 */
function bestContext(
  flags: readonly Flag[],
  { catalogue, now }: FlagSetContext,
): ValidationContext {
  const { officialDefault, models } = catalogue;
  const judged = [officialDefault, ...models.toReversed()].map(({ id }) => {
    const context = { catalogue, now, defaultModel: id, roles: [] };
    const doubts = findProblems(behindText(flags), context).filter(
      (problem) => isForNow(problem) || problem.code === 'W05',
    );
    return { context, count: doubts.length };
  });
  const fewest = Math.min(...judged.map(({ count }) => count));
  const best = judged.find(({ count }) => count === fewest);
  return best?.context ?? { catalogue, now, defaultModel: officialDefault.id, roles: [] };
}

/** A prompt that nothing is wrong with, so that what is wrong comes from the flags. */
function behindText(flags: readonly Flag[]): Prompt {
  return { images: [], text: 'x', flags };
}

/** Depends on the prompt that the flags will stand behind: what it shows, says or is for. */
const laterCodes = new Set<ProblemCode>(['E08', 'E09', 'E11', 'E12', 'E13', 'E14', 'E15', 'E16']);

function isForNow(problem: Problem): boolean {
  return (isError(problem) && !laterCodes.has(problem.code)) || isQuestionable(problem);
}

/**
 * Corrects flags as if their prompt had the pictures that they need. Those that wait for anything
 * else are not touched, and come last.
 * @returns nothing where only a person can correct them
 */
function correct(prompt: Prompt, outer: FlagSetContext): string {
  if (hasBraces(prompt)) return '';
  const flags = withoutRepeat(prompt.flags, outer.catalogue);
  const best = bestContext(flags, outer);
  const needs = new Set(
    findProblems(behindText(flags), best).map((one) => (one.code === 'E09' ? one.needs : '')),
  );
  const images = needs.has('image') ? [{ url: 'https://example.com/a.png' }] : [];
  const context: ValidationContext = { ...best, roles: needs.has('sref') ? ['style'] : [] };
  const waiting = new Set(
    findProblems({ ...behindText(flags), images }, context).flatMap((problem) =>
      laterCodes.has(problem.code) && 'flag' in problem ? [problem.flag] : [],
    ),
  );
  const isWaiting = ({ name }: Flag): boolean => waiting.has(`--${name}`);
  const ready = flags.filter((flag) => !isWaiting(flag));
  const repaired = repairPrompt({ ...behindText(ready), images }, context);
  if (repaired === undefined) return '';
  return [...repaired.flags, ...flags.filter(isWaiting)].map(printFlag).join(' ');
}
