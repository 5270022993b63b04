import type { Layered } from './layers.ts';
import { parsePrompt } from './parse.ts';
import { printPrompt } from './print.ts';
import type { Problem } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import { repeatsOf } from './repeat.ts';
import { isRoom, roomIn } from './size.ts';
import { speedOf } from './speed.ts';
import type { ValidationContext } from './validation/context.ts';
import { findProblems } from './validation/find-problems.ts';
import { repairPrompt } from './validation/repair.ts';

/** A prompt to be corrected. */
export interface Correctable {
  /** Nothing but what was typed. */
  readonly own: Prompt;
  /** What it is judged by while nothing stands behind it: the model that it would be drawn with. */
  readonly context: ValidationContext;
}

/** How much stands behind a corrected prompt: what displaces nothing of it. */
export const extents = ['everything', 'what-is-borne', 'nothing'] as const;
export type Extent = (typeof extents)[number];

/** Puts into a prompt what stands behind it. @param count of all jobs together */
export type PutBehind = (prompt: Prompt, count: number, extent: Extent) => Layered;

/** A prompt with all corrections, and what to know about it. */
export interface CorrectedPrompt {
  readonly prompt: Prompt;
  readonly problems: readonly Problem[];
}

export interface Corrected {
  readonly prompts: readonly CorrectedPrompt[];
  /** How many jobs they make. */
  readonly count: number;
  /** Somebody wanted relax, and several jobs do not go with it. */
  readonly wasRelaxed: boolean;
}

/**
 * Corrects all prompts of one request: first by themselves, so that nothing that was typed gives way
 * to a default; then with what stands behind them. Only in between it is known how many jobs they
 * are, since a `--repeat` may be among what was misspelled; several do not go with relax and become
 * fast.
 * @param cap how many jobs there may be
 * @param context of what is sent
 * @returns undefined where that cannot be done without asking
 */
export function correctAll(
  prompts: readonly Correctable[],
  putBehind: PutBehind,
  { cap, context }: { readonly cap: number; readonly context: ValidationContext },
): Corrected | undefined {
  const alone = forEach(prompts, ({ own, context: place }) => repairInRoom(own, place));
  if (alone === undefined) return undefined;
  const count = alone.reduce((sum, one) => sum + repeatsOf(one, context.catalogue), 0);
  if (count > cap) return undefined;
  const isSeveral = count > 1;
  const ready = forEach(alone, (one, index) =>
    isSeveral && speedOf(one) === 'relax'
      ? repairPrompt(inFast(one), prompts[index]?.context ?? context)
      : one,
  );
  const finished = ready && forEach(ready, (own) => finish(own, { putBehind, count, context }));
  if (finished === undefined) return undefined;
  const isRelaxed = (prompt: Prompt): boolean => isSeveral && speedOf(prompt) === 'relax';
  const wasRelaxed = alone.some(isRelaxed) || finished.some((one) => one.wasRelaxed);
  return { prompts: finished, count, wasRelaxed };
}

interface Finishing {
  readonly putBehind: PutBehind;
  readonly count: number;
  readonly context: ValidationContext;
}

/** With as much behind it as displaces nothing of its own. */
function finish(
  own: Prompt,
  { putBehind, count, context }: Finishing,
): (CorrectedPrompt & { readonly wasRelaxed: boolean }) | undefined {
  for (const extent of extents) {
    const { prompt: full, leftOut } = putBehind(own, count, extent);
    const wasRelaxed = count > 1 && speedOf(full) === 'relax';
    const prompt = repairPrompt(wasRelaxed ? inFast(full) : full, context);
    if (prompt !== undefined && (extent === 'nothing' || isKept(own, prompt))) {
      return { prompt, problems: [...findProblems(prompt, context), ...leftOut], wasRelaxed };
    }
  }
  return undefined;
}

/** Whether everything that one prompt says is in another one once that has been sent. */
function isKept(own: Prompt, full: Prompt): boolean {
  // Two quotation marks without partners may have become a pair.
  const { images, text, flags } = parsePrompt(printPrompt(full));
  const isSame = (one: Flag, other: Flag): boolean =>
    one.name === other.name && one.value === other.value;
  return (
    text === own.text &&
    images.length === own.images.length &&
    own.flags.every((flag) => flags.some((one) => isSame(one, flag)))
  );
}

function repairInRoom(prompt: Prompt, context: ValidationContext): Prompt | undefined {
  if (!isRoom(roomIn(prompt))) return undefined;
  const repaired = repairPrompt(prompt, context);
  return repaired !== undefined && isRoom(roomIn(repaired)) ? repaired : undefined;
}

function inFast(prompt: Prompt): Prompt {
  const flags = prompt.flags.map((one) => (one.name === 'relax' ? { ...one, name: 'fast' } : one));
  return { ...prompt, flags };
}

/** @returns undefined as soon as one of them cannot be made */
function forEach<Given, Made>(
  values: readonly Given[],
  make: (value: Given, index: number) => Made | undefined,
): readonly Made[] | undefined {
  const made: Made[] = [];
  for (const [index, value] of values.entries()) {
    const one = make(value, index);
    if (one === undefined) return undefined;
    made.push(one);
  }
  return made;
}
