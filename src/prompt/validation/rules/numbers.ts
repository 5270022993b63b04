import type { Allowed } from '../../problem.ts';
import { cut } from '../cut.ts';
import { dropFlags, type Edit, editValue } from '../edits.ts';
import type { Finding } from '../finding.ts';
import { type KnownFlag, type Reading, tokenOf } from '../reading.ts';
import { isAllowed, limitsOf, nearestAllowed } from '../values/allowed.ts';
import { readInteger, readNumber, repairInteger, repairNumber } from '../values/numbers.ts';

/** E19, E04: numbers that are none, or beyond what the model takes. */
export function findWrongNumbers(reading: Reading): readonly Finding[] {
  return reading.known
    .filter(({ taken, cell }) => taken.length > 0 && cell !== 'no')
    .flatMap((flag) => {
      if (flag.rule.takes === 'integer') return judgeInteger(flag, reading);
      if (flag.rule.takes === 'number') return judgeNumber(flag, reading);
      return flag.rule.takes === 'switch' ? judgeSwitch(flag, reading) : [];
    });
}

function judgeInteger(flag: KnownFlag, reading: Reading): readonly Finding[] {
  const token = tokenOf(flag);
  const value = readInteger(token);
  if (value !== undefined) return judgeValue(flag, value, reading);
  const suggestion = repairInteger(token);
  const problem = { code: 'E19', flag: flag.label, token: cut(token) } as const;
  const edit = suggestion === undefined ? undefined : editValue('forms', flag, suggestion);
  return [{ at: flag.index, problem, edit }];
}

function judgeNumber(flag: KnownFlag, reading: Reading): readonly Finding[] {
  const token = tokenOf(flag);
  const value = readNumber(token);
  if (value !== undefined) return judgeValue(flag, value, reading);
  const { allowed } = limitsOf(flag.rule, flag.cell);
  const suggestion = repairNumber(token);
  const edit = suggestion === undefined ? undefined : editValue('forms', flag, suggestion);
  return allowed === undefined ? [] : [outside(flag, { allowed, edit }, reading)];
}

function judgeValue(flag: KnownFlag, value: number, reading: Reading): readonly Finding[] {
  const { allowed, isCertain, unverifiedBelow } = limitsOf(flag.rule, flag.cell);
  if (allowed === undefined) return [];
  const isInside = isAllowed(value, allowed);
  if (isInside && value >= (unverifiedBelow ?? value)) return [];
  if (isInside || !isCertain) {
    const problem = { code: 'W05', flag: flag.label, model: reading.choice.model.id } as const;
    return [{ at: flag.index, problem }];
  }
  return [outside(flag, { allowed, edit: clamp(flag, value, allowed) }, reading)];
}

/** `--video` stands alone or before a 1. */
function judgeSwitch(flag: KnownFlag, reading: Reading): readonly Finding[] {
  if (tokenOf(flag) === '1') return [];
  const allowed = { kind: 'one-of', values: [1] } as const;
  return [outside(flag, { allowed, edit: editValue('values', flag, '1') }, reading)];
}

function clamp(flag: KnownFlag, value: number, allowed: Allowed): Edit | undefined {
  const isOnce = flag.rule.name === 'repeat' && allowed.kind === 'range' && value < allowed.from;
  // Once is what happens without the flag.
  if (isOnce) return dropFlags('values', [flag]);
  const nearest = nearestAllowed(value, allowed);
  return nearest === undefined ? undefined : editValue('values', flag, nearest);
}

function outside(
  flag: KnownFlag,
  { allowed, edit }: { readonly allowed: Allowed; readonly edit: Edit | undefined },
  { choice }: Reading,
): Finding {
  const [token, model] = [cut(tokenOf(flag)), choice.model.id];
  return {
    at: flag.index,
    problem: { code: 'E04', flag: flag.label, token, allowed, model },
    edit,
  };
}
