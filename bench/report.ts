import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

/** Something that was measured. */
export interface Line {
  readonly name: string;
  /** By what they are, with their unit: `median ms`, `times baseline`. */
  readonly figures: Readonly<Record<string, number>>;
  /** In words: `under 1 ms`. */
  readonly target?: string;
  /** Only where there is a target. */
  readonly isMet?: boolean;
}

/** Lines that have the same figures. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Report {
  readonly bench: string;
  readonly sections: readonly Section[];
}

/** Whether nothing missed its target. */
export function isAllMet({ sections }: Report): boolean {
  return sections.every(({ lines }) => lines.every(({ isMet }) => isMet !== false));
}

/** Prints one table per section. */
export function printReport({ bench, sections }: Report): void {
  for (const { title, lines } of sections) {
    console.log(`\n${bench}: ${title}`);
    console.table(Object.fromEntries(lines.map((line) => [line.name, toRow(line)])));
  }
}

/**
 * Writes the report for machines, as `<name of the bench>.json`, with what it was measured on.
 * @param folder is made where it is missing
 */
export async function saveReport(report: Report, folder: URL): Promise<void> {
  const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown' };
  const measured = { measuredAt: new Date().toISOString(), machine, ...report };
  await mkdir(folder, { recursive: true });
  const file = new URL(`${report.bench}.json`, folder);
  await writeFile(file, `${JSON.stringify(measured, undefined, 2)}\n`);
}

function toRow({ figures, target, isMet }: Line): Readonly<Record<string, number | string>> {
  const rounded = Object.entries(figures).map(
    ([name, figure]) => [name, Number(figure.toPrecision(3))] as const,
  );
  const verdict = isMet === undefined ? '' : isMet ? 'met' : 'MISSED';
  return { ...Object.fromEntries(rounded), target: target ?? '', verdict };
}
