import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../../src/discord/definitions.ts';
import { wording } from '../../../src/locales/wording.ts';
import { fitLines, maxContent } from '../../../src/views/fit-lines.ts';
import type { StaffUse } from '../part.ts';
import { commandLine, type FilterPart } from './part.ts';
import { ruleLine } from './rule-text.ts';
import { rulesFile } from './rules-file.ts';

/** Every rule of a server: in the message as far as they fit, and else as a file too. */
export const listRules: FilterPart = {
  option: { type: ApplicationCommandOptionType.Subcommand, ...wording('admin.filter.list') },
  run: list,
};

async function list(use: StaffUse): Promise<Intention> {
  const { tools, guildId } = use;
  const { text, moderation } = tools;
  const { words } = text;
  const rules = await moderation.words.listOf(guildId).get();
  const { length: operators } = moderation.words.operatorRules;
  const notes = operators > 0 ? [words.list.operator(operators)] : [];
  if (rules.length === 0) {
    return tell([words.list.none(commandLine('admin.filter.add', text)), ...notes].join('\n'));
  }
  const lines = rules.map((rule) => ruleLine(rule, text));
  const whole = [words.list.title(rules.length), ...lines, ...notes].join('\n');
  if (whole.length <= maxContent) return tell(whole);
  const title = [words.list.title(rules.length), words.list.asFile, ...notes];
  const room = maxContent - title.join('\n').length - 1;
  const content = [...title, fitLines(lines, room, words.more)].join('\n');
  const files = [rulesFile(rules, 'csv')];
  const view = { content, rows: [], files, filesTooLarge: words.export.tooLarge };
  return { kind: 'work', run: () => Promise.resolve(view) };
}
