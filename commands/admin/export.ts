import { ApplicationCommandOptionType } from 'discord.js';
import type { Intention } from '../../src/discord/definitions.ts';
import { readUploadLimit } from '../../src/discord/origin.ts';
import { choiceOf, wording } from '../../src/locales/wording.ts';
import {
  type ExportFormat,
  exportFormats,
  exportRow,
  packCases,
} from '../../src/views/case-export.ts';
import { type MessageView, sentence } from '../../src/views/message.ts';
import type { CommandPart, StaffUse } from './part.ts';

/** All cases of a server as a file. */
export const exportCases: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.export'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...wording('admin.export.format'),
        choices: exportFormats.map((value) => {
          return choiceOf(value, ({ cases }) => cases.choices.format[value]);
        }),
      },
    ],
  },
  run: (use): Intention => ({ kind: 'work', run: (signal) => exportAll(use, signal) }),
};

const contentTypes = { csv: 'text/csv', json: 'application/json' } as const;
/** More are not held in memory at once; the newest count. */
const maxCases = 100_000;

async function exportAll(use: StaffUse, signal: AbortSignal): Promise<MessageView> {
  const { interaction, guildId, tools } = use;
  const { admin } = tools.text.cases;
  const chosen = interaction.options.getString('format');
  const format: ExportFormat = exportFormats.find((one) => one === chosen) ?? 'csv';
  const [newest] = await tools.moderation.cases.list(guildId, { limit: 1 });
  if (newest === undefined) return sentence(admin.exportedNothing);
  const rows: string[] = [];
  let last = 0;
  for await (const entry of tools.moderation.cases.all(guildId)) {
    signal.throwIfAborted();
    last = entry.number;
    if (last > newest.number - maxCases) rows.push(exportRow(entry, format));
  }
  const { bytes, count } = packCases(rows, format, readUploadLimit(interaction));
  const oldest = last - count + 1;
  const day = new Date(tools.clock.now()).toISOString().slice(0, 10);
  const file = {
    name: `easel-cases-${day}.${format}`,
    bytes,
    contentType: contentTypes[format],
  };
  const content = oldest === 1 ? admin.exported(count) : admin.exportedPart(count, oldest);
  return { content, rows: [], files: [file], filesTooLarge: admin.exportTooLarge };
}
