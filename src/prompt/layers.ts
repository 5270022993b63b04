import { type Allowance, createAllowance } from './allowance.ts';
import type { Catalogue } from './catalogue.ts';
import { createJudge } from './default-judge.ts';
import { printFlag } from './print.ts';
import type { LayerName, ProblemOf, ReasonToLeaveOut } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import { isRoom, roomBeside, roomIn } from './size.ts';
import { isAttached } from './validation/attachments.ts';
import type { ValidationContext } from './validation/context.ts';
import { slotOf } from './validation/flag-slots.ts';
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

/** What decides which flags are put in. */
export interface LayerRules {
  readonly context: ValidationContext;
  /** What else speaks against a default. */
  readonly objectionTo?: ((flag: Flag) => ReasonToLeaveOut | undefined) | undefined;
  /** Options are left out like defaults where the prompt does not bear them. */
  readonly isOptional?: boolean | undefined;
  /** Shared by all jobs of one request. */
  readonly allowance?: Allowance | undefined;
}

/**
 * Puts flags behind a prompt: what was typed by hand or attached wins, then the stronger layer. An
 * option of the command that contradicts the prompt is told; any other flag that the model or the
 * prompt does not bear is left out with a note, since a default must never be the reason for a
 * failure; but the version stays, since another one would draw another picture at another price. A layer
 * that would make the prompt too long is left out as a whole.
 * @param layers strongest first
 */
export function withLayers(prompt: Prompt, layers: readonly Layer[], rules: LayerRules): Layered {
  const { context } = rules;
  const typed = new Map(prompt.flags.map((flag) => [slotOf(flag, context.catalogue), flag]));
  const offers = offersOf(layers, context.catalogue);
  const open = offers.filter(({ slot }) => !typed.has(slot) && !isAttached(slot, context));
  const { fitting, tooMuch } = fit(open, prompt);
  const chosen = choose(fitting, prompt, rules);
  const inOrder = chosen.added.toSorted((a, b) => a.rank - b.rank || a.index - b.index);
  return {
    prompt: { ...prompt, flags: [...prompt.flags, ...flagsOf(inOrder)] },
    leftOut: [
      ...contradictions(offers, typed, context.catalogue),
      ...tooMuch.map((offer) => leaveOut(offer, { kind: 'prompt' })),
      ...chosen.leftOut,
    ],
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

/** Takes out layers for which there is no room behind the stronger ones; options are short. */
function fit(
  offers: readonly Offer[],
  prompt: Prompt,
): { readonly fitting: readonly Offer[]; readonly tooMuch: readonly Offer[] } {
  let room = roomIn(prompt);
  const taken = new Set<string>();
  const tooMuch = new Set<Offer>();
  const ranks = new Set(offers.map(({ rank }) => rank));
  for (const rank of [...ranks].toSorted((a, b) => a - b)) {
    const own = offers.filter((one) => one.rank === rank && !taken.has(one.slot));
    const left = roomBeside(room, flagsOf(own));
    if (own[0]?.layer !== 'option' && !isRoom(left)) {
      for (const one of own) tooMuch.add(one);
      continue;
    }
    room = left;
    for (const { slot } of own) taken.add(slot);
  }
  return { fitting: offers.filter((one) => !tooMuch.has(one)), tooMuch: [...tooMuch] };
}

/** Nearly always everything goes together, which takes two looks and not one for each flag. */
function choose(offers: readonly Offer[], prompt: Prompt, rules: LayerRules): Chosen {
  const { context, objectionTo = () => undefined, isOptional = false } = rules;
  const judge = createJudge(prompt, context, rules.allowance ?? createAllowance());
  const isFirm = ({ layer }: Offer): boolean => layer === 'option' && !isOptional;
  const hopeful = chooseEach(offers, isFirm, ({ flag }) => objectionTo(flag));
  // Another model than the one that was chosen is never taken instead: what it refuses is told.
  const isModel = (flag: Flag): boolean => namesModel(flag, context);
  const firm = hopeful.added.filter((one) => isFirm(one) || isModel(one.flag));
  const isClear =
    firm.length === hopeful.added.length || judge.areBorne(flagsOf(hopeful.added), flagsOf(firm));
  if (isClear) return hopeful;
  return chooseEach(
    offers,
    isFirm,
    ({ flag }, added) =>
      objectionTo(flag) ?? (isModel(flag) ? undefined : judge.objectionTo(flag, flagsOf(added))),
  );
}

/** Of each slot the first one that nothing speaks against; nothing does against firm ones. */
function chooseEach(
  offers: readonly Offer[],
  isFirm: (offer: Offer) => boolean,
  objectionTo: (offer: Offer, added: readonly Offer[]) => ReasonToLeaveOut | undefined,
): Chosen {
  const taken = new Map<string, number>();
  const added: Offer[] = [];
  const leftOut: ProblemOf<'W01'>[] = [];
  for (const offer of offers) {
    const { slot, rank } = offer;
    const by = taken.get(slot);
    // What is not wanted may be said several times, by one layer.
    if (by !== undefined && !(slot === 'no' && by === rank)) continue;
    const because = isFirm(offer) ? undefined : objectionTo(offer, added);
    if (because === undefined) {
      taken.set(slot, rank);
      added.push(offer);
    } else {
      leftOut.push(leaveOut(offer, because));
      // Who wanted to wait for less is not to pay more instead.
      if (because.kind === 'several') taken.set(slot, rank);
    }
  }
  return { added, leftOut };
}

function leaveOut({ flag, layer }: Offer, because: ReasonToLeaveOut): ProblemOf<'W01'> {
  return { code: 'W01', flag: printFlag(flag), layer, because };
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

/** Whether it is a version that there is, or one that is newer than all that are known. */
function namesModel(flag: Flag, context: ValidationContext): boolean {
  if (context.catalogue.flag(flag.name)?.takes !== 'model') return false;
  const { said, isAssumed } = chooseModel({ images: [], text: '', flags: [flag] }, context);
  return !isAssumed && (said === flag.value || said === `niji ${flag.value}`);
}
