import type { Glyph } from './glyphs.ts';
import type { Word } from './readings.ts';

/** Letters that stand together, and what stands before them since the last ones. */
interface Group {
  readonly word: Word;
  readonly gap: string;
}

/** What stands between two letters of a word that is spelled is short. */
const widestGap = 6;

/**
 * Puts words together that are spelled letter by letter, with the same between any two of them: a
 * wider gap ends a word. The rest of the text stays in its place.
 * @returns undefined where nothing is spelled
 */
export function spelledWords(glyphs: readonly Glyph[]): readonly Word[] | undefined {
  const runs = runsOf(groupsOf(glyphs));
  return runs.some(({ length }) => length > 1) ? runs.flatMap(wordsOf) : undefined;
}

/** A run and, where it may begin with "a" or "I", what follows. */
function wordsOf(run: readonly Group[]): readonly Word[] {
  const word = run.flatMap((group) => group.word);
  const hasArticle = run.length > 3 && /^[ai]$/.test(word[0]?.base ?? '');
  return hasArticle ? [word, word.slice(1)] : [word];
}

/** Single letters with the same between them; anything longer stands alone. */
function runsOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const runs: Group[][] = [];
  for (const group of groups) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || !isSingle(last) || !isSingle(group)) {
      runs.push([group]);
    } else if (!endsBefore(run, group)) run.push(group);
    else if (run.length > 1 && widthOf(group.gap) < widthOf(last.gap)) {
      // The letter between two gaps belongs to the narrower one.
      run.pop();
      runs.push([last, group]);
    } else runs.push([group]);
  }
  return runs;
}

function isSingle({ word }: Group): boolean {
  return word.length === 1;
}

function endsBefore(run: readonly Group[], { gap }: Group): boolean {
  if (gap.length > widestGap) return true;
  return run.length > 1 && run.at(-1)?.gap !== gap;
}

/** Spaces are wider than signs. */
function widthOf(gap: string): number {
  return gap.length * 2 + (/\s/.test(gap) ? 1 : 0);
}

function groupsOf(glyphs: readonly Glyph[]): readonly Group[] {
  const groups: Group[] = [];
  let word: Glyph[] = [];
  let gap = '';
  let before = '';
  for (const glyph of glyphs) {
    if (isLetter(glyph)) {
      if (word.length === 0) before = gap;
      word.push(glyph);
      gap = '';
      continue;
    }
    if (word.length > 0) groups.push({ word, gap: before });
    word = [];
    if (gap.length <= widestGap) gap += glyph.base;
  }
  if (word.length > 0) groups.push({ word, gap: before });
  return groups;
}

function isLetter({ kind, base }: Glyph): boolean {
  return kind === 'letter' || kind === 'digit' || (kind === 'symbol' && /[@$]/.test(base));
}
