import { cut } from '../cut.ts';
import { dropFlags, editValue } from '../edits.ts';
import type { Finding } from '../finding.ts';
import { type KnownFlag, type Reading, tokenOf } from '../reading.ts';
import { limitsOf } from '../values/allowed.ts';
import { lengthOf, longestRatio, type Ratio, readRatio, repairRatio } from '../values/ratio.ts';

/** Divisions of whole numbers may be off by so little. */
const tolerance = 1e-9;

/** E03, E04, E18: ratios that are none, or longer than the model or `--hd` has them. */
export function findWrongRatios(reading: Reading): readonly Finding[] {
  return reading.known
    .filter(({ rule, taken }) => rule.takes === 'ratio' && taken.length > 0)
    .flatMap((flag) => judgeRatio(flag, reading));
}

function judgeRatio(flag: KnownFlag, reading: Reading): readonly Finding[] {
  const token = tokenOf(flag);
  const ratio = readRatio(token);
  if (ratio !== undefined) {
    return [...judgeLength(flag, ratio, reading), ...judgeHd(flag, ratio, reading)];
  }
  const suggestion = repairRatio(token);
  const problem = { code: 'E03', flag: flag.label, token: cut(token) } as const;
  if (suggestion === undefined) return [{ at: flag.index, problem }];
  const edit = editValue('forms', flag, suggestion);
  return [{ at: flag.index, problem: { ...problem, suggestion }, edit }];
}

function judgeLength(flag: KnownFlag, ratio: Ratio, { choice }: Reading): readonly Finding[] {
  const { allowed, isCertain } = limitsOf(flag.rule, flag.cell);
  if (allowed?.kind !== 'ratio' || lengthOf(ratio) <= allowed.most + tolerance) return [];
  const [at, model] = [flag.index, choice.model.id];
  if (!isCertain) return [{ at, problem: { code: 'W05', flag: flag.label, model } }];
  const problem = {
    code: 'E04',
    flag: flag.label,
    token: cut(tokenOf(flag)),
    allowed,
    model,
  } as const;
  return [{ at, problem, edit: editValue('values', flag, longestRatio(ratio, allowed.most)) }];
}

function judgeHd(flag: KnownFlag, ratio: Ratio, { choice, named }: Reading): readonly Finding[] {
  const most = typeof flag.cell === 'string' ? undefined : flag.cell.withHd;
  const hd = named('hd');
  if (most === undefined || hd.length === 0 || lengthOf(ratio) <= most + tolerance) return [];
  const problem = { code: 'E18', token: cut(tokenOf(flag)), most, model: choice.model.id } as const;
  return [{ at: flag.index, problem, edit: dropFlags('rest', hd) }];
}
