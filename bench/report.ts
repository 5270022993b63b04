import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { z } from 'zod';

/** Something that was measured. */
const lineSchema = z.object({
  name: z.string(),
  /** By what they are, with their unit: `median ms`, `times baseline`. */
  figures: z.record(z.string(), z.number()),
  /** In words: `under 1 ms`. */
  target: z.string().exactOptional(),
  /** Only where there is a target. */
  isMet: z.boolean().exactOptional(),
  /** Where a target is missed: what stands in the way, as a profile shows it. */
  why: z.string().exactOptional(),
});

/** Lines that have the same figures. */
const sectionSchema = z.object({ title: z.string(), lines: z.array(lineSchema).readonly() });

const reportSchema = z.object({ bench: z.string(), sections: z.array(sectionSchema).readonly() });

/** What one bench has measured on one machine. */
const savedSchema = reportSchema.extend({
  measuredAt: z.iso.datetime(),
  machine: z.object({
    node: z.string(),
    processor: z.string(),
    processors: z.int().exactOptional(),
  }),
});

export type Line = Readonly<z.infer<typeof lineSchema>>;
export type Section = Readonly<z.infer<typeof sectionSchema>>;
export type Report = Readonly<z.infer<typeof reportSchema>>;
export type SavedReport = Readonly<z.infer<typeof savedSchema>>;

/** Whether nothing missed its target. */
export function isAllMet({ sections }: Report): boolean {
  return sections.every(({ lines }) => lines.every(({ isMet }) => isMet !== false));
}

/** Prints one table per section, and what is known of each target that was missed. */
export function printReport({ bench, sections }: Report): void {
  for (const { title, lines } of sections) {
    console.log(`\n${bench}: ${title}`);
    console.table(Object.fromEntries(lines.map((line) => [line.name, toRow(line)])));
    for (const { name, why } of lines) if (why !== undefined) console.log(`${name}: ${why}`);
  }
}

/**
 * Writes the report for machines, as `<name of the bench>.json`, with what it was measured on.
 * @param folder is made where it is missing
 */
export async function saveReport(report: Report, folder: URL): Promise<void> {
  const processors = cpus();
  const processor = processors[0]?.model ?? 'unknown';
  const machine = { node: process.version, processor, processors: processors.length };
  const measured = { measuredAt: new Date().toISOString(), machine, ...report };
  await mkdir(folder, { recursive: true });
  const file = new URL(`${report.bench}.json`, folder);
  await writeFile(file, `${JSON.stringify(measured, undefined, 2)}\n`);
}

/** @returns all reports that were saved there, by name. @throws for one that cannot be read */
export async function readReports(folder: URL): Promise<readonly SavedReport[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return savedSchema.parse(JSON.parse(text));
    }),
  );
}

/** What a line says of its target. */
export function verdictOf({ isMet }: Line): string {
  return isMet === undefined ? '' : isMet ? 'met' : 'MISSED';
}

/** A figure as it is shown: three digits that count. */
export function shorten(figure: number): number {
  return Number(figure.toPrecision(3));
}

function toRow(line: Line): Readonly<Record<string, number | string>> {
  const { figures, target } = line;
  const rounded = Object.entries(figures).map(([name, figure]) => [name, shorten(figure)] as const);
  return { ...Object.fromEntries(rounded), target: target ?? '', verdict: verdictOf(line) };
}
