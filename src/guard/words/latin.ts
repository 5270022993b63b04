import { remapCharactersTransformer, resolveConfusablesTransformer } from 'obscenity';
import type { Glyph } from './glyphs.ts';
import { isDisguise } from './scripts.ts';

const { transform } = resolveConfusablesTransformer();
/** What the library's table lacks of small capitals and of letters that generators of fonts put in. */
const { transform: transformMore } = remapCharactersTransformer({
  c: 'ɔ',
  d: '∂ɖ',
  e: 'ǝ',
  f: 'ꜰ千',
  i: 'Ꭵɪı',
  n: 'ⲛꞃ',
  p: 'ⲣ',
  q: 'ǫ',
  s: '丂',
  u: 'Ⴎㄩ',
});

/**
 * Reads words that are Latin ones in disguise in Latin letters: homoglyphs of other alphabets, small
 * capitals, letters in squares. Words of other languages stay as they are.
 * @returns the very same list where there are none
 */
export function readAsLatin(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (glyphs.every(({ shape }) => shape < '\u0080')) return glyphs;
  const read = [...glyphs];
  let isChanged = false;
  for (const [from, to] of runs(glyphs)) {
    const run = glyphs.slice(from, to);
    const letters = run.filter(({ kind }) => kind === 'letter').map(({ shape }) => shape);
    if (letters.every((letter) => letter < '\u0080') && run.every(isAscii)) continue;
    if (letters.length > 0 && !isDisguise(letters)) continue;
    for (const [offset, glyph] of run.entries()) {
      const base = latinOf(glyph);
      isChanged ||= base !== glyph.base;
      read[from + offset] = { ...glyph, base };
    }
  }
  return isChanged ? read : glyphs;
}

/** The bounds of letters, digits and symbols that stand together. */
function* runs(glyphs: readonly Glyph[]): Generator<readonly [number, number]> {
  let from = 0;
  for (let at = 0; at <= glyphs.length; at += 1) {
    const kind = glyphs[at]?.kind;
    if (kind === 'letter' || kind === 'digit' || kind === 'symbol') continue;
    if (at > from) yield [from, at];
    from = at + 1;
  }
}

function isAscii({ shape }: Glyph): boolean {
  return shape < '\u0080';
}

function latinOf({ base, shape }: Glyph): string {
  if (base < '\u0080') return base;
  const more = transformMore(shape.codePointAt(0) ?? 0);
  const code = more === undefined ? undefined : transform(more);
  const resolved = code === undefined ? '' : String.fromCodePoint(code).toLowerCase();
  return /^[a-z0-9]$/.test(resolved) ? resolved : base;
}
