import type { Guild } from '../guilds/guild.ts';
import type { Sentences } from '../locales/index.ts';
import type { Person } from '../people/person.ts';
import { presetInUse } from '../people/presets.ts';
import type { Preset } from '../prompt/preset.ts';
import { fitLines, maxContent } from './fit-lines.ts';
import { quoteUpTo } from './problems.ts';
import { showName } from './saved-flags.ts';

/** So much is shown of each preset's flags: as much as lets all of them be named. */
const lengths = [500, 200, 80, 40, 20] as const;

/** A person's presets and those shared here, and how to use one. */
export function presetList(
  { person, guild }: { readonly person: Person; readonly guild: Guild | undefined },
  { preset: text }: Sentences,
): string {
  const shared = guild?.presets ?? [];
  if (person.presets.length + shared.length === 0) return text.none;
  const inUse = presetInUse(person, guild);
  const section = (title: string, presets: readonly Preset[], length: number): string[] => {
    const isShared = presets === shared;
    const lines = presets.map((preset) => {
      const isInUse = inUse?.name === preset.name && inUse.isShared === isShared;
      const line = `${showName(preset.name)} ${quoteUpTo(length, preset.flags)}`;
      return isInUse ? `${line} ${text.current}` : line;
    });
    return lines.length === 0 ? [] : [title, ...lines];
  };
  const linesAt = (length: number): string[] => [
    ...section(text.own, person.presets, length),
    ...section(text.shared, shared, length),
  ];
  const room = maxContent - text.use.length - 1;
  const [whole = []] = lengths.map(linesAt).filter((lines) => lines.join('\n').length <= room);
  const lines = whole.length > 0 ? whole : linesAt(20);
  return `${text.use}\n${fitLines(lines, room, text.more)}`;
}
