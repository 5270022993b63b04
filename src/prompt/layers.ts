import type { Catalogue } from './catalogue.ts';
import { createJudge, type Judge } from './default-judge.ts';
import { printFlag } from './print.ts';
import type { LayerName, ProblemOf, ReasonToLeaveOut } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import type { ValidationContext } from './validation/context.ts';
import { slotOf } from './validation/flag-slots.ts';

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
  const offers = offersOf(layers, catalogue);
  const open = offers.filter(({ slot }) => !typed.has(slot));
  const judge = createJudge(prompt, context);
  // Nearly always everything goes together, which takes two looks and not one for each flag.
  const hopeful = choose(open, objectionTo);
  const chosen = isBorne(hopeful.added, judge)
    ? hopeful
    : choose(open, (flag, added) => objectionTo(flag) ?? judge.objectionTo(flag, flagsOf(added)));
  const inOrder = chosen.added.toSorted((a, b) => a.rank - b.rank || a.index - b.index);
  return {
    prompt: { ...prompt, flags: [...prompt.flags, ...flagsOf(inOrder)] },
    leftOut: [...contradictions(offers, typed, catalogue), ...chosen.leftOut],
  };
}

/** A flag of a layer. */
interface Offer {
  readonly layer: LayerName;
  readonly flag: Flag;
  readonly slot: string;
  /** Of the layer, and within it. */
  readonly rank: number;
  readonly index: number;
}

interface Chosen {
  readonly added: readonly Offer[];
  readonly leftOut: readonly ProblemOf<'W01'>[];
}

/**
 * Options first, since they are there for certain. Then the version: it decides what the others may
 * be. Those that need another flag beside them last, since that may come from a layer as well.
 */
function offersOf(layers: readonly Layer[], catalogue: Catalogue): readonly Offer[] {
  const turnOf = ({ layer, flag }: Offer): number => {
    const rule = catalogue.flag(flag.name);
    if (layer === 'option') return 0;
    if (rule?.takes === 'model') return 1;
    return rule !== undefined && catalogue.requires[rule.name] !== undefined ? 3 : 2;
  };
  return layers
    .flatMap(({ name: layer, flags }, rank) =>
      flags.map((flag, index) => ({ layer, flag, slot: slotOf(flag, catalogue), rank, index })),
    )
    .toSorted((a, b) => turnOf(a) - turnOf(b));
}

/** Of each slot the first one that nothing speaks against; nothing does against options. */
function choose(
  offers: readonly Offer[],
  objectionTo: (flag: Flag, added: readonly Offer[]) => ReasonToLeaveOut | undefined,
): Chosen {
  const taken = new Map<string, number>();
  const added: Offer[] = [];
  const leftOut: ProblemOf<'W01'>[] = [];
  for (const offer of offers) {
    const { layer, flag, slot, rank } = offer;
    const by = taken.get(slot);
    // What is not wanted may be said several times, by one layer.
    if (by !== undefined && !(slot === 'no' && by === rank)) continue;
    const because = layer === 'option' ? undefined : objectionTo(flag, added);
    if (because === undefined) {
      taken.set(slot, rank);
      added.push(offer);
    } else {
      leftOut.push({ code: 'W01', flag: printFlag(flag), layer, because });
      // Who wanted to wait for less is not to pay more instead.
      if (because.kind === 'several') taken.set(slot, rank);
    }
  }
  return { added, leftOut };
}

/** Whether the defaults among them make nothing worse. */
function isBorne(added: readonly Offer[], judge: Judge): boolean {
  const options = added.filter(({ layer }) => layer === 'option');
  return added.length === options.length || judge.areBorne(flagsOf(added), flagsOf(options));
}

/** Options that say something else than what was typed by hand. */
function contradictions(
  offers: readonly Offer[],
  typed: ReadonlyMap<string, Flag>,
  catalogue: Catalogue,
): readonly ProblemOf<'N02'>[] {
  const nameOf = ({ name }: Flag): string | undefined => catalogue.flag(name.toLowerCase())?.name;
  return offers.flatMap(({ layer, flag, slot }) => {
    const byHand = typed.get(slot);
    if (layer !== 'option' || byHand === undefined) return [];
    if (nameOf(byHand) === nameOf(flag) && byHand.value === flag.value) return [];
    return [{ code: 'N02', flag: printFlag(flag), typed: printFlag(byHand) }];
  });
}

function flagsOf(offers: readonly Offer[]): readonly Flag[] {
  return offers.map(({ flag }) => flag);
}
