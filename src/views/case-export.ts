import { stringify } from 'csv-stringify/sync';
import type { Case } from '../guilds/moderation/case.ts';

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** In this order in every file. */
const columns = [
  'number',
  'time',
  'kind',
  'because',
  'userId',
  'byId',
  'reason',
  'detail',
  'prompt',
  'jobId',
  'channelId',
  'messageId',
  'about',
] as const;

/** What stands before, between and behind the cases; by its first character Excel knows UTF-8. */
const frames = {
  csv: [`\ufeff${columns.join(',')}\n`, '', ''],
  json: ['[\n', ',\n', '\n]\n'],
} as const;

/** A file of cases. */
export interface CaseFile {
  readonly bytes: Uint8Array;
  /** How many stand in it: the newest ones where not all had room. */
  readonly count: number;
}

/** One case as it stands in a file. */
export function exportRow(entry: Case, format: ExportFormat): string {
  return format === 'csv' ? csvRow(entry) : jsonRow(entry);
}

/**
 * All cases as a file, oldest first, or as many of the newest as there is room for.
 * @param rows from {@link exportRow}, oldest first
 * @param maxBytes how large the file may be
 */
export function packCases(
  rows: readonly string[],
  format: ExportFormat,
  maxBytes: number,
): CaseFile {
  const [head, separator, foot] = frames[format];
  let room = maxBytes - Buffer.byteLength(head + foot);
  let first = rows.length;
  while (first > 0) {
    room -= Buffer.byteLength((rows[first - 1] ?? '') + separator);
    if (room < 0) break;
    first -= 1;
  }
  const kept = rows.slice(first);
  return { bytes: Buffer.from(head + kept.join(separator) + foot), count: kept.length };
}

function timed({ at, ...entry }: Case): Readonly<Record<string, unknown>> {
  return { ...entry, time: new Date(at).toISOString() };
}

/** Formulas are disarmed, so that a spreadsheet computes nothing out of what people wrote. */
const csvOptions = { columns: [...columns], escape_formulas: true };

function csvRow(entry: Case): string {
  return stringify([timed(entry)], csvOptions);
}

function jsonRow(entry: Case): string {
  const row = timed(entry);
  return JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])));
}
