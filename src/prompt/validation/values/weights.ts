import { piecesOf } from '../../quotes.ts';

/** A part of a multi-prompt. */
export interface WeightedPart {
  /** Without the weight, and without commas around it. */
  readonly text: string;
  readonly weight: number;
}

/** Beyond it weights are nonsense, and sums no longer numbers. */
const greatest = 1e9;
/** A link (which may hold colons), or `::` with what follows directly if it is a number. */
const separator = /(?<!\S)https?:\/\/\S*|::(-?(?:\d+(?:\.\d+)?|\.\d+)(?![\p{L}\p{N}]))?/giu;

/**
 * Splits a text at `::` outside of quotes. The weight of a part stands directly behind its `::`; a
 * missing one is 1 (Midjourney help: Multi-Prompts).
 * @returns undefined where there is no `::`; parts without anything to draw are left out
 */
export function splitWeighted(text: string): readonly WeightedPart[] | undefined {
  const parts: WeightedPart[] = [];
  let part = '';
  let isMulti = false;
  for (const piece of piecesOf(text)) {
    if (piece.isQuoted) {
      part += piece.text;
      continue;
    }
    let from = 0;
    for (const found of piece.text.matchAll(separator)) {
      if (!found[0].startsWith('::')) continue;
      isMulti = true;
      parts.push(weigh(part + piece.text.slice(from, found.index), found[1]));
      part = '';
      from = found.index + found[0].length;
    }
    part += piece.text.slice(from);
  }
  if (!isMulti) return undefined;
  return [...parts, weigh(part, undefined)].filter((one) => one.text !== '');
}

function weigh(text: string, typed: string | undefined): WeightedPart {
  const weight = typed === undefined ? 1 : Number(typed);
  return { text: bare(text), weight: Math.min(Math.max(weight, -greatest), greatest) };
}

function bare(text: string): string {
  const isGap = (at: number): boolean => ' ,;.'.includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (from < to && isGap(from)) from += 1;
  while (to > from && isGap(to - 1)) to -= 1;
  return text.slice(from, to);
}
