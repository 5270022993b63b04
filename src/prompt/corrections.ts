import { printPrompt } from './print.ts';
import type { Prompt } from './prompt.ts';
import { repeatsOf, withoutRepeat } from './repeat.ts';
import { speedOf } from './speed.ts';
import type { ValidationContext } from './validation/context.ts';
import { repairPrompt } from './validation/repair.ts';

/**
 * Corrects all prompts of one request. Only then it is known how many jobs they are, since a
 * `--repeat` may be among what was misspelled; several jobs do not go with relax, so they become fast.
 * @param cap how many jobs there may be
 * @returns one prompt per job; undefined where that cannot be done without asking
 */
export function correctAll(
  prompts: readonly Prompt[],
  cap: number,
  context: ValidationContext,
): readonly string[] | undefined {
  const corrected = complete(prompts.map((prompt) => repairPrompt(prompt, context)));
  const timesOf = (prompt: Prompt): number => repeatsOf(prompt, context.catalogue);
  const count = (corrected ?? []).reduce((sum, prompt) => sum + timesOf(prompt), 0);
  if (count > cap) return undefined;
  const ready =
    count > 1 ? complete((corrected ?? []).map((prompt) => inFast(prompt, context))) : corrected;
  return ready?.flatMap((prompt) => printOften(prompt, timesOf(prompt), context));
}

/** One prompt as it is sent, for each of its jobs. */
export function printOften(
  prompt: Prompt,
  times: number,
  { catalogue }: ValidationContext,
): readonly string[] {
  const printed = printPrompt(withoutRepeat(prompt, catalogue));
  return Array.from({ length: times }, () => printed);
}

function inFast(prompt: Prompt, context: ValidationContext): Prompt | undefined {
  if (speedOf(prompt) !== 'relax') return prompt;
  const flags = prompt.flags.map((one) => (one.name === 'relax' ? { ...one, name: 'fast' } : one));
  // Not everything goes with fast.
  return repairPrompt({ ...prompt, flags }, context);
}

/** @returns undefined where one of them is missing */
function complete<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const there = values.filter((one) => one !== undefined);
  return there.length === values.length ? there : undefined;
}
