import { readFile, writeFile } from 'node:fs/promises';
import { type Line, type SavedReport, shorten, verdictOf } from './report.ts';

const begins = '<!-- measured: written by npm run bench -->';
const ends = '<!-- /measured -->';

/**
 * Brings the measured part of a document up to date; everything else in it is left as it is.
 * @throws where the document has no such part
 */
export async function updateDocument(file: URL, reports: readonly SavedReport[]): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, withMeasured(text, reports));
}

/** @throws where the text has no measured part */
export function withMeasured(text: string, reports: readonly SavedReport[]): string {
  const start = text.indexOf(begins);
  const end = text.indexOf(ends);
  if (start < 0 || end < start) throw new Error('The document has no measured part');
  const measured = reports.map(describe).join('\n');
  return `${text.slice(0, start + begins.length)}\n\n${measured}\n${text.slice(end)}`;
}

function describe({ bench, sections, measuredAt, machine }: SavedReport): string {
  const { node, processor, processors } = machine;
  const on = `${measuredAt.slice(0, 10)}, Node ${node}, ${processors ?? '?'} × ${processor}`;
  const parts = sections.map(({ title, lines }) => `**${title}**\n\n${tableOf(lines)}`);
  return `### ${bench}\n\n${on}.\n\n${parts.join('\n')}`;
}

function tableOf(lines: readonly Line[]): string {
  const columns = [...new Set(lines.flatMap(({ figures }) => Object.keys(figures)))];
  const head = ['', ...columns, 'target', 'verdict'];
  const rows = lines.map((line) => [
    line.name,
    ...columns.map((column) => figureOf(line, column)),
    line.target ?? '',
    verdictOf(line),
  ]);
  const reasons = lines.flatMap(({ name, why }) => (why === undefined ? [] : `${name}: ${why}\n`));
  const table = [head, head.map(() => '---'), ...rows].map(toRow).join('\n');
  return `${table}\n${reasons.length === 0 ? '' : `\n${reasons.join('\n')}`}`;
}

function figureOf({ figures }: Line, column: string): string {
  const figure = figures[column];
  return figure === undefined ? '' : shorten(figure).toLocaleString('en');
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
