/** What a spreadsheet takes for the beginning of a formula, and what keeps it from doing so. */
const formula = /^'*[=+\-@\t]/;

/**
 * Writes a line of CSV (RFC 4180) that no spreadsheet takes for formulas: a cell that looks like one
 * gets an apostrophe in front, which {@link readCsvLine} takes away.
 */
export function writeCsvLine(cells: readonly string[]): string {
  return cells.map((cell) => quote(formula.test(cell) ? `'${cell}` : cell)).join(',');
}

/** @returns the cells of a line; undefined where its quotes do not match */
export function readCsvLine(line: string): readonly string[] | undefined {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const found = cell.exec(line);
    if (found === null) return undefined;
    const [, quoted, plain = '', end] = found;
    const content = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    cells.push(content.startsWith("'") && formula.test(content) ? content.slice(1) : content);
    if (end === '') return cells;
  }
}

function quote(cell: string): string {
  return /[",]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
