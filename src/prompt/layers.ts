import type { Catalogue } from './catalogue.ts';
import { printFlag } from './print.ts';
import type { LayerName, ProblemOf, ReasonToLeaveOut } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import type { ValidationContext } from './validation/context.ts';
import { findProblems } from './validation/find-problems.ts';
import { slotOf } from './validation/flag-slots.ts';
import { isError } from './validation/levels.ts';
import { chooseModel } from './validation/model-choice.ts';

/** Flags from one place that a person did not type into this prompt. */
export interface Layer {
  readonly name: LayerName;
  readonly flags: readonly Flag[];
}

/** A prompt with what stands behind every prompt here, and what was left out of that and why. */
export interface Layered {
  readonly prompt: Prompt;
  readonly leftOut: readonly (ProblemOf<'W01'> | ProblemOf<'N02'>)[];
}

/**
 * Puts flags behind a prompt: what was typed by hand wins, then the stronger layer. An option of the
 * command that contradicts the prompt is told; any other flag that the model or the prompt does not
 * bear is left out with a note, since a default must never be the reason for a failure.
 * @param layers strongest first
 * @param objectionTo what else speaks against a default
 */
export function withLayers(
  prompt: Prompt,
  layers: readonly Layer[],
  context: ValidationContext,
  objectionTo: (flag: Flag) => ReasonToLeaveOut | undefined = () => undefined,
): Layered {
  const { catalogue } = context;
  const typed = new Map(prompt.flags.map((flag) => [slotOf(flag, catalogue), flag]));
  const taken = new Set(typed.keys());
  const leftOut: (ProblemOf<'W01'> | ProblemOf<'N02'>)[] = [];
  const added: Added[] = [];
  const versionSlot = slotOf({ name: 'version', value: '' }, catalogue);
  const offered = layers.flatMap(({ name, flags }, rank) =>
    flags.map((flag, index) => {
      return { layer: name, flag, slot: slotOf(flag, catalogue), order: [rank, index] as const };
    }),
  );
  // The version first: it decides what the others may be.
  const byVersion = [
    ...offered.filter(({ slot }) => slot === versionSlot),
    ...offered.filter(({ slot }) => slot !== versionSlot),
  ];
  for (const offer of byVersion) {
    const { layer, flag, slot } = offer;
    const byHand = typed.get(slot);
    if (layer === 'option' && byHand !== undefined && !isSame(byHand, flag, catalogue)) {
      leftOut.push({ code: 'N02', flag: printFlag(flag), typed: printFlag(byHand) });
    }
    if (taken.has(slot)) continue;
    const before = { ...prompt, flags: [...prompt.flags, ...added.map((one) => one.flag)] };
    const because =
      layer === 'option'
        ? undefined
        : (objectionTo(flag) ?? objectionOfModel(before, flag, context));
    if (because === undefined) {
      taken.add(slot);
      added.push(offer);
    } else {
      leftOut.push({ code: 'W01', flag: printFlag(flag), layer, because });
    }
  }
  const inOrder = added.toSorted((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
  const flags = [...prompt.flags, ...inOrder.map(({ flag }) => flag)];
  return { prompt: { ...prompt, flags }, leftOut };
}

function isSame(one: Flag, other: Flag, catalogue: Catalogue): boolean {
  return (
    catalogue.flag(one.name)?.name === catalogue.flag(other.name)?.name && one.value === other.value
  );
}

interface Added {
  readonly flag: Flag;
  /** Of the layer, and within it. */
  readonly order: readonly [number, number];
}

function objectionOfModel(
  prompt: Prompt,
  flag: Flag,
  context: ValidationContext,
): ReasonToLeaveOut | undefined {
  const errorsOf = (one: Prompt): string[] =>
    findProblems(one, context)
      .filter(isError)
      .map((problem) => JSON.stringify(problem));
  const known = new Set(errorsOf(prompt));
  const more = errorsOf({ ...prompt, flags: [...prompt.flags, flag] });
  if (more.every((error) => known.has(error))) return undefined;
  return { kind: 'model', model: chooseModel(prompt, context).said };
}
