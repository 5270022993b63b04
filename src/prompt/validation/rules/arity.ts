import { cut } from '../cut.ts';
import { type Edit, replaceFlags } from '../edits.ts';
import type { Finding } from '../finding.ts';
import { isReference, type KnownFlag, type Reading } from '../reading.ts';

/** E02: no value where there has to be one. Nobody can guess it. */
export function findMissingValues({ known }: Reading): readonly Finding[] {
  return known.filter(lacksValue).map(({ index, label, rule }) => {
    return { at: index, problem: { code: 'E02', flag: label, needs: rule.takes } };
  });
}

function lacksValue({ rule, cell, taken }: KnownFlag): boolean {
  const isOptional = rule.takes === 'nothing' || rule.takes === 'switch' || rule.takes === 'codes';
  // Where the model refuses the flag, its value no longer matters; references move to another model.
  return !isOptional && taken.length === 0 && (cell !== 'no' || isReference(rule));
}

/** E07: words behind a complete flag. They belong to the end of the text. */
export function findTextBehind({ known }: Reading): readonly Finding[] {
  return known
    .filter(({ rest }) => rest.length > 0)
    .map((flag) => {
      const token = cut(flag.rest.join(' '));
      const problem = { code: 'E07', token, flag: flag.label } as const;
      return { at: flag.index, problem, edit: moveText(flag) };
    });
}

function moveText({ index, typed, taken, rest }: KnownFlag): Edit {
  const flag = { name: typed.name, value: taken.join(' ') };
  return { ...replaceFlags('names', [[index, [flag]]]), addedText: [rest.join(' ')] };
}
