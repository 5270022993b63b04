import type { Catalogue } from '../prompt/catalogue.ts';
import { type Preset, presetNameSchema } from '../prompt/preset.ts';
import type { UsedPreset } from './person.ts';

/** Chosen instead of a preset to use none. */
export const noPreset = 'none';

/**
 * What is wrong with a name: its letters, or that it means something already.
 * @param name as it was typed, without dashes
 */
export function nameProblem(name: string, catalogue: Catalogue): 'malformed' | 'taken' | undefined {
  if (!presetNameSchema.safeParse(name).success) return 'malformed';
  const isTaken =
    name === noPreset || catalogue.flag(name) !== undefined || catalogue.isRetired(name);
  return isTaken ? 'taken' : undefined;
}

/** Whoever has presets. */
export interface PresetOwner {
  readonly presets: Preset[];
  /** The one in use, of people only. */
  readonly preset?: UsedPreset | undefined;
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
  const isInUse = owner.preset?.name === name && owner.preset.guildId === undefined;
  return { ...owner, presets, ...(isInUse ? { preset: undefined } : {}) };
}

/** A preset, and whose it is. */
export interface FoundPreset extends Preset {
  readonly isShared: boolean;
}

/** Presets of a server. */
export interface PresetServer extends PresetOwner {
  readonly id?: string | undefined;
}

/** Puts a preset in use: always the same one, whatever another server calls by its name. */
export function withPresetInUse<One extends PresetOwner>(
  person: One,
  { name, isShared }: FoundPreset,
  guild: PresetServer | undefined,
): One {
  const preset = isShared && guild?.id !== undefined ? { name, guildId: guild.id } : { name };
  return { ...person, preset };
}

/** The preset in use, if it is there and belongs to this person or to the server that this is. */
export function presetInUse(
  person: PresetOwner,
  guild: PresetServer | undefined,
): FoundPreset | undefined {
  const { preset } = person;
  if (preset === undefined) return undefined;
  const isShared = preset.guildId !== undefined;
  if (isShared && preset.guildId !== guild?.id) return undefined;
  return presetsFor(person, guild).find(
    (one) => one.name === preset.name && one.isShared === isShared,
  );
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
