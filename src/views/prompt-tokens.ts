import type { PromptToken } from '../upstreams/result.ts';
import { hideQueries, shorten, showPrompt, turning } from './prompt-text.ts';

/** The beginning of a prompt tells something from here on, in characters. */
const leastShown = 40;

/** Stands for what is hidden; no prompt holds it any more by then. */
const hole = '\0';

const zeroWidthSpace = '\u200b';

const marks = { strong: '**', plain: '', weak: '~~' } as const;

/**
 * A prompt on one line with the words that count in bold and those that do nothing struck through;
 * otherwise as harmless as by `showPrompt`. Cut by an ellipsis where it is too long.
 * @param limit how long the line is at most
 * @returns empty where nothing is to be told, or where the room is too small for it
 */
export function showTokens(tokens: readonly PromptToken[], limit: number): string {
  const runs = runsOf(tokens);
  const least = Math.min(leastShown, lengthOf(runs));
  if (runs.every(({ weight }) => weight === 'plain')) return '';
  // Escaping and marks make text longer, so it is cut until what it becomes fits.
  for (let room = limit; room >= least; room = Math.floor(room * 0.9)) {
    const line = atLineStart(cutRuns(runs, room).map(dress).join(''));
    if (line.length <= limit) return line;
  }
  return '';
}

/**
 * Neighbours of one weight become one, and what is never shown goes first: only so nothing can be made
 * of several that none of them is alone, like a mention or a signed link.
 */
function runsOf(tokens: readonly PromptToken[]): PromptToken[] {
  const clean = tokens.map(({ text, weight }) => {
    return { text: text.replace(/\s/g, ' ').replace(turning, ''), weight };
  });
  const hidden = hideQueries(clean.map(({ text }) => text).join(''), hole);
  const runs: PromptToken[] = [];
  let start = 0;
  for (const { text: own, weight: told } of clean) {
    const shown = hidden.slice(start, start + own.length).replaceAll(hole, '');
    start += own.length;
    const previous = runs.at(-1);
    const text = /\s$/.test(previous?.text ?? ' ') ? shown.trimStart() : shown;
    const weight = text.trim() === '' ? previous?.weight : told;
    if (previous !== undefined && previous.weight === weight) previous.text += text;
    else if (weight !== undefined) runs.push({ text, weight });
  }
  return runs;
}

function lengthOf(runs: readonly PromptToken[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function cutRuns(runs: readonly PromptToken[], room: number): PromptToken[] {
  if (lengthOf(runs) <= room) return [...runs];
  const kept: PromptToken[] = [];
  let left = room;
  for (const run of runs) {
    if (run.text.length >= left) {
      // The blank makes it too long in any case: more would follow.
      return [...kept, { ...run, text: shorten(`${run.text} `, left) }];
    }
    kept.push(run);
    left -= run.text.length;
  }
  return kept;
}

/** Blanks stand outside of the marks, which would do nothing beside them. */
function dress({ text, weight }: PromptToken): string {
  const shown = showPrompt(text, Infinity).replace(/^~|(?<!\\)~$/g, '\\~');
  const [before, behind] = [/^\s/, /\s$/].map((blank) => (blank.test(text) ? ' ' : ''));
  return `${before}${marks[weight]}${shown}${marks[weight]}${behind}`;
}

/** There a heading, a quote or a list would begin. */
function atLineStart(line: string): string {
  return line.trim().replace(/^(?=[#>+-]|\d+[.)])/, zeroWidthSpace);
}
