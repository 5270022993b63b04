import type { Glyph, GlyphKind } from './glyphs.ts';
import { isApart, isUnspaced } from './scripts.ts';
import { spelledWords } from './spelled.ts';

/** Characters that are read as one word, in order. */
export type Word = readonly Glyph[];

/** The words of a text, in order, as one way of reading it finds them. */
export type Reading = readonly Word[];

/** One word or part of one: where it stands in its list, and how far. */
type Span = readonly [from: number, to: number];

/**
 * Every way in which a text may be meant: plainly, with signs in the place of letters, with signs
 * between them, and spelled letter by letter.
 * @param endsAtScripts whether a word also ends where it goes on in a script that needs no space
 */
export function readingsOf(glyphs: readonly Glyph[], endsAtScripts: boolean): readonly Reading[] {
  const has = new Set(glyphs.map(({ kind }) => kind));
  const plain = split(glyphs, ['letter', 'digit'], endsAtScripts);
  const readings: Reading[] = [plain.map((span) => glyphs.slice(...span))];
  if (has.has('symbol')) {
    const spans = split(glyphs, ['letter', 'digit', 'symbol'], endsAtScripts);
    readings.push(spans.flatMap((span) => trimmed(glyphs.slice(...span))));
  }
  if (has.has('joiner') || has.has('symbol')) {
    const spans = split(glyphs, ['letter', 'digit', 'symbol', 'joiner'], endsAtScripts);
    readings.push(spans.flatMap((span) => joined(glyphs.slice(...span))));
  }
  if (has.has('divider')) {
    const kinds: readonly GlyphKind[] = ['letter', 'digit', 'symbol', 'joiner', 'divider'];
    const spans = split(glyphs, kinds, endsAtScripts);
    readings.push(spans.flatMap((span) => joined(glyphs.slice(...span))));
  }
  const spelled = spelledWords(glyphs);
  return spelled === undefined ? readings : [...readings, spelled];
}

function split(
  glyphs: readonly Glyph[],
  kinds: readonly GlyphKind[],
  endsAtScripts: boolean,
): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const [at, glyph] of glyphs.entries()) {
    if (!kinds.includes(glyph.kind)) {
      if (at > from) spans.push([from, at]);
      from = at + 1;
    } else if (endsAtScripts && at > from && changesScript(glyphs[at - 1], glyph)) {
      spans.push([from, at]);
      from = at;
    }
  }
  return glyphs.length > from ? [...spans, [from, glyphs.length]] : spans;
}

function changesScript(before: Glyph | undefined, { base }: Glyph): boolean {
  return before !== undefined && isApart(before.base) !== isApart(base);
}

/** Without the signs at its ends, except for those that mostly mean a letter. */
function trimmed(word: Word): readonly Word[] {
  const isEnd = ({ kind, base }: Glyph): boolean => kind !== 'symbol' || !/[!¡|+*×†∂]/.test(base);
  const from = word.findIndex(isEnd);
  return from === -1 ? [] : [word.slice(from, word.findLastIndex(isEnd) + 1)];
}

/** With nothing between its letters any more; words that need no space are never put together. */
function joined(word: Word): readonly Word[] {
  const isBetween = ({ kind, base }: Glyph): boolean => {
    return kind === 'joiner' || kind === 'divider' || base === '*';
  };
  const isWhole = word.some(({ base }) => isUnspaced(base)) && word.some(isBetween);
  return isWhole ? [] : trimmed(word.filter((glyph) => !isBetween(glyph)));
}
