import { guildFlags } from '../guilds/default-flags.ts';
import type { Sentences } from '../locales/index.ts';
import { presetInUse } from '../people/presets.ts';
import { printFlag } from '../prompt/print.ts';
import type { Flag } from '../prompt/prompt.ts';
import { fitLines, maxContent } from './fit-lines.ts';
import { problemLine, quoteUpTo } from './problems.ts';
import { showName } from './saved-flags.ts';
import type { SettingsScene } from './settings.ts';

/** Several of these must fit into one message. */
const maxEnd = 600;
const maxPart = 200;

/** What stands behind a person's prompts now, where it comes from, and what is no flag. */
export function settingsText(scene: SettingsScene, text: Sentences): string {
  const { settings, savedFlags } = text;
  const { prompt, leftOut } = scene.standing;
  const end = printFlags(prompt.flags);
  const head = [
    settings.title,
    end === '' ? settings.endsWithNothing : settings.ends(quoteUpTo(maxEnd, end)),
    ...sourceLines(scene, text),
  ].join('\n');
  const reasons = new Set(leftOut.map((problem) => `-# ${problemLine(problem, text)}`));
  const lines = reasons.size === 0 ? [] : [settings.wordsAlone, ...reasons];
  const room = maxContent - head.length - settings.otherwise.length - 2;
  const notes = fitLines(lines, room, (count) => `-# ${savedFlags.more(count)}`);
  return [head, notes, settings.otherwise].filter((part) => part !== '').join('\n');
}

function sourceLines({ person, guild }: SettingsScene, { settings }: Sentences): string[] {
  const { suffix, preset } = person;
  const ofServer = guild === undefined ? '' : printFlags(guildFlags(guild));
  const isThere = presetInUse(person, guild) !== undefined;
  // One of another server is not gone: it is for there.
  const isElsewhere = preset?.guildId !== undefined && preset.guildId !== guild?.id;
  return [
    ...(suffix === undefined ? [] : [settings.suffix(quoteUpTo(maxPart, suffix))]),
    ...(preset === undefined || isElsewhere
      ? []
      : [(isThere ? settings.preset : settings.presetGone)(showName(preset.name))]),
    ...(ofServer === '' ? [] : [settings.server(quoteUpTo(maxPart, ofServer))]),
    ...(person.private ? [settings.private] : []),
  ];
}

function printFlags(flags: readonly Flag[]): string {
  return flags.map(printFlag).join(' ');
}
