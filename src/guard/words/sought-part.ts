import { essentialMarks, type Glyph, readGlyphs } from './glyphs.ts';
import { isKatakana, isUnspaced } from './scripts.ts';
import type { Place } from './sought-word.ts';

/** A text character by character, as it is searched for parts of it. */
export interface Line {
  readonly text: string;
  /** The character of each UTF-16 unit. */
  readonly glyphs: readonly (Glyph | null)[];
}

/** @param glyphs null where nothing may be read over this point */
export function lineOf(glyphs: readonly (Glyph | null)[]): Line {
  const written = glyphs.map((glyph) => {
    return glyph === null ? '\n' : glyph.base + essentialMarks(glyph);
  });
  const units = glyphs.flatMap((glyph, index) => {
    return Array.from({ length: written[index]?.length ?? 0 }, () => glyph);
  });
  return { text: written.join(''), glyphs: units };
}

/** @returns where it stands in a line */
export type FindPart = (line: Line) => Place | undefined;

/**
 * Prepares what is looked for wherever it stands: words of scripts that need no space between them,
 * and emoji. A katakana word ends where its katakana do.
 * @returns undefined for what is looked for word by word
 */
export function soughtPart(text: string): FindPart | undefined {
  const { glyphs } = readGlyphs(text.trim());
  const isPart = glyphs.some(({ base }) => isUnspaced(base));
  const isSign = glyphs.every(({ kind }) => kind !== 'letter' && kind !== 'digit');
  const sought = lineOf(glyphs).text;
  if (sought === '' || !(isPart || isSign)) return undefined;
  return (line) => {
    for (let at = line.text.indexOf(sought); at !== -1; at = line.text.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      if (goesOn(line.text, at) || goesOn(line.text, end)) continue;
      const first = line.glyphs[at];
      const last = line.glyphs[end - 1];
      if (first && last) return { start: first.start, end: last.end };
    }
    return undefined;
  };
}

/** Whether the same word goes on over this point. */
function goesOn(text: string, at: number): boolean {
  return isKatakana(text.charAt(at - 1)) && isKatakana(text.charAt(at));
}
