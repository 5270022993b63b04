import { correctAll, printOften } from './corrections.ts';
import { type Layer, withLayers } from './layers.ts';
import { parsePrompt } from './parse.ts';
import { countPermutations, expandPermutations, hasUnbalancedBraces } from './permutations.ts';
import { type Expanded, expandPresets, type FindPreset } from './presets.ts';
import type { Problem, ReasonToLeaveOut } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import { repeatsOf } from './repeat.ts';
import { speedOf } from './speed.ts';
import type { ValidationContext } from './validation/context.ts';
import { cut } from './validation/cut.ts';
import { findProblems } from './validation/find-problems.ts';
import { isError, isQuestionable } from './validation/levels.ts';
import { chooseModel } from './validation/model-choice.ts';

/** What a person typed, and what stands behind every prompt where they typed it. */
export interface PromptRequest {
  readonly typed: string;
  /** Strongest first. */
  readonly layers: readonly Layer[];
  readonly findPreset: FindPreset;
  /** How many jobs may be started at once: 1 to 40. */
  readonly cap: number;
  /** What speaks against a default beside the model. */
  readonly objectionTo?: (flag: Flag) => ReasonToLeaveOut | undefined;
}

/** What came of reading it. */
export interface CheckedPrompt {
  /** Everything that is wrong or questionable; nothing runs before a person has answered. */
  readonly problems: readonly Problem[];
  /** What is only worth knowing. */
  readonly notes: readonly Problem[];
  /** One prompt per job, as typed; empty where it cannot run at all. */
  readonly typed: readonly string[];
  /** The same with all corrections; undefined where they cannot be made automatically. */
  readonly fixed: readonly string[] | undefined;
  /**
   * The model that was taken for granted, where another one would take the prompt as it stands: then
   * nobody knows that it is wrong.
   */
  readonly doubtfulModel: string | undefined;
}

/**
 * Reads a prompt as Midjourney would, with everything that stands behind it: permutations and
 * repeats become several prompts, saved flags and defaults are put in, and every prompt is checked.
 * Never throws.
 */
export function checkPrompt(request: PromptRequest, context: ValidationContext): CheckedPrompt {
  const { typed, cap } = request;
  const asked = expandPermutations(typed, cap).map((one): Asked => {
    const expanded = expandPresets(parsePrompt(one), request.findPreset, context.catalogue);
    return { ...expanded, times: repeatsOf(expanded.prompt, context.catalogue) };
  });
  const count = countJobs(typed, asked);
  const variants = asked.map((one) => checkVariant(one, { request, context, count }));
  const found: readonly Problem[] = [
    ...(hasUnbalancedBraces(typed) ? [{ ...braces, token: cut(typed) }] : []),
    ...(count > cap ? [{ code: 'E13', count, cap } as const] : []),
    ...variants.flatMap(({ problems }) => problems),
  ];
  const distinct = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  const needsAnswer = (one: Problem): boolean => isError(one) || isQuestionable(one);
  const isRunnable = count <= cap;
  return {
    problems: distinct.filter(needsAnswer),
    notes: distinct.filter((one) => !needsAnswer(one)),
    typed: isRunnable
      ? variants.flatMap(({ prompt, times }) => printOften(prompt, times, context))
      : [],
    fixed: isRunnable ? correctAll(variants.map(withWordsInFront), cap, context) : undefined,
    doubtfulModel: isRunnable ? doubtfulModelOf(variants, context) : undefined,
  };
}

const braces = { code: 'W03', reason: 'braces' } as const;

/** One of the prompts that braces make, and how often it is wanted. */
interface Asked extends Expanded {
  readonly times: number;
}

/** The same with everything that stands behind it, and everything that is wrong with it. */
interface Variant extends Omit<Asked, 'problems'> {
  readonly problems: readonly Problem[];
}

interface Surroundings {
  readonly request: PromptRequest;
  readonly context: ValidationContext;
  /** Of all jobs together. */
  readonly count: number;
}

function checkVariant(asked: Asked, { request, context, count }: Surroundings): Variant {
  const objectionTo = (flag: Flag): ReasonToLeaveOut | undefined =>
    count > 1 && flag.name === 'relax' ? { kind: 'several' } : request.objectionTo?.(flag);
  const { prompt, leftOut } = withLayers(asked.prompt, request.layers, context, objectionTo);
  const isRelaxed = count > 1 && speedOf(prompt) === 'relax';
  const problems = [
    ...findProblems(prompt, context),
    ...asked.problems,
    ...(isRelaxed ? [{ code: 'E14', count, flag: '--relax' } as const] : []),
    ...leftOut,
  ];
  return { ...asked, prompt, problems };
}

/** Words behind the name of a preset belong to the end of the text. */
function withWordsInFront({ prompt, misplaced }: Variant): Prompt {
  const text = [prompt.text, ...misplaced].filter((part) => part !== '').join(' ');
  return { ...prompt, text };
}

/** Beyond the cap not all are built, so the rest is counted as repeated as often as the first. */
function countJobs(typed: string, asked: readonly Asked[]): number {
  const permutations = countPermutations(typed);
  const built = asked.reduce((sum, { times }) => sum + times, 0);
  return built + (permutations - asked.length) * (asked[0]?.times ?? 1);
}

/** The model of all those prompts that are wrong, if they are right with another one. */
function doubtfulModelOf(
  variants: readonly Variant[],
  context: ValidationContext,
): string | undefined {
  const wrong = variants.filter(({ problems }) => problems.some(isError));
  const choices = wrong.map(({ prompt }) => chooseModel(prompt, context));
  if (wrong.some(isWrongAnyway) || choices.some(({ isAssumed }) => !isAssumed)) return undefined;
  // Those first of which it is most likely that no model takes them.
  const inOrder = [...wrong, ...variants.filter((one) => !wrong.includes(one))];
  const wouldDo = context.catalogue.models.some(({ id: defaultModel }) =>
    inOrder.every(({ prompt }) =>
      findProblems(prompt, { ...context, defaultModel }).every(isHarmless),
    ),
  );
  return wouldDo ? choices[0]?.said : undefined;
}

/** Of a model that is not known to take a flag nobody can say that it would. */
function isHarmless(problem: Problem): boolean {
  return !isError(problem) && problem.code !== 'W05';
}

function isWrongAnyway({ misplaced, problems }: Variant): boolean {
  return misplaced.length > 0 || problems.some(({ code }) => code === 'E14');
}
