import { distance } from 'fastest-levenshtein';
import { cut } from '../cut.ts';
import { dropFlags, type Edit, editValue, replaceFlags } from '../edits.ts';
import type { Finding } from '../finding.ts';
import type { KnownFlag, Reading } from '../reading.ts';
import { limitsOf } from '../values/allowed.ts';
import { isAddress, isStyleCode, repairStyleCode } from '../values/references.ts';
import { trimPunctuation } from '../values/trim.ts';

/** E04: words that a flag does not know. */
export function findWrongWords(reading: Reading): readonly Finding[] {
  return reading.known
    .filter(({ cell }) => cell !== 'no')
    .flatMap((flag) => {
      switch (flag.rule.takes) {
        case 'word':
          return judgeWord(flag, reading);
        case 'codes':
          return judgeWords(flag, reading, isMention, () => undefined);
        case 'references':
          return judgeWords(flag, reading, isNearlyCode, repairStyleCode);
        default:
          return [];
      }
    });
}

function judgeWord(flag: KnownFlag, { choice }: Reading): readonly Finding[] {
  const { allowed, isCertain } = limitsOf(flag.rule, flag.cell);
  const [token] = flag.taken;
  if (token === undefined || allowed?.kind !== 'one-of') return [];
  const [at, model] = [flag.index, choice.model.id];
  if (allowed.values.includes(token)) return [];
  if (!isCertain) return [{ at, problem: { code: 'W05', flag: flag.label, model } }];
  const problem = { code: 'E04', flag: flag.label, token: cut(token), allowed, model } as const;
  return [{ at, problem, edit: editWord(flag, token, allowed.values) }];
}

/** A word of another model is dropped; a misspelled one corrected; anything else nobody can guess. */
function editWord(
  flag: KnownFlag,
  token: string,
  values: readonly (number | string)[],
): Edit | undefined {
  if (flag.rule.oneOf?.some((one) => one === token)) return dropFlags('values', [flag]);
  const plain = trimPunctuation(token).toLowerCase();
  const near = values
    .map((value) => ({ value: String(value), away: distance(String(value), plain) }))
    .filter(({ away }) => away <= 2 && away * 2 <= plain.length)
    .toSorted((a, b) => a.away - b.away);
  return near[0] && editValue('values', flag, near[0].value);
}

/**
 * A mention stands for somebody's own code at Midjourney's own bot; nobody else can look it up, so
 * what a flag of codes allows is a code.
 */
function isMention(word: string): boolean {
  return /^<?@/.test(word);
}

function isNearlyCode(word: string): boolean {
  return !isAddress(word) && !isStyleCode(word);
}

/** Looks at each word of a flag that takes several; wrong ones are replaced, or dropped. */
function judgeWords(
  flag: KnownFlag,
  { choice }: Reading,
  isWrong: (word: string) => boolean,
  repair: (word: string) => string | undefined,
): readonly Finding[] {
  const wrong = flag.taken.filter(isWrong);
  if (wrong.length === 0) return [];
  const kept = flag.taken.flatMap((word) => (isWrong(word) ? (repair(word) ?? []) : [word]));
  const value = [...kept, ...flag.rest].join(' ');
  const { index, label, typed, rule } = flag;
  const edit = replaceFlags('forms', [
    [index, kept.length > 0 ? [{ name: typed.name, value }] : []],
  ]);
  const values = rule.takes === 'codes' ? ['a code'] : ['random', 'a code', 'a link'];
  const allowed = { kind: 'one-of', values } as const;
  const model = choice.model.id;
  return wrong.map((word) => {
    return {
      at: index,
      problem: { code: 'E04', flag: label, token: cut(word), allowed, model },
      edit,
    };
  });
}
