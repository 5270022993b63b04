import { printPrompt } from '../../print.ts';
import { piecesOf } from '../../quotes.ts';
import { cut } from '../cut.ts';
import { type Finding, places } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** Gateways cap between this and 8 192 characters; Midjourney publishes no limit. */
const longest = 2000;

/** W03, W04: quotation marks, and the length of everything. */
export function findOddities({ prompt }: Reading): readonly Finding[] {
  const typed = printPrompt(prompt);
  const length = typed.length;
  const lone = findLoneQuote(typed);
  return [
    ...piecesOf(typed)
      .filter(({ isQuoted, text }) => isQuoted && text.includes('--'))
      .map(({ text }): Finding => {
        return {
          at: places.whole,
          problem: { code: 'W03', reason: 'dashes', token: cut(text) },
        };
      }),
    ...(lone === undefined
      ? []
      : [{ at: places.whole, problem: { code: 'W03', reason: 'quotes', token: lone } } as const]),
    ...(length > longest
      ? [{ at: places.whole, problem: { code: 'W04', length, limit: longest } } as const]
      : []),
  ];
}

/** @returns what follows a quotation mark without partner; inches (`5" nail`) need none */
function findLoneQuote(typed: string): string | undefined {
  const quotes = [...typed.matchAll(/"/g)].map(({ index }) => index);
  if (quotes.length % 2 === 0) return undefined;
  let opening: number | undefined;
  for (const at of quotes) {
    if (opening !== undefined) opening = undefined;
    else if (!/\d/.test(typed.charAt(at - 1))) opening = at;
  }
  return opening === undefined ? undefined : cut(typed.slice(opening, opening + 201));
}
