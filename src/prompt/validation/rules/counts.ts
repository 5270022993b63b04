import { dropFlags, type Edit, replaceFlags } from '../edits.ts';
import { type Finding, places } from '../finding.ts';
import { type KnownFlag, type Reading, tokenOf } from '../reading.ts';

/** E10: an omni reference is exactly one picture, typed or attached. Kept is the first link. */
export function findOmniCount({ named, context }: Reading): readonly Finding[] {
  const flags = named('oref').filter(({ taken }) => taken.length > 0);
  const attached = context.roles.filter((role) => role === 'omni').length;
  const links = new Map(flags.map((flag) => [tokenOf(flag), flag.taken.length]));
  const count = attached + [...links.values()].reduce((sum, one) => sum + one, 0);
  if (count <= 1) return [];
  const [first] = flags;
  const problem = { code: 'E10', flag: first?.label ?? '--oref', count } as const;
  return [{ at: first?.index ?? places.images, problem, edit: keepOne(flags, attached) }];
}

function keepOne(flags: readonly KnownFlag[], attached: number): Edit | undefined {
  if (attached > 1) return undefined;
  if (attached === 1) return dropFlags('rest', flags);
  return replaceFlags(
    'rest',
    flags.map(({ index, typed, taken }, place) => {
      return [index, place === 0 ? [{ name: typed.name, value: taken[0] ?? '' }] : []];
    }),
  );
}

/** E04: more links than a flag takes. Kept are the first ones. */
export function findTooManyLinks({ known, choice }: Reading): readonly Finding[] {
  return known.flatMap((flag) => {
    const { index, label, typed, taken, rule } = flag;
    if (rule.most === undefined || taken.length <= rule.most || flag.cell === 'no') return [];
    const allowed = { kind: 'range', from: 1, to: rule.most } as const;
    const token = String(taken.length);
    const value = taken.slice(0, rule.most).join(' ');
    const edit = replaceFlags('values', [[index, [{ name: typed.name, value }]]]);
    const problem = { code: 'E04', flag: label, token, allowed, model: choice.model.id } as const;
    return [{ at: index, problem, edit }];
  });
}
