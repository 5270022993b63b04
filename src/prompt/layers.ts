import type { Catalogue } from './catalogue.ts';
import { objectionToDefault, objectionToVersion } from './objections.ts';
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
  const taken = new Map<string, number>();
  const added: Offer[] = [];
  const leftOut: (ProblemOf<'W01'> | ProblemOf<'N02'>)[] = [...contradictions(offers, typed)];
  for (const offer of offers) {
    const { layer, flag, slot, rank } = offer;
    if (typed.has(slot) || isTaken(offer, taken)) continue;
    const judge = slot === versionSlot(catalogue) ? objectionToVersion : objectionToDefault;
    const because =
      layer === 'option'
        ? undefined
        : (objectionTo(flag) ?? judge(flag, withFlags(prompt, added), context));
    if (because === undefined) {
      taken.set(slot, rank);
      added.push(offer);
    } else {
      leftOut.push({ code: 'W01', flag: printFlag(flag), layer, because });
    }
  }
  return { prompt: withFlags(prompt, added), leftOut };
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

function versionSlot(catalogue: Catalogue): string {
  return slotOf({ name: 'version', value: '' }, catalogue);
}

/**
 * The version first: it decides what the others may be. Those that need another flag beside them
 * last: it may come from a layer as well.
 */
function offersOf(layers: readonly Layer[], catalogue: Catalogue): readonly Offer[] {
  const version = versionSlot(catalogue);
  const turnOf = ({ flag, slot }: Offer): number => {
    if (slot === version) return 0;
    const { name } = catalogue.flag(flag.name) ?? flag;
    return catalogue.requires[name] === undefined ? 1 : 2;
  };
  return layers
    .flatMap(({ name: layer, flags }, rank) =>
      flags.map((flag, index) => ({ layer, flag, slot: slotOf(flag, catalogue), rank, index })),
    )
    .toSorted((a, b) => turnOf(a) - turnOf(b));
}

/** What is not wanted may be said several times, by one layer. */
function isTaken({ slot, rank }: Offer, taken: ReadonlyMap<string, number>): boolean {
  const by = taken.get(slot);
  return by !== undefined && !(slot === 'no' && by === rank);
}

/** Options that say something else than what was typed by hand. */
function contradictions(
  offers: readonly Offer[],
  typed: ReadonlyMap<string, Flag>,
): readonly ProblemOf<'N02'>[] {
  return offers.flatMap(({ layer, flag, slot }) => {
    const byHand = typed.get(slot);
    if (layer !== 'option' || byHand === undefined || isSame(byHand, flag)) return [];
    return [{ code: 'N02', flag: printFlag(flag), typed: printFlag(byHand) }];
  });
}
