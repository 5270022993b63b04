import { guildFlags } from '../guilds/default-flags.ts';
import type { Guild } from '../guilds/guild.ts';
import type { Layer } from '../prompt/layers.ts';
import { readSavedFlags } from '../prompt/saved-flags.ts';
import { defaultFlags } from './default-flags.ts';
import type { Person } from './person.ts';
import { presetInUse } from './presets.ts';

/**
 * Everything that stands behind a person's prompts without being typed, strongest first: the preset
 * in use, the suffix, their settings, and what the server adds.
 * @param guild the server that this is in, if it is in one
 */
export function standingLayers(person: Person, guild: Guild | undefined): readonly Layer[] {
  const preset = presetInUse(person, guild);
  return [
    { name: 'preset', flags: readSavedFlags(preset?.flags) },
    { name: 'suffix', flags: readSavedFlags(person.suffix) },
    { name: 'settings', flags: defaultFlags(person) },
    { name: 'server', flags: guild === undefined ? [] : guildFlags(guild) },
  ];
}
