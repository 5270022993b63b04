import type { Problem } from './problem.ts';
import type { Prompt } from './prompt.ts';
import type { ValidationContext } from './validation/context.ts';
import { judgePrompt } from './validation/find-all.ts';
import { isError } from './validation/levels.ts';
import { chooseModel } from './validation/model-choice.ts';

/** A prompt with everything that is wrong with it. */
interface Judged {
  readonly prompt: Prompt;
  readonly misplaced: readonly string[];
  readonly problems: readonly Problem[];
}

/** The model of all those prompts that are wrong, if they are right with another one. */
export function doubtfulModelOf(
  variants: readonly Judged[],
  context: ValidationContext,
): string | undefined {
  const wrong = variants.filter(({ problems }) => problems.some(isError));
  const choices = wrong.map(({ prompt }) => chooseModel(prompt, context));
  if (wrong.some(isWrongAnyway) || choices.some(({ isAssumed }) => !isAssumed)) return undefined;
  // Those first of which it is most likely that no model takes them.
  const inOrder = [...wrong, ...variants.filter((one) => !wrong.includes(one))];
  const wouldDo = context.catalogue.models.some(({ id: defaultModel }) =>
    inOrder.every(({ prompt }) =>
      judgePrompt(prompt, { ...context, defaultModel }).every(isHarmless),
    ),
  );
  return wouldDo ? choices[0]?.said : undefined;
}

/** Of a model that is not known to take a flag nobody can say that it would. */
function isHarmless(problem: Problem): boolean {
  return !isError(problem) && problem.code !== 'W05';
}

function isWrongAnyway({ misplaced, problems }: Judged): boolean {
  return misplaced.length > 0 || problems.some(({ code }) => code === 'E14');
}
