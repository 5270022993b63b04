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
  const { interaction, tools } = use;
  const { admin } = tools.text.cases;
  const chosen = interaction.options.getString('format');
  const format: ExportFormat = exportFormats.find((one) => one === chosen) ?? 'csv';
  const { rows, first, unreadable } = await readRows(use, format, signal);
  const missing = unreadable === 0 ? [] : [admin.exportedUnreadable(unreadable)];
  if (rows.length === 0) return sentence([admin.exportedNothing, ...missing].join('\n'));
  const { bytes, count } = packCases(
    rows.map(({ row }) => row),
    format,
    readUploadLimit(interaction),
  );
  const oldest = rows.at(-count)?.number ?? first;
  const day = new Date(tools.clock.now()).toISOString().slice(0, 10);
  const file = {
    name: `easel-cases-${day}.${format}`,
    bytes,
    contentType: contentTypes[format],
  };
  const told = oldest === first ? admin.exported(count) : admin.exportedPart(count, oldest);
  const content = [told, ...missing].join('\n');
  return { content, rows: [], files: [file], filesTooLarge: admin.exportTooLarge };
}

interface Rows {
  /** Oldest first. */
  readonly rows: readonly { readonly number: number; readonly row: string }[];
  /** The number of the first case that could be read. */
  readonly first: number;
  readonly unreadable: number;
}

async function readRows(
  { guildId, tools }: StaffUse,
  format: ExportFormat,
  signal: AbortSignal,
): Promise<Rows> {
  const { cases } = tools.moderation;
  const [newest] = await cases.list(guildId, { limit: 1 });
  const rows: { number: number; row: string }[] = [];
  let first = 0;
  let unreadable = 0;
  const skip = (): void => {
    unreadable += 1;
  };
  for await (const entry of cases.all(guildId, skip)) {
    signal.throwIfAborted();
    const { number } = entry;
    if (first === 0) first = number;
    if (number <= (newest?.number ?? 0) - maxCases) continue;
    rows.push({ number, row: exportRow(entry, format) });
  }
  return { rows, first, unreadable };
}
