import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import { wordsOf } from '../version.ts';
import type { Submission } from './body.ts';

/** As much of a prompt as its longest and its shortest candidate keep. */
const longest = 0.8;
const shortest = 0.2;

/**
 * Bold is what every candidate keeps, struck through what none does; punctuation stands outside
 * (midjourney-proxy-plus docs: api.md, "prompt分析").
 */
function tokensText(words: readonly string[]): string {
  const marked = words.map((word, index) => {
    const [, letters = '', rest = ''] = /^(.*?)([.,;:!?]*)$/.exec(word) ?? [];
    if (letters === '') return word;
    if (index < countOf(words, shortest)) return `**${letters}**${rest}`;
    return index < countOf(words, longest) ? word : `~~${letters}~~${rest}`;
  });
  return `## Important tokens\n${marked.join(' ')}`;
}

function countOf(words: readonly string[], share: number): number {
  return Math.max(1, Math.round(words.length * share));
}

/** A prompt becomes five shorter ones. */
export function submitShorten(house: House, { body, common }: Submission): Outcome {
  const prompt = body.prompt.trim();
  if (prompt === '') return invalid('prompt不能为空');
  return house.take({
    action: 'SHORTEN',
    prompt,
    description: `/shorten ${prompt}`,
    common,
    work: { kind: 'text', of: 'shorten', text: shortenText(prompt) },
  });
}

function shortenText(prompt: string): string {
  const words = wordsOf(prompt).split(' ');
  const shares = [longest, 0.65, 0.5, 0.35, shortest];
  const lines = shares.map((share, index) => {
    const kept = words.slice(0, countOf(words, share));
    return `${index + 1}\uFE0F\u20E3 ${kept.join(' ')}`;
  });
  return `${tokensText(words)}\n## Shortened prompts\n${lines.join('\n\n')}`;
}
