import { z } from 'zod';
import type { Catalogue } from '../prompt/catalogue.ts';
import { maxSavedFlags } from '../prompt/limits.ts';

/** Flags under a name, used as `--name` in a prompt. Belongs to a person or to a server. */
export const presetSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
  flags: z.string().min(1).max(maxSavedFlags),
});
export type Preset = z.infer<typeof presetSchema>;

/** How many presets a person may have, and how many a server. */
export const presetLimits = { own: 20, shared: 50 } as const;

/** Chosen instead of a preset to use none. */
export const noPreset = 'none';

/**
 * What is wrong with a name: its letters, or that it means something already.
 * @param name as it was typed, without dashes
 */
export function nameProblem(name: string, catalogue: Catalogue): 'malformed' | 'taken' | undefined {
  if (!presetSchema.shape.name.safeParse(name).success) return 'malformed';
  const isTaken =
    name === noPreset || catalogue.flag(name) !== undefined || catalogue.isRetired(name);
  return isTaken ? 'taken' : undefined;
}

/** Whoever has presets. */
export interface PresetOwner {
  readonly presets: Preset[];
  /** The name of the one in use, of people only. */
  readonly preset?: string | undefined;
}

/**
 * Adds a preset, or replaces the one of its name where it stands.
 * @param limit how many there may be
 * @returns the very owner where there are as many already
 */
export function withPreset<One extends PresetOwner>(
  owner: One,
  preset: Preset,
  limit: number,
): One {
  const at = owner.presets.findIndex(({ name }) => name === preset.name);
  if (at >= 0) return { ...owner, presets: owner.presets.with(at, preset) };
  if (owner.presets.length >= limit) return owner;
  return { ...owner, presets: [...owner.presets, preset] };
}

/** Takes a preset out, also out of use. @returns the very owner where there is none of this name */
export function withoutPreset<One extends PresetOwner>(owner: One, name: string): One {
  const presets = owner.presets.filter((preset) => preset.name !== name);
  if (presets.length === owner.presets.length) return owner;
  return { ...owner, presets, ...(owner.preset === name ? { preset: undefined } : {}) };
}

/** A preset, and whose it is. */
export interface FoundPreset extends Preset {
  readonly isShared: boolean;
}

/**
 * What a name stands for, for this person here: their own preset before the server's.
 * @param guild the server's presets, where this is one
 */
export function findPreset(
  name: string,
  person: PresetOwner,
  guild: PresetOwner | undefined,
): FoundPreset | undefined {
  return presetsFor(person, guild).find((preset) => preset.name === name);
}

/** All presets that a person can use here: their own first. */
export function presetsFor(
  person: PresetOwner,
  guild: PresetOwner | undefined,
): readonly FoundPreset[] {
  return [
    ...person.presets.map((preset) => ({ ...preset, isShared: false })),
    ...(guild?.presets ?? []).map((preset) => ({ ...preset, isShared: true })),
  ];
}
