import { piecesOf } from './quotes.ts';

/** Text, and groups of which one entry each is taken. */
export interface Sequence {
  readonly parts: readonly Part[];
  /** How many texts it makes, from 1 to 1e9. */
  readonly count: number;
}

export interface Group {
  /** At least one. */
  readonly entries: readonly Sequence[];
  /** What they make together. */
  readonly count: number;
}

type Part = string | Group;

/** A group that is still to be closed. */
interface OpenGroup {
  /** What it stands in, up to where it begins. */
  readonly outer: Part[];
  readonly entries: Sequence[];
}

/** Counting ends here. */
const mostPermutations = 1e9;

const tokens = /\\[{},]|[{},]|[^\\{},]+|\\/g;

/**
 * Reads groups in braces, which may nest (Midjourney help: Permutations). Outside of quotes `\{` and
 * `\}` belong to no group, and within a group `\,` is a comma; entries lose the blanks at their ends.
 * Takes time in proportion to the length.
 * @returns undefined where braces do not match each other
 */
export function readBraces(typed: string): Sequence | undefined {
  const open: OpenGroup[] = [];
  let parts: Part[] = [];
  for (const token of tokensOf(typed)) {
    const group = open.at(-1);
    if (token === '{') {
      open.push({ outer: parts, entries: [] });
      parts = [];
    } else if (token === '}') {
      if (group === undefined) return undefined;
      open.pop();
      group.entries.push(toEntry(parts));
      parts = group.outer;
      parts.push(toGroup(group.entries));
    } else if (token === ',' && group !== undefined) {
      group.entries.push(toEntry(parts));
      parts = [];
    } else {
      // Braces keep their backslash: whoever reads the prompt next must not take them for a group.
      parts.push(token === '\\,' && group !== undefined ? ',' : token);
    }
  }
  return open.length === 0 ? toSequence(parts) : undefined;
}

/** Quoted pieces whole, everything else cut at braces, commas and backslashes. */
function tokensOf(typed: string): readonly string[] {
  return piecesOf(typed).flatMap(({ text, isQuoted }) =>
    isQuoted ? [text] : (text.match(tokens) ?? []),
  );
}

function toSequence(parts: readonly Part[]): Sequence {
  let count = 1;
  for (const part of parts) {
    if (typeof part !== 'string') count = Math.min(count * part.count, mostPermutations);
  }
  return { parts, count };
}

function toEntry(parts: Part[]): Sequence {
  const [first] = parts;
  if (typeof first === 'string') parts[0] = first.trimStart();
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last.trimEnd();
  return toSequence(parts);
}

function toGroup(entries: readonly Sequence[]): Group {
  return { entries, count: entries.reduce((total, { count }) => total + count, 0) };
}
