import type { Catalogue } from './catalogue.ts';
import type { Flag, Prompt } from './prompt.ts';
import { slotOf } from './validation/flag-slots.ts';

/** @returns the flags saved under that name, undefined where there are none */
export type FindPreset = (name: string) => readonly Flag[] | undefined;

/**
 * Puts saved flags in the place of the names that stand for them; once, so that a preset cannot
 * hold another one. What was typed by hand wins over the same flag in a preset.
 */
export function expandPresets(prompt: Prompt, find: FindPreset, catalogue: Catalogue): Prompt {
  const typed = new Set<string>();
  const saved = prompt.flags.map((flag) => {
    const flags = catalogue.flag(flag.name) === undefined ? find(flag.name) : undefined;
    if (flags === undefined) typed.add(slotOf(flag, catalogue));
    return { flag, flags };
  });
  const flags = saved.flatMap(({ flag, flags: set }) => {
    if (set === undefined) return [flag];
    const kept = set.filter((one) => !typed.has(slotOf(one, catalogue)));
    return withTrailingWords(kept, flag.value);
  });
  return { ...prompt, flags };
}

/** Words behind a preset's name are still there: validation says that they are in the wrong place. */
function withTrailingWords(flags: readonly Flag[], words: string): readonly Flag[] {
  const last = flags.at(-1);
  if (words === '' || last === undefined) return flags;
  return [...flags.slice(0, -1), { ...last, value: `${last.value} ${words}`.trim() }];
}
