import type { Group, Sequence } from './braces.ts';
import { readBraces } from './braces.ts';

/** Whether braces outside of quotes do not match; then none of them counts as a group. */
export function hasUnbalancedBraces(typed: string): boolean {
  return readBraces(typed) === undefined;
}

/**
 * How many prompts the groups in braces make, without building them: from 1 (no groups) to 1e9,
 * where counting ends.
 */
export function countPermutations(typed: string): number {
  return readBraces(typed)?.count ?? 1;
}

/**
 * Writes out groups in braces, the first one slowest: `a {red, blue} cat --ar {1:1, 16:9}` begins
 * with `a red cat --ar 1:1` and `a red cat --ar 16:9`. Everything outside of groups stays as it was
 * typed; within them `\,` becomes a comma. What comes out makes only itself when it is expanded again.
 * @param limit how many at most; what is beyond is never built
 */
export function expandPermutations(typed: string, limit: number): readonly string[] {
  const tree = readBraces(typed);
  const length = Math.min(limit, tree?.count ?? 1);
  return Array.from({ length }, (_, index) => (tree === undefined ? typed : write(tree, index)));
}

/** One of the texts that a sequence makes, numbered from 0. */
interface Choice {
  readonly sequence: Sequence;
  readonly index: number;
}

function write(tree: Sequence, index: number): string {
  const ahead: (string | Choice)[] = [{ sequence: tree, index }];
  let written = '';
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') written += next;
    else putAhead(next, ahead);
  }
  return written;
}

/** The index is a number whose digits are the choices of the groups, the last group's the lowest. */
function putAhead({ sequence, index }: Choice, ahead: (string | Choice)[]): void {
  let digits = index;
  for (const part of sequence.parts.toReversed()) {
    if (typeof part === 'string') {
      ahead.push(part);
    } else {
      ahead.push(entryOf(part, digits % part.count));
      digits = Math.floor(digits / part.count);
    }
  }
}

function entryOf({ entries }: Group, index: number): Choice | string {
  let rest = index;
  for (const sequence of entries) {
    if (rest < sequence.count) return { sequence, index: rest };
    rest -= sequence.count;
  }
  return '';
}
