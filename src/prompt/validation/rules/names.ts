import { printFlag } from '../../print.ts';
import type { Flag } from '../../prompt.ts';
import { cut } from '../cut.ts';
import { type Edit, replaceFlags } from '../edits.ts';
import type { Finding } from '../finding.ts';
import type { ReadFlag, Reading } from '../reading.ts';
import { findPresetSpelling, findSpelling } from '../spelling.ts';

/**
 * E01: names that are no flag. Corrected is what is nearly one; what Midjourney had once is dropped;
 * anything else only the person can tell.
 */
export function findUnknownNames(reading: Reading): readonly Finding[] {
  return reading.unknown.map((flag) => judgeName(flag, reading));
}

function judgeName(flag: ReadFlag, { context }: Reading): Finding {
  const { catalogue, presetNames = [] } = context;
  const { index, label, typed, words } = flag;
  if (catalogue.isRetired(typed.name.toLowerCase())) {
    const problem = { code: 'E01', flag: label, retired: true } as const;
    return { at: index, problem, edit: dropRetired(flag) };
  }
  const base = { code: 'E01', flag: label, retired: false } as const;
  const preset = findPresetSpelling(catalogue, typed.name, presetNames);
  // What it stands for is put in before a prompt is corrected.
  if (preset !== undefined) return { at: index, problem: { ...base, suggestion: `--${preset}` } };
  const spelled = findSpelling(catalogue, typed.name, words);
  if (spelled === undefined) return { at: index, problem: base };
  const { name, value } = spelled;
  const edit = replaceFlags('names', [[index, [{ name, value }]]]);
  return { at: index, problem: { ...base, suggestion: suggest(spelled) }, edit };
}

function suggest({ name, value, isGlued }: Flag & { readonly isGlued: boolean }): string {
  return cut(printFlag(isGlued ? { name, value } : { name, value: '' }));
}

/** Numbers go with the flag; words behind it may be text in the wrong place. */
function dropRetired({ index, words }: ReadFlag): Edit {
  const text = words.filter((word) => !/^[\d.,]+$/.test(word));
  return { ...replaceFlags('names', [[index, []]]), addedText: text };
}
