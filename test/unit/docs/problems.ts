import { type Row, referencesIn, type TestReference } from './rows.ts';

/** The text of a test by its path below `test/`; undefined where there is none. */
export type ReadTest = (path: string) => string | undefined;

/** A shorter piece of a title would be found in nearly every file. */
const leastFragment = 8;
const unused = /^not used: \S+ \S+/;

/** What is wrong with a row: it names no test and no reason, or a test that is not there. */
export function problemsOf(row: Row, readTest: ReadTest): readonly string[] {
  const references = referencesIn(row.test);
  const problems = references.flatMap((reference) => problemOf(reference, readTest) ?? []);
  if (row.what === '' || row.does === '') problems.push('a cell is empty');
  if (references.length === 0 && !unused.test(row.test)) {
    problems.push('names neither a test nor why it is not used');
  }
  return problems.map((problem) => `line ${row.line} (${row.what}): ${problem}`);
}

function problemOf({ path, fragment }: TestReference, readTest: ReadTest): string | undefined {
  if (fragment.length < leastFragment) return `says too little of a test in ${path}`;
  const text = path.endsWith('.test.ts') ? readTest(path) : undefined;
  if (text === undefined) return `there is no test ${path}`;
  // A formatter may break a long row of a table over several lines.
  return oneLine(text).includes(oneLine(fragment)) ? undefined : `${path} has no "${fragment}"`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
