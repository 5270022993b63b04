import { z } from 'zod';
import { findListProblem, type ListProblem } from './change-list.ts';
import { findRuleProblems, type RuleProblem } from './check-rule.ts';
import { readCsvLine, writeCsvLine } from './csv.ts';
import { wordActions } from './judgement.ts';
import { ruleKinds, type WordRule } from './rule.ts';

export const listFormats = ['csv', 'json'] as const;
export type ListFormat = (typeof listFormats)[number];

/** What is wrong with a line of a list. */
export interface LineProblem {
  /** 1 for the first line; in JSON, for the first rule. */
  readonly line: number;
  readonly problem: RuleProblem | { readonly kind: 'unreadable' };
}

/** A list as it was read: all of its rules, or what is wrong with some of them. */
export type ListReading =
  | { readonly kind: 'rules'; readonly rules: readonly WordRule[] }
  | {
      readonly kind: 'wrong-lines';
      readonly problems: readonly LineProblem[];
      /** Their numbers count rules, and not lines. */
      readonly isNumbered: boolean;
    }
  /** No text, JSON that is no list, or no rules. */
  | { readonly kind: 'unreadable' | 'no-list' | 'empty' }
  | ListProblem;

const columns = ['kind', 'text', 'action', 'except_age_restricted'] as const;
const entrySchema = z.object({
  kind: z.enum(ruleKinds).default('word'),
  // Half a character, which JSON can hold, cannot be written into a file again.
  text: z
    .string()
    .refine((text) => !/\p{Surrogate}/u.test(text))
    .transform((text) => text.trim()),
  action: z.enum(wordActions).default('block'),
  except_age_restricted: z.boolean().default(false),
});

/** Writes rules down as {@link readList} reads them. */
export function writeList(rules: readonly WordRule[], format: ListFormat): string {
  const entries = rules.map(({ kind, text, action, exceptAgeRestricted }) => {
    return { kind, text, action, except_age_restricted: exceptAgeRestricted === true };
  });
  if (format === 'json') return `${JSON.stringify(entries, undefined, 2)}\n`;
  const lines = entries.map((entry) => columns.map((column) => String(entry[column])));
  return [columns, ...lines].map((cells) => `${writeCsvLine(cells)}\n`).join('');
}

/**
 * Reads a list: JSON, CSV with a line of headings, or plain text with a word to block in each line,
 * where lines that begin with `#` are remarks. It is taken as a whole or not at all.
 */
export function readList(bytes: Uint8Array): ListReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimEnd();
  } catch {
    return { kind: 'unreadable' };
  }
  // A word to block begins with neither.
  const isNumbered = /^\s*[[{]/.test(text);
  const entries = isNumbered ? jsonEntries(text) : lineEntries(text);
  if (entries === undefined) return { kind: 'no-list' };
  if (entries.length === 0) return { kind: 'empty' };
  const read = readEntries(entries);
  const rules = read.rules.map(([, rule]) => rule);
  const excess = findListProblem(rules);
  if (excess !== undefined) return excess;
  const problems = tryRules(read);
  if (problems.length > 0) return { kind: 'wrong-lines', problems, isNumbered };
  return { kind: 'rules', rules };
}

type Entry = readonly [line: number, entry: unknown];

function jsonEntries(text: string): readonly Entry[] | undefined {
  try {
    const rules = z.array(z.unknown()).parse(JSON.parse(text));
    return rules.map((rule, index) => [index + 1, rule]);
  } catch {
    return undefined;
  }
}

function lineEntries(text: string): readonly Entry[] {
  const lines = text.split(/\r?\n/).map((line, index) => [index + 1, line] as const);
  const written = lines.filter(([, line]) => line.trim() !== '');
  const headings = readCsvLine(written[0]?.[1].toLowerCase() ?? '')?.map((cell) => cell.trim());
  if (headings?.includes('text') !== true) {
    const words = written.filter(([, line]) => !line.startsWith('#'));
    return words.map(([line, word]) => [line, { text: word }]);
  }
  return written.slice(1).map(([line, row]) => [line, csvEntry(row, headings)]);
}

function csvEntry(row: string, headings: readonly string[]): unknown {
  const cells = readCsvLine(row);
  if (cells === undefined || cells.length > headings.length) return undefined;
  const pairs = headings.map((heading, index) => [heading, cells[index] ?? ''] as const);
  const named = Object.fromEntries(pairs.filter(([, cell]) => cell.trim() !== ''));
  const { text = '', except_age_restricted: exception = 'false' } = named;
  const flag = { true: true, yes: true, false: false, no: false }[exception.trim().toLowerCase()];
  return { ...trimmed(named), text, except_age_restricted: flag ?? exception };
}

function trimmed(named: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const cells = Object.entries(named).map(
    ([name, cell]) => [name, cell.trim().toLowerCase()] as const,
  );
  return Object.fromEntries(cells);
}

interface ReadEntries {
  readonly rules: readonly (readonly [line: number, rule: WordRule])[];
  readonly problems: readonly LineProblem[];
}

function readEntries(entries: readonly Entry[]): ReadEntries {
  const rules: (readonly [number, WordRule])[] = [];
  const problems: LineProblem[] = [];
  for (const [line, entry] of entries) {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) {
      problems.push({ line, problem: { kind: 'unreadable' } });
      continue;
    }
    const { except_age_restricted: isExcepted, ...rule } = parsed.data;
    rules.push([line, isExcepted ? { ...rule, exceptAgeRestricted: true } : rule]);
  }
  return { rules, problems };
}

/** @returns what is wrong, in the order of the lines */
function tryRules({ rules, problems }: ReadEntries): readonly LineProblem[] {
  const found = findRuleProblems(rules.map(([, rule]) => rule));
  const tried = rules.flatMap(([line], index) => {
    const problem = found[index];
    return problem === undefined ? [] : [{ line, problem }];
  });
  return [...problems, ...tried].sort((one, other) => one.line - other.line);
}
