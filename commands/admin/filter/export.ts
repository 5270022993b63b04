import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../../src/discord/definitions.ts';
import { listFormats } from '../../../src/guard/words/list-file.ts';
import { choiceOf, wording } from '../../../src/locales/wording.ts';
import type { StaffUse } from '../part.ts';
import { commandLine, type FilterPart } from './part.ts';
import { rulesFile } from './rules-file.ts';

/** Every rule of a server, as a file. */
export const exportRules: FilterPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.filter.export'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...wording('admin.filter.export.format'),
        choices: listFormats.map((value) => {
          return choiceOf(value, (text) => text.words.choices.format[value]);
        }),
      },
    ],
  },
  run: exportAll,
};

async function exportAll({ interaction, tools, guildId }: StaffUse): Promise<Intention> {
  const { words } = tools.text;
  const rules = await tools.moderation.words.listOf(guildId).get();
  if (rules.length === 0) return tell(words.list.none(commandLine('admin.filter.add', tools.text)));
  const chosen = interaction.options.getString('format');
  const format = listFormats.find((one) => one === chosen) ?? 'csv';
  const content = words.export.exported(rules.length);
  const files = [rulesFile(rules, format)];
  const view = { content, rows: [], files, filesTooLarge: words.export.tooLarge };
  return { kind: 'work', run: () => Promise.resolve(view) };
}
