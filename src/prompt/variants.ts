import { parsePrompt } from './parse.ts';
import { countPermutations, expandPermutations } from './permutations.ts';
import { type Expanded, expandPresets, type FindPreset, respellPresets } from './presets.ts';
import type { Prompt } from './prompt.ts';
import { repeatsOf } from './repeat.ts';
import { isRoom, roomIn } from './size.ts';
import type { ValidationContext } from './validation/context.ts';
import { readPrompt } from './validation/reading.ts';

/** What was typed, and what makes several prompts of it. */
export interface Asked {
  readonly typed: string;
  readonly findPreset: FindPreset;
  /** How many jobs may be started at once: 1 to 40. */
  readonly cap: number;
}

/** One of the prompts that braces make, presets put in, and how often it is wanted. */
export interface Variant extends Expanded {
  readonly times: number;
  /**
   * The same to be corrected: with those presets as well whose names were misspelt, and with words
   * behind such names at the end of the text, where they belong.
   */
  readonly meant: Prompt;
}

/** All that was asked for. */
export interface Variants {
  /** At least one, and no more than may be started. */
  readonly variants: readonly Variant[];
  /** How many jobs all of them make together. */
  readonly count: number;
}

/**
 * Writes out braces and presets. An entry without anything to draw, as in `{a cat,}`, is no prompt
 * where others remain.
 */
export function readVariants(
  { typed, findPreset, cap }: Asked,
  context: ValidationContext,
): Variants {
  // Some more than may be started, since some may be empty.
  const all = expandPermutations(typed, 2 * cap).map((one) => toVariant(one, findPreset, context));
  const drawn = all.filter(({ prompt, misplaced }) => {
    return misplaced.length > 0 || !isBlank(prompt, context);
  });
  const kept = drawn.length === 0 ? all : drawn;
  const built = kept.reduce((sum, { times }) => sum + times, 0);
  // The rest is counted as repeated as often as the first.
  const rest = (countPermutations(typed) - all.length) * (kept[0]?.times ?? 1);
  return { variants: kept.slice(0, cap), count: built + rest };
}

function toVariant(one: string, find: FindPreset, context: ValidationContext): Variant {
  const { catalogue, presetNames = [] } = context;
  const typed = parsePrompt(one);
  const expanded = expandPresets(typed, find, catalogue);
  // What is too large is not looked at any further.
  const names = isRoom(roomIn(expanded.prompt)) ? presetNames : [];
  const respelt = respellPresets(typed, names, catalogue);
  const meant = respelt === typed ? expanded : expandPresets(respelt, find, catalogue);
  return {
    ...expanded,
    times: repeatsOf(expanded.prompt, catalogue),
    meant: withWordsInFront(meant),
  };
}

function withWordsInFront({ prompt, misplaced }: Expanded): Prompt {
  const text = [prompt.text, ...misplaced].filter((part) => part !== '').join(' ');
  return { ...prompt, text };
}

/** Nothing to draw, and no flag that hides anything. */
function isBlank(prompt: Prompt, context: ValidationContext): boolean {
  if (prompt.text !== '' || prompt.images.length > 0 || context.roles.length > 0) return false;
  // What is too large is not looked at.
  if (!isRoom(roomIn(prompt))) return false;
  const { unknown, known } = readPrompt(prompt, context);
  return unknown.length === 0 && known.every(({ rest }) => rest.length === 0);
}
