import { printFlag } from '../../print.ts';
import { isAttached } from '../attachments.ts';
import { cut } from '../cut.ts';
import { dropFlags } from '../edits.ts';
import { type Finding, places } from '../finding.ts';
import { type KnownFlag, type Reading, tokenOf } from '../reading.ts';

/** E10: flags that a reference is refused with. Those are dropped, and the reference stays. */
export function findRefusedTogether({ context, named }: Reading): readonly Finding[] {
  return context.catalogue.refusedTogether.flatMap(({ flag, with: other, value }) => {
    const [reference] = named(flag);
    if (reference === undefined && !isAttached(flag, context)) return [];
    const bad = named(other).filter((one) => one.cell !== 'no' && hasValue(one, value));
    const [first] = bad;
    if (first === undefined) return [];
    const problem = {
      code: 'E10',
      flag: reference?.label ?? `--${flag}`,
      with: cut(value === undefined ? first.label : printFlag(first.typed)),
    } as const;
    return [{ at: reference?.index ?? places.images, problem, edit: dropFlags('rest', bad) }];
  });
}

function hasValue(flag: KnownFlag, value: number | string | undefined): boolean {
  if (value === undefined) return true;
  const token = tokenOf(flag);
  return typeof value === 'number' ? token !== '' && Number(token) === value : token === value;
}
