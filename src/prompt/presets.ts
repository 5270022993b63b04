import type { Catalogue } from './catalogue.ts';
import type { ProblemOf } from './problem.ts';
import type { Flag, Prompt } from './prompt.ts';
import { cut, labelOf } from './validation/cut.ts';
import { slotOf } from './validation/flag-slots.ts';
import { findPresetSpelling } from './validation/spelling.ts';

/** @returns the flags saved under that name, undefined where there are none */
export type FindPreset = (name: string) => readonly Flag[] | undefined;

/** A prompt without names of presets. */
export interface Expanded {
  readonly prompt: Prompt;
  /** Words behind such a name: text in the wrong place, and no part of the prompt any more. */
  readonly misplaced: readonly string[];
  readonly problems: readonly ProblemOf<'E07'>[];
}

/**
 * Puts saved flags in the place of the names that stand for them, of each name where it stands
 * first; once, so that a preset cannot hold another one. What was typed by hand wins over the same
 * flag in a preset.
 */
export function expandPresets(prompt: Prompt, find: FindPreset, catalogue: Catalogue): Expanded {
  const typed = new Set<string>();
  const seen = new Set<string>();
  const read = prompt.flags.map((flag) => {
    const saved = catalogue.flag(flag.name) === undefined ? find(flag.name) : undefined;
    if (saved === undefined) typed.add(slotOf(flag, catalogue));
    const isAgain = saved !== undefined && seen.has(flag.name);
    seen.add(flag.name);
    return { flag, saved: isAgain ? [] : saved };
  });
  const flags = read.flatMap(({ flag, saved }) =>
    saved === undefined ? [flag] : saved.filter((one) => !typed.has(slotOf(one, catalogue))),
  );
  const followed = read.flatMap(({ flag, saved }) =>
    saved === undefined || flag.value === '' ? [] : [flag],
  );
  return {
    prompt: { ...prompt, flags },
    misplaced: followed.map(({ value }) => value),
    problems: followed.map((flag) => {
      return { code: 'E07', token: cut(flag.value), flag: labelOf(flag) };
    }),
  };
}

/** Spells names of presets right that were nearly spelled so. @param names of those that there are */
export function respellPresets(
  prompt: Prompt,
  names: readonly string[],
  catalogue: Catalogue,
): Prompt {
  if (names.length === 0) return prompt;
  const flags = prompt.flags.map((flag) => {
    const isKnown = catalogue.flag(flag.name) !== undefined || names.includes(flag.name);
    const meant = isKnown ? undefined : findPresetSpelling(catalogue, flag.name, names);
    return meant === undefined ? flag : { ...flag, name: meant };
  });
  return { ...prompt, flags };
}
