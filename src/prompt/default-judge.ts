import type { Allowance } from './allowance.ts';
import { printFlag, printPrompt } from './print.ts';
import type { Problem, ReasonToLeaveOut } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import type { ValidationContext } from './validation/context.ts';
import { judgePrompt } from './validation/find-all.ts';
import { isError } from './validation/levels.ts';
import { chooseModel } from './validation/model-choice.ts';

/** Tells whether a prompt bears flags that nobody typed into it: whether they make anything worse. */
export interface Judge {
  /** @param present what is there beside the prompt */
  objectionTo(flag: Flag, present: readonly Flag[]): ReasonToLeaveOut | undefined;
  /** Whether all of them bring nothing that would not be wrong with `present` alone. */
  areBorne(flags: readonly Flag[], present: readonly Flag[]): boolean;
}

/**
 * @param prompt as it was typed
 * @param allowance for flags that are looked at singly; without any left, none is borne
 */
export function createJudge(
  prompt: Prompt,
  context: ValidationContext,
  allowance: Allowance,
): Judge {
  const known = new Map<string, readonly Problem[]>();
  const { length } = printPrompt(prompt);

  function errorsWith(flags: readonly Flag[]): readonly Problem[] {
    const key = JSON.stringify(flags);
    const errors = known.get(key) ?? judgePrompt(withFlags(flags), context).filter(isError);
    known.set(key, errors);
    return errors;
  }

  function withFlags(flags: readonly Flag[]): Prompt {
    return { ...prompt, flags: [...prompt.flags, ...flags] };
  }

  function isExclusion({ name }: Flag): boolean {
    return context.catalogue.flag(name)?.name === 'no';
  }

  /** Two marks without partners would become a pair, and what stands between them lettering. */
  function isAmbiguous({ value }: Flag): boolean {
    return value.includes('"') && (hasLoneQuote(value) || hasLoneQuote(printPrompt(prompt)));
  }

  return {
    objectionTo: (flag, present) => {
      if (isAmbiguous(flag)) return { kind: 'prompt' };
      // Where something is not wanted already, more of it changes nothing.
      if (isExclusion(flag) && present.some(isExclusion)) return undefined;
      if (!allowance.spend(length + lengthOf(present))) return { kind: 'prompt' };
      const isVersion = context.catalogue.flag(flag.name)?.takes === 'model';
      const [first] = added(
        errorsWith(present),
        errorsWith([...present, flag]),
        isVersion ? placeOf : keyOf,
      );
      if (first === undefined) return undefined;
      if (first.code === 'E17') return { kind: 'link' };
      if (isVersion || !('model' in first)) return { kind: 'prompt' };
      return { kind: 'model', model: chooseModel(withFlags(present), context).said };
    },
    areBorne: (flags, present) =>
      !flags.some(isAmbiguous) && added(errorsWith(present), errorsWith(flags), keyOf).length === 0,
  };
}

function added(
  before: readonly Problem[],
  after: readonly Problem[],
  toKey: (problem: Problem) => string,
): readonly Problem[] {
  const known = new Set(before.map(toKey));
  return after.filter((problem) => !known.has(toKey(problem)));
}

const identifying = ['code', 'flag', 'flags', 'token', 'with', 'needs', 'reason'];

/** The same mistake, whichever model it is about and whatever would be right. */
function keyOf(problem: Problem): string {
  return JSON.stringify(problem, identifying);
}

/** Where a mistake is: with another model something else may be wrong with the same flag. */
function placeOf(problem: Problem): string {
  return 'flag' in problem ? (problem.flag ?? problem.code) : problem.code;
}

function hasLoneQuote(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

function lengthOf(flags: readonly Flag[]): number {
  return flags.reduce((sum, flag) => sum + printFlag(flag).length + 1, 0);
}
