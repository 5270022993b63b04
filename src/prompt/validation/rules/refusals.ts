import { printFlag } from '../../print.ts';
import { acceptingModels } from '../accepting.ts';
import { dropFlags, type Edit, replaceFlags } from '../edits.ts';
import type { Finding } from '../finding.ts';
import { isReference, type KnownFlag, type Reading, tokenOf } from '../reading.ts';

/** W05: flags of which nobody knows whether the model takes them. */
export function findUnverified({ known, choice }: Reading): readonly Finding[] {
  return known
    .filter(({ cell }) => cell === 'unverified')
    .map(({ index, label }) => {
      return { at: index, problem: { code: 'W05', flag: label, model: choice.model.id } };
    });
}

/**
 * E05: flags that the model does not take. They are dropped, or replaced by the flag that does the
 * same on this model; references are judged elsewhere, since they are what a prompt is about.
 */
export function findRefused(reading: Reading): readonly Finding[] {
  const refused = reading.known.filter(({ rule, cell }) => cell === 'no' && !isReference(rule));
  const takers = new Map<string, readonly string[]>();
  const model = reading.choice.model;
  return refused.map((flag) => {
    const asked = { name: flag.rule.name, value: tokenOf(flag) };
    const key = printFlag(asked);
    const acceptedBy =
      takers.get(key) ??
      acceptingModels(reading.context.catalogue, asked, model.family).map(({ id }) => id);
    takers.set(key, acceptedBy);
    const problem = { code: 'E05', flag: flag.label, model: model.id, acceptedBy } as const;
    const instead = replacementOf(flag, reading);
    if (instead === undefined) {
      return { at: flag.index, problem, edit: dropFlags('refusals', [flag]) };
    }
    const edit = replaceBy(flag, instead, reading);
    return { at: flag.index, problem: { ...problem, suggestion: `--${instead}` }, edit };
  });
}

/** `raw` for `--style raw`, where the model takes that. */
function replacementOf(
  flag: KnownFlag,
  { context: { catalogue }, choice }: Reading,
): string | undefined {
  const name = catalogue.replacements[flag.rule.name];
  const isSame = name !== undefined && tokenOf(flag).toLowerCase() === name;
  return isSame && choice.model.cellOf(name) !== 'no' ? name : undefined;
}

function replaceBy(flag: KnownFlag, name: string, { named }: Reading): Edit {
  if (named(name).length > 0) return dropFlags('refusals', [flag]);
  return replaceFlags('refusals', [[flag.index, [{ name, value: flag.rest.join(' ') }]]]);
}
