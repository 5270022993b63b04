/** One visible character of a text, made plain. */
export interface Glyph {
  /** One small letter, digit or sign, without marks. */
  readonly base: string;
  /** The marks above and below it. */
  readonly marks: string;
  /** The base as it was written: its case still tells some letters apart. */
  readonly shape: string;
  readonly kind: GlyphKind;
  /** It stands in an address or a colour, where no digit means a letter. */
  readonly isLiteral: boolean;
  /** Where it stands in the normalized text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * What it may be of a word: joiners are put between letters, symbols in the place of them. Dividers
 * mostly part words, but may be pushed into one.
 */
export type GlyphKind = 'letter' | 'digit' | 'symbol' | 'joiner' | 'divider' | 'space' | 'other';

/** A text whose characters are made plain. */
export interface GlyphText {
  /** The text, normalized: what positions refer to. */
  readonly normal: string;
  readonly glyphs: readonly Glyph[];
}

/** A character with its marks; those of half-width katakana are letters to Unicode. */
const clusters = /\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}+/gu;
/** What nobody sees, and what only makes an Arabic word longer. */
export const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\u0640]|(?!\s)\p{Cc}/gu;
/** Letters of these may carry marks that hide them; elsewhere a mark makes another letter. */
const marked =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const literal = /https?:\/\/\S+|#[0-9a-f]{3,8}(?![\p{L}\p{N}])/giu;
/** One character that stands for a whole sentence stays what it is. */
const longestExpansion = 4;

/** Takes a text apart, in time that grows with its length. */
export function readGlyphs(text: string): GlyphText {
  const normal = text.normalize('NFC');
  const literals = [...normal.matchAll(literal)].map(({ index, 0: { length } }) => index + length);
  const starts = [...normal.matchAll(literal)].map(({ index }) => index);
  const glyphs: Glyph[] = [];
  let next = 0;
  for (const { 0: cluster, index } of normal.matchAll(clusters)) {
    while (index >= (literals[next] ?? Number.POSITIVE_INFINITY)) next += 1;
    const isLiteral = index >= (starts[next] ?? Number.POSITIVE_INFINITY);
    const place = { isLiteral, start: index, end: index + cluster.length };
    addGlyphs(glyphs, cluster, place);
  }
  return { normal, glyphs };
}

/** The marks that make a character what it is: all others may be there only to hide it. */
export function essentialMarks({ base, marks }: Pick<Glyph, 'base' | 'marks'>): string {
  if (marks === '' || marked.test(base)) return '';
  return marks.replace(/(?![\u3099\u309A])\p{Script=Inherited}/gu, '');
}

type Place = Pick<Glyph, 'isLiteral' | 'start' | 'end'>;

function addGlyphs(glyphs: Glyph[], cluster: string, place: Place): void {
  const visible = cluster.replace(invisible, '');
  if (visible === '') return;
  for (const part of partsOf(visible)) {
    const before = glyphs.at(-1);
    if (/^\p{M}/u.test(part)) {
      if (before !== undefined)
        glyphs[glyphs.length - 1] = { ...before, marks: before.marks + part };
      continue;
    }
    for (const folded of fold(part)) {
      const base = isHiddenL(part, before) ? '|' : folded;
      const kind = kindOf(folded, place.isLiteral);
      glyphs.push({ base, marks: '', shape: part, kind, ...place });
    }
  }
}

/** The characters of a cluster, with compatibility forms resolved and marks taken off letters. */
function partsOf(visible: string): readonly string[] {
  if (/^[\x20-\x7e]$/.test(visible)) return [visible];
  const form = marked.test(visible) ? 'NFKD' : 'NFKC';
  const parts = Array.from(visible.normalize(form));
  const letters = parts.filter((part) => !/^\p{M}/u.test(part));
  return letters.length > longestExpansion ? Array.from(visible) : parts;
}

/** Small, also where a capital has no small letter of its own: ß is two. */
function fold(part: string): readonly string[] {
  if (part >= 'a' && part <= 'z') return [part];
  return Array.from(part.toUpperCase().toLowerCase()).filter((folded) => !/\p{M}/u.test(folded));
}

/** A capital I behind a small letter looks like an l. */
function isHiddenL(part: string, before: Glyph | undefined): boolean {
  return part === 'I' && before?.kind === 'letter' && before.shape !== before.shape.toUpperCase();
}

function kindOf(character: string, isLiteral: boolean): GlyphKind {
  if (/[\p{L}\p{RI}\u{1F130}-\u{1F189}]/u.test(character)) return 'letter';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/\s/.test(character)) return 'space';
  if (isLiteral) return 'other';
  if (/[@$!¡|+*×†∂\p{Sc}]/u.test(character)) return 'symbol';
  if (/[._~^`´/\\=#%&·•∙・‧\p{Pd}]/u.test(character)) return 'joiner';
  return /[,;?"()[\]{}<>\p{Extended_Pictographic}]/u.test(character) ? 'divider' : 'other';
}
