import { type Layer, withLayers } from './layers.ts';
import { parsePrompt } from './parse.ts';
import { countPermutations, expandPermutations, hasUnbalancedBraces } from './permutations.ts';
import { expandPresets, type FindPreset } from './presets.ts';
import { printPrompt } from './print.ts';
import type { Problem, ReasonToLeaveOut } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import { repeatsOf, withoutRepeat } from './repeat.ts';
import { speedOf } from './speed.ts';
import type { ValidationContext } from './validation/context.ts';
import { findProblems } from './validation/find-problems.ts';
import { isError, isQuestionable } from './validation/levels.ts';
import { chooseModel } from './validation/model-choice.ts';
import { repairPrompt } from './validation/repair.ts';

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
  const permutations = expandPermutations(typed, cap);
  const asked = permutations.map((one) => {
    const prompt = expandPresets(parsePrompt(one), request.findPreset, context.catalogue);
    return { prompt, times: repeatsOf(prompt, context.catalogue) };
  });
  const count = countJobs(typed, asked);
  const variants = asked.map((one) => checkVariant(one, { request, context, count }));
  const found = [
    ...(hasUnbalancedBraces(typed) ? [{ ...braces, token: typed.slice(0, 200) }] : []),
    ...(count > cap ? [{ code: 'E13', count, cap } as const] : []),
    ...variants.flatMap(({ problems }) => problems),
  ];
  const distinct = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  const problems = distinct.filter((one) => isError(one) || isQuestionable(one));
  const notes = distinct.filter((one) => !problems.includes(one));
  const runnable = count <= cap;
  const fixed = variants.map((one) => one.fixed);
  return {
    problems,
    notes,
    typed: runnable ? variants.flatMap((one) => repeat(one.typed, one.times)) : [],
    fixed:
      runnable && isComplete(fixed)
        ? variants.flatMap((one, index) => repeat(fixed[index] ?? one.typed, one.times))
        : undefined,
    doubtfulModel: isAboutModels(problems) ? doubtfulModelOf(variants, context) : undefined,
  };
}

const braces = { code: 'W03', reason: 'braces' } as const;

interface Asked {
  readonly prompt: Prompt;
  readonly times: number;
}

/** One of the prompts that braces make. */
interface Variant {
  readonly effective: Prompt;
  readonly typed: string;
  readonly fixed: string | undefined;
  readonly times: number;
  readonly problems: readonly Problem[];
}

interface Surroundings {
  readonly request: PromptRequest;
  readonly context: ValidationContext;
  /** Of all jobs together. */
  readonly count: number;
}

function checkVariant(
  { prompt, times }: Asked,
  { request, context, count }: Surroundings,
): Variant {
  const { prompt: layered, leftOut } = withLayers(prompt, request.layers, context, (flag) =>
    count > 1 && flag.name === 'relax' ? { kind: 'several' } : request.objectionTo?.(flag),
  );
  const relax = count > 1 && speedOf(layered) === 'relax';
  const flag = '--relax';
  const problems: Problem[] = [
    ...findProblems(layered, context),
    ...(relax ? [{ code: 'E14', count, flag } as const] : []),
    ...leftOut,
  ];
  const effective = withoutRepeat(layered, context.catalogue);
  const repaired = repairPrompt(relax ? inFast(effective) : effective, context);
  return {
    effective,
    typed: printPrompt(effective),
    fixed: repaired && printPrompt(repaired),
    times,
    problems,
  };
}

function inFast(prompt: Prompt): Prompt {
  const flags = prompt.flags.map((one) => (one.name === 'relax' ? { ...one, name: 'fast' } : one));
  return { ...prompt, flags };
}

/** Beyond the cap not all are built, so the rest is counted as repeated as often as the first. */
function countJobs(typed: string, asked: readonly Asked[]): number {
  const permutations = countPermutations(typed);
  const built = asked.reduce((sum, { times }) => sum + times, 0);
  return built + (permutations - asked.length) * (asked[0]?.times ?? 1);
}

function repeat(prompt: string, times: number): string[] {
  return Array.from({ length: times }, () => prompt);
}

function isComplete(fixed: readonly (string | undefined)[]): fixed is readonly string[] {
  return fixed.every((one) => one !== undefined);
}

/** Whether there are errors, and all of them could be a matter of the model. */
function isAboutModels(problems: readonly Problem[]): boolean {
  const errors = problems.filter(isError);
  return errors.length > 0 && !errors.some(({ code }) => code === 'E13' || code === 'E14');
}

function doubtfulModelOf(
  variants: readonly Variant[],
  context: ValidationContext,
): string | undefined {
  const assumed = variants.map(({ effective }) => chooseModel(effective, context));
  if (!assumed.every(({ isAssumed }) => isAssumed)) return undefined;
  const wouldDo = context.catalogue.models.some(({ id }) =>
    variants.every(
      ({ effective }) => !findProblems(effective, { ...context, defaultModel: id }).some(isError),
    ),
  );
  return wouldDo ? assumed[0]?.said : undefined;
}
