import type { RE2JS } from 're2js';
import type { Finding } from './compile.ts';
import type { Glyph } from './glyphs.ts';
import { invisible } from './glyphs.ts';
import { readPattern } from './pattern.ts';
import type { WordRule } from './rule.ts';

/**
 * Searches a text for regular expressions. They see it as it was written, but for what is invisible
 * and for forms such as full-width letters; where words are Latin ones in disguise, read so as well.
 * @param latin undefined where there are none
 */
export type SearchPatterns = (
  text: string,
  latin: readonly Glyph[] | undefined,
) => readonly Finding[];

export function createPatternSearch(rules: readonly WordRule[]): SearchPatterns {
  let expressions: readonly (readonly [WordRule, RE2JS])[] | undefined;
  return (text, latin) => {
    expressions ??= rules.flatMap((rule) => {
      const reading = readPattern(rule.text);
      return reading.ok ? [[rule, reading.expression] as const] : [];
    });
    if (expressions.length === 0) return [];
    const visible = text.normalize('NFKC').replace(invisible, '');
    const texts = latin === undefined ? [visible] : [visible, written(latin)];
    return expressions.flatMap(([rule, expression]) => {
      const met = texts.find((one) => expression.test(one));
      if (met === undefined) return [];
      const words: unknown = expression.exec(met)?.[0];
      return [{ rule, words: typeof words === 'string' ? words : '' }];
    });
  };
}

function written(glyphs: readonly Glyph[]): string {
  return glyphs
    .map(({ base, shape, marks }) => (shape < '\u0080' ? shape : base) + marks)
    .join('')
    .normalize('NFC');
}
