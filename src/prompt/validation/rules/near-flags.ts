import type { Catalogue, FlagRule } from '../../catalogue.ts';
import { wordsOf } from '../../flag-words.ts';
import { printFlag } from '../../print.ts';
import type { Flag } from '../../prompt.ts';
import { cut } from '../cut.ts';
import { type Finding, places } from '../finding.ts';
import type { Reading } from '../reading.ts';

/**
 * W03: words of the text that were meant as flags and would be drawn: one dash instead of two
 * (`-ar 16:9`), a blank behind the dashes (`-- ar 16:9`), or none in front of them (`cat--ar 16:9`).
 */
export function findNearFlags({ prompt, context }: Reading): readonly Finding[] {
  if (!prompt.text.includes('-')) return [];
  const { text, found } = takeOut(wordsOf(prompt.text), context.catalogue);
  const edit = { stage: 'names', text, addedFlags: found.map(({ flag }) => flag) } as const;
  return found.map(({ token, flag }) => {
    const suggestion = cut(printFlag(flag));
    return {
      at: places.text,
      problem: { code: 'W03', reason: 'flag', token: cut(token), suggestion },
      edit,
    };
  });
}

interface NearFlag {
  /** As it was typed. */
  readonly token: string;
  readonly flag: Flag;
}

interface TakenOut {
  readonly text: string;
  readonly found: readonly NearFlag[];
}

function takeOut(words: readonly string[], catalogue: Catalogue): TakenOut {
  const kept: string[] = [];
  const found: NearFlag[] = [];
  for (let at = 0; at < words.length; ) {
    const near = readAt(words, at, catalogue);
    if (near === undefined) {
      kept.push(words[at] ?? '');
      at += 1;
      continue;
    }
    if (near.before !== '') kept.push(near.before);
    const token = words.slice(at, at + near.length).join(' ');
    found.push({ token: token.slice(near.before.length), flag: near.flag });
    at += near.length;
  }
  return { text: kept.join(' '), found };
}

interface Near {
  /** What stood in front of the dashes in the same word. */
  readonly before: string;
  readonly flag: Flag;
  /** How many words it takes. */
  readonly length: number;
}

function readAt(words: readonly string[], at: number, catalogue: Catalogue): Near | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const isSpaced = word === '--' || word === '---';
  const dashes = isSpaced ? -1 : word.lastIndexOf('-');
  if ((!isSpaced && dashes < 0) || word.includes('"')) return undefined;
  const name = isSpaced ? next : word.slice(dashes + 1);
  const before = isSpaced ? '' : word.slice(0, dashes).replace(/-{1,2}$/, '');
  // One dash within a word is how words are joined: only two make it look like a flag.
  if (before !== '' && !word.slice(0, dashes).endsWith('-')) return undefined;
  const rule = catalogue.flag(name);
  if (rule === undefined) return undefined;
  const length = isSpaced ? 2 : 1;
  const value = words[at + length] ?? '';
  if (looksLikeValue(rule, value)) return { before, flag: { name, value }, length: length + 1 };
  const isBare = rule.takes === 'nothing' && !isSpaced && name.length > 1;
  return isBare ? { before, flag: { name, value: '' }, length } : undefined;
}

/** Only what can hardly be anything else: people write dashes for other reasons. */
function looksLikeValue({ takes, oneOf }: FlagRule, value: string): boolean {
  switch (takes) {
    case 'ratio':
      return /^\d+(\.\d+)?[:x×/]\d/.test(value);
    case 'integer':
    case 'number':
    case 'model':
      return /^\d+(\.\d+)?$/.test(value);
    case 'word':
      return (oneOf ?? []).some((one) => one === value);
    case 'link':
    case 'links':
    case 'references':
      return /^https?:\/\//.test(value);
    default:
      return false;
  }
}
