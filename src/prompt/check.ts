import { createAllowance } from './allowance.ts';
import { type Corrected, correctAll, type Extent, type PutBehind } from './corrections.ts';
import { doubtfulModelOf } from './doubtful-model.ts';
import { type Layer, type Layered, withLayers } from './layers.ts';
import { hasUnbalancedBraces } from './permutations.ts';
import { printFlag, printPrompt } from './print.ts';
import type { Problem, ReasonToLeaveOut } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import { distinct, needsAnswer, type Ready, readyOften } from './ready.ts';
import { isRoom, roomIn } from './size.ts';
import { speedOf } from './speed.ts';
import type { ValidationContext } from './validation/context.ts';
import { cut } from './validation/cut.ts';
import { findProblems } from './validation/find-problems.ts';
import { chooseModel } from './validation/model-choice.ts';
import { providedBy } from './validation/provided.ts';
import { type Asked, readVariants, type Variant } from './variants.ts';

/** What a person typed, and what stands behind every prompt where they typed it. */
export interface PromptRequest extends Asked {
  /** Strongest first. */
  readonly layers: readonly Layer[];
  /** What speaks against a default beside the model. */
  readonly objectionTo?: (flag: Flag) => ReasonToLeaveOut | undefined;
}

/** What came of reading it. */
export interface CheckedPrompt {
  /** Everything that is wrong or questionable; nothing runs before a person has answered. */
  readonly problems: readonly Problem[];
  /** What is only worth knowing about any of the prompts. */
  readonly notes: readonly Problem[];
  /**
   * One prompt per job, as typed; empty where it cannot run at all. A single one that is longer, or
   * has more flags, than may be was not judged, and nothing is said about it.
   */
  readonly typed: readonly Ready[];
  /** The same with all corrections; undefined where they cannot be made automatically. */
  readonly fixed: readonly Ready[] | undefined;
  /** Whether corrections make anything else of it, counting repeats. */
  readonly isCorrected: boolean;
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
  const { variants, count } = readVariants(request, context);
  const tooLarge = variants.find(({ prompt }) => !isRoom(roomIn(prompt)));
  if (tooLarge !== undefined) return leaveUnjudged(tooLarge.prompt);
  const putBehind = createPutBehind(request, context);
  const judged = variants.map((one) => judge(one, { putBehind, count, context }));
  const isRunnable = count <= cap;
  const corrected = isRunnable
    ? correctAll(judged.map(toCorrectable(context)), putBehind, { cap, context })
    : undefined;
  const problems = distinct([
    ...(hasUnbalancedBraces(typed) ? [{ ...braces, token: cut(typed) }] : []),
    ...(count > cap ? [{ code: 'E13', count, cap } as const] : []),
    ...judged.flatMap((one) => one.problems),
  ]);
  const ready = judged.flatMap((one) => readyOften(one.prompt, one.problems, context));
  const fixed = corrected?.prompts.flatMap((one) => readyOften(one.prompt, one.problems, context));
  return {
    problems: [...problems.filter(needsAnswer), ...relaxOf(corrected, problems)],
    notes: distinct([
      ...problems.filter((one) => !needsAnswer(one)),
      ...(fixed ?? []).flatMap(({ notes }) => notes),
    ]),
    typed: isRunnable ? ready : [],
    fixed,
    isCorrected: corrected !== undefined && isAnother(corrected, judged),
    doubtfulModel: isRunnable ? doubtfulModelOf(judged, context) : undefined,
  };
}

const braces = { code: 'W03', reason: 'braces' } as const;

function leaveUnjudged(prompt: Prompt): CheckedPrompt {
  return {
    problems: [],
    notes: [],
    typed: [{ prompt: printPrompt(prompt), notes: [] }],
    fixed: undefined,
    isCorrected: false,
    doubtfulModel: undefined,
  };
}

/** A prompt with everything that stands behind it, and everything that is wrong with it. */
interface Judged extends Omit<Variant, 'problems'> {
  readonly problems: readonly Problem[];
}

interface Judging {
  readonly putBehind: PutBehind;
  /** Of all jobs together. */
  readonly count: number;
  readonly context: ValidationContext;
}

function judge(variant: Variant, { putBehind, count, context }: Judging): Judged {
  const { prompt, leftOut } = putBehind(variant.prompt, count, 'everything');
  const isRelaxed = count > 1 && speedOf(prompt) === 'relax';
  const problems = [
    ...findProblems(prompt, context),
    ...variant.problems,
    ...(isRelaxed ? [{ code: 'E14', count, flag: '--relax' } as const] : []),
    ...leftOut,
  ];
  return { ...variant, prompt, problems };
}

/** Several jobs of one request share what they may cost, and what an upstream objects to. */
function createPutBehind(request: PromptRequest, context: ValidationContext): PutBehind {
  const allowance = createAllowance();
  const known = new Map<string, ReasonToLeaveOut | undefined>();
  function askUpstream(flag: Flag): ReasonToLeaveOut | undefined {
    const key = printFlag(flag);
    if (!known.has(key)) known.set(key, request.objectionTo?.(flag));
    return known.get(key);
  }
  return (prompt: Prompt, count: number, extent: Extent): Layered => {
    const objectionTo = (flag: Flag): ReasonToLeaveOut | undefined => {
      if (extent === 'nothing') return { kind: 'prompt' };
      return count > 1 && flag.name === 'relax' ? { kind: 'several' } : askUpstream(flag);
    };
    const isOptional = extent !== 'everything';
    return withLayers(prompt, request.layers, { context, objectionTo, isOptional, allowance });
  };
}

/** By itself it is judged by the model that it would be drawn with. */
function toCorrectable(context: ValidationContext) {
  return ({ prompt, meant }: Judged): { own: Prompt; context: ValidationContext } => {
    const defaultModel = chooseModel(prompt, context).model.id;
    const provided = providedBy(prompt, context.catalogue);
    return { own: meant, context: { ...context, defaultModel, provided } };
  };
}

/** What is only known once a `--repeat` has been corrected. */
function relaxOf(
  corrected: Corrected | undefined,
  problems: readonly Problem[],
): readonly Problem[] {
  if (corrected?.wasRelaxed !== true || problems.some(({ code }) => code === 'E14')) return [];
  return [{ code: 'E14', count: corrected.count, flag: '--relax' }];
}

function isAnother({ prompts }: Corrected, judged: readonly Judged[]): boolean {
  return prompts.some(({ prompt }, index) => {
    const before = judged[index]?.prompt;
    return before === undefined || printPrompt(prompt) !== printPrompt(before);
  });
}
