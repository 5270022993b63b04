import { cut } from '../cut.ts';
import { editValue } from '../edits.ts';
import type { Finding } from '../finding.ts';
import { findModel, nearestNumber, numbersOf } from '../model-numbers.ts';
import type { KnownFlag, Reading } from '../reading.ts';

/** E04, W05: numbers of models that there are not, or that the catalogue does not know yet. */
export function findWrongModels(reading: Reading): readonly Finding[] {
  return reading.known
    .filter(({ rule }) => rule.takes === 'model')
    .flatMap((flag) => judgeModel(flag, reading));
}

function judgeModel(flag: KnownFlag, { context, choice }: Reading): readonly Finding[] {
  const { catalogue } = context;
  const family = flag.rule.family ?? 'version';
  const [number] = flag.taken;
  if (number === undefined) return [];
  const found = findModel(catalogue, family, number);
  if (found?.isKnown === true) return [];
  const at = flag.index;
  if (found !== undefined) {
    const model = family === 'niji' ? `niji ${number}` : number;
    return [{ at, problem: { code: 'W05', model } }];
  }
  const allowed = { kind: 'one-of', values: numbersOf(catalogue, family) } as const;
  const token = cut(number);
  const problem = {
    code: 'E04',
    flag: flag.label,
    token,
    allowed,
    model: choice.model.id,
  } as const;
  const nearest = nearestNumber(catalogue, family, token);
  return [
    { at, problem, edit: nearest === undefined ? undefined : editValue('forms', flag, nearest) },
  ];
}
