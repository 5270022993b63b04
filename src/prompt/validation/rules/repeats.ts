import { cut } from '../cut.ts';
import { dropFlags } from '../edits.ts';
import type { Finding } from '../finding.ts';
import { type KnownFlag, type Reading, tokenOf } from '../reading.ts';

/** Of the values that a flag has more than once, so many are told. */
const maxTokens = 10;

/** E06: flags of which only one may be there. Kept is the last one. */
export function findExclusive({ context, named }: Reading): readonly Finding[] {
  return context.catalogue.exclusive.flatMap((group) => {
    const present = presentOf(group, named);
    const last = present.at(-1);
    if (last === undefined || namesIn(present) < 2) return [];
    const flags = [...new Set(present.map(({ label }) => label))];
    const edit = dropFlags('repeats', present.slice(0, -1));
    return [{ at: last.index, problem: { code: 'E06', flags }, edit }];
  });
}

/**
 * W02: a flag with several values. Kept is the first one. `--no` may be there as often as one likes,
 * and where E06 holds, W02 would only say it again.
 */
export function findRepeated({ context, known, named }: Reading): readonly Finding[] {
  const excluded = new Set(
    context.catalogue.exclusive.filter((group) => namesIn(presentOf(group, named)) > 1).flat(),
  );
  const names = new Set(known.map(({ rule }) => rule.name));
  return [...names].flatMap((name) => {
    if (name === 'no' || excluded.has(name)) return [];
    const flags = named(name).filter(({ taken }) => taken.length > 0);
    const [first, ...others] = flags;
    const values = new Set(flags.map(tokenOf));
    if (first === undefined || values.size < 2) return [];
    const tokens = [...values].slice(0, maxTokens).map(cut);
    const edit = dropFlags('repeats', others);
    return [{ at: first.index, problem: { code: 'W02', flag: first.label, tokens }, edit }];
  });
}

/** Flags of a group in the order of the prompt. */
function presentOf(group: readonly string[], named: Reading['named']): readonly KnownFlag[] {
  return group.flatMap((name) => named(name)).toSorted((a, b) => a.index - b.index);
}

function namesIn(flags: readonly KnownFlag[]): number {
  return new Set(flags.map(({ rule }) => rule.name)).size;
}
