import type { PromptToken } from '../result.ts';
import type { Task } from './schemas.ts';
import { bounded, cut, withoutLinks } from './words.ts';

const mostTokens = 200;

const heading = /^[#*_ \t]*important tokens[*_: \t]*$/im;
/** What ends the prompt below the heading: a blank line, the next heading, the first candidate. */
const end = /\n\s*\n|^[#*_ \t]*shortened prompts|^\d\uFE0F?\u20E3/im;

/**
 * Which words of a prompt count, out of the text of a finished shorten: below "Important tokens" the
 * prompt stands once more, with what counts in bold and what does nothing struck through
 * (midjourney-proxy-plus docs: api.md, "prompt分析").
 * @returns undefined where the text does not tell
 */
export function readTokens({ properties, description }: Task): PromptToken[] | undefined {
  const prompt = [properties?.finalPrompt, description]
    .map(markedPrompt)
    .find((text) => text !== '');
  return prompt === undefined ? undefined : tokensOf(prompt);
}

/** The prompt below the heading on one line, with its marks; empty where there is none. */
function markedPrompt(text: string | undefined): string {
  const behind = bounded(text).split(heading)[1]?.trimStart() ?? '';
  return cut(withoutLinks(behind.split(end)[0] ?? '').replace(/\s+/g, ' '));
}

function tokensOf(prompt: string): PromptToken[] | undefined {
  // Every second part is one between marks.
  const parts = prompt.split(/(\*\*.+?\*\*|~~.+?~~)/);
  const tokens: PromptToken[] = [];
  for (const [index, part] of parts.entries()) {
    const text = part.replace(/\*\*|~~/g, '');
    const weight = index % 2 === 0 ? 'plain' : weightOf(part);
    const previous = tokens.at(-1);
    if (text.trim() !== '') tokens.push(...piecesOf({ text, weight }));
    else if (text !== '' && previous !== undefined) previous.text = spaced(previous.text);
  }
  return tokens.length === 0 ? undefined : few(tokens);
}

function spaced(text: string): string {
  return `${text.trimEnd()} `;
}

function weightOf(part: string): PromptToken['weight'] {
  return part.startsWith('**') ? 'strong' : 'weak';
}

/** Short enough to be kept, with room for the blank behind; never half a character. */
function piecesOf({ text, weight }: PromptToken): PromptToken[] {
  const pieces = text.match(/.{1,200}/gsu) ?? [];
  return pieces.map((piece) => ({ text: piece, weight }));
}

function few(tokens: readonly PromptToken[]): PromptToken[] {
  if (tokens.length <= mostTokens) return [...tokens];
  return [...tokens.slice(0, mostTokens - 1), { text: '…', weight: 'plain' }];
}
