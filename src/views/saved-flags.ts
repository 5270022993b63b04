import type { Sentences } from '../locales/index.ts';
import type { FlagSetCheck, FlagSetProblem } from '../prompt/flag-sets.ts';
import { maxSavedFlags } from '../prompt/limits.ts';
import { fitLines, maxContent } from './fit-lines.ts';
import { problemLine, quote, quoteUpTo } from './problems.ts';

/** Saved flags as code; the query of a link is not shown. */
export function showFlags(flags: string): string {
  return quoteUpTo(maxSavedFlags, flags);
}

/** A preset's name as it is typed into a prompt. */
export function showName(name: string): string {
  return quote(`--${name}`);
}

type Refusal = Extract<FlagSetCheck, { readonly ok: false }>;

/** Why flags were not saved: everything at once, and what they would be without it. */
export function refusedFlags({ problems, corrected }: Refusal, text: Sentences): string {
  const { savedFlags } = text;
  const end = corrected === undefined ? '' : `\n${savedFlags.corrected(correction(corrected))}`;
  const lines = problems.map((problem) => `• ${flagSetLine(problem, text)}`);
  const room = maxContent - savedFlags.refused.length - 1 - end.length;
  return `${savedFlags.refused}\n${fitLines(lines, room, savedFlags.more)}${end}`;
}

/** To be copied, so it is whole. */
function correction(flags: string): string {
  return `\`\`\`\n${flags.replaceAll('`', 'ˋ')}\n\`\`\``;
}

function flagSetLine(problem: FlagSetProblem, text: Sentences): string {
  const { savedFlags } = text;
  switch (problem.code) {
    case 'empty':
      return savedFlags.empty;
    case 'long':
      return savedFlags.tooLong(problem.length, problem.limit);
    case 'text':
      return savedFlags.onlyFlags(quote(problem.token));
    case 'braces':
      return savedFlags.braces;
    case 'repeat':
      return savedFlags.repeat(quote(problem.flag));
    default:
      return problemLine(problem, text);
  }
}
