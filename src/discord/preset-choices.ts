import type { AutocompleteInteraction } from 'discord.js';
import type { Sentences } from '../locales/index.ts';
import { type FoundPreset, noPreset, presetsFor } from '../people/presets.ts';
import { plainPrompt } from '../views/prompt-text.ts';
import type { OwnDefaults } from './own-defaults.ts';
import type { Suggestion } from './respond.ts';

const maxChoices = 25;
const maxName = 100;

/**
 * Presets as suggestions for the option `name`, by what has been typed of it: to be used, a person's
 * own and those shared here; to be saved or deleted, those that the option `shared` is about.
 */
export function suggestPresets(
  { options }: AutocompleteInteraction,
  { person, guild }: OwnDefaults,
  { preset: text }: Sentences,
): readonly Suggestion[] {
  const typed = options.getFocused().toLowerCase().replace(/^--/, '');
  const isToBeUsed = options.getSubcommand(false) === 'use';
  const isShared = options.getBoolean('shared') ?? false;
  const isMeant = (preset: FoundPreset, index: number, all: readonly FoundPreset[]): boolean =>
    isToBeUsed
      ? all.findIndex(({ name }) => name === preset.name) === index
      : preset.isShared === isShared;
  const presets = presetsFor(person, guild)
    .filter(isMeant)
    .map((preset) => ({ name: nameOf(preset, text), value: preset.name }));
  const none = { name: text.choice.none, value: noPreset };
  return [...(isToBeUsed ? [none] : []), ...presets]
    .filter(({ value }) => value.includes(typed))
    .slice(0, maxChoices);
}

function nameOf({ name, flags, isShared }: FoundPreset, { choice }: Sentences['preset']): string {
  const start = isShared ? `${name} ${choice.shared}` : name;
  return `${start}: ${plainPrompt(flags, maxName - start.length - 2)}`;
}
