import { printPrompt } from './print.ts';
import type { Problem } from './problem.ts';
import type { Prompt } from './prompt.ts';
import { repeatsOf, withoutRepeat } from './repeat.ts';
import type { ValidationContext } from './validation/context.ts';
import { isError, isQuestionable } from './validation/levels.ts';

/** A prompt as it is sent, for one job. */
export interface Ready {
  readonly prompt: string;
  /** What is only worth knowing about this very prompt, each of it once. */
  readonly notes: readonly Problem[];
}

/** @returns one entry for each job that a prompt makes by its `--repeat` */
export function readyOften(
  prompt: Prompt,
  problems: readonly Problem[],
  { catalogue }: ValidationContext,
): readonly Ready[] {
  const printed = printPrompt(withoutRepeat(prompt, catalogue));
  const ready = { prompt: printed, notes: distinct(problems.filter((one) => !needsAnswer(one))) };
  return Array.from({ length: repeatsOf(prompt, catalogue) }, () => ready);
}

/** Whether nothing runs with it before a person has answered. */
export function needsAnswer(problem: Problem): boolean {
  return isError(problem) || isQuestionable(problem);
}

/** Each problem once. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
