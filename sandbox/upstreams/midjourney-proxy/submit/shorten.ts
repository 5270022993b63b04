import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import { wordsOf } from '../version.ts';
import type { Submission } from './body.ts';

/** Struck through is what Midjourney would leave out first. */
function tokensText(words: readonly string[]): string {
  const half = Math.ceil(words.length / 2);
  const marked = words.map((word, index) => (index < half ? `**${word}**` : `~~${word}~~`));
  return `## Important tokens\n${marked.join(' ')}`;
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
  const shares = [0.8, 0.65, 0.5, 0.35, 0.2];
  const lines = shares.map((share, index) => {
    const kept = words.slice(0, Math.max(1, Math.round(words.length * share)));
    return `${index + 1}\uFE0F\u20E3 ${kept.join(' ')}`;
  });
  return `${tokensText(words)}\n## Shortened prompts\n${lines.join('\n\n')}`;
}
