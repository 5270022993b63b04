/** One row of a table that says what Easel does about something a vendor's page says. */
export interface Row {
  /** The heading of the second level above it. */
  readonly section: string;
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly does: string;
  /** Where it is tested, or `not used: ` and why. */
  readonly test: string;
}

/** A test by its file below `test/` and a piece of what it is called, or of the row it is run for. */
export interface TestReference {
  readonly path: string;
  readonly fragment: string;
}

const head = 'what | what Easel does | test';
/** A bar with a backslash in front of it is text. */
const bar = /(?<!\\)\|/;
const separator = ' › ';

/** The rows of all tables with the head `what | what Easel does | test`; other tables are passed over. */
export function readRows(markdown: string): readonly Row[] {
  const rows: Row[] = [];
  let section = '';
  let isInside = false;
  for (const [index, text] of markdown.split('\n').entries()) {
    if (text.startsWith('## ')) section = text.slice(3).trim();
    const cells = cellsOf(text);
    if (cells === undefined) isInside = false;
    else if (cells.join(' | ') === head) isInside = true;
    else if (isInside && !cells.every((cell) => /^:?-+:?$/.test(cell))) {
      const [what = '', does = '', ...test] = cells;
      rows.push({ section, line: index + 1, what, does, test: test.join(' | ') });
    }
  }
  return rows;
}

/** @returns undefined where the line is no row of a table */
function cellsOf(line: string): readonly string[] | undefined {
  const text = line.trim();
  if (!text.startsWith('|')) return undefined;
  const cells = text.replace(/^\|/, '').replace(/\|$/, '').split(bar);
  return cells.map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}

/** What stands in code spans. */
export function spansIn(text: string): readonly string[] {
  return [...text.matchAll(/(`+)(.+?)\1/g)].map(([, , span = '']) => span.trim());
}

/** The tests that a cell names, each in a code span of its own: `path › fragment`. */
export function referencesIn(cell: string): readonly TestReference[] {
  return spansIn(cell).flatMap((span) => {
    const [path = '', ...fragment] = span.split(separator);
    const isReference = fragment.length > 0 || path.includes('.test.');
    return isReference ? [{ path, fragment: fragment.join(separator) }] : [];
  });
}

/**
 * The names that a text says in code spans: `data.taskId` says `data` and `taskId` as well,
 * `POST /api/x` says `/api/x`.
 */
export function namesSaid(text: string): ReadonlySet<string> {
  const words = spansIn(text).flatMap((span) => [span, ...span.split(/\s+/)]);
  const parts = words.filter((word) => /^[a-z][^/]*$/i.test(word));
  return new Set([...words, ...parts.flatMap((word) => word.split(/[.[\]]+/))]);
}
