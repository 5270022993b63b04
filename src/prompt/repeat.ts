import type { Catalogue } from './catalogue.ts';
import type { Prompt } from './prompt.ts';

/**
 * How often a prompt is to be drawn: what the first `--repeat` says, 1 without it or with nonsense.
 */
export function repeatsOf({ flags }: Prompt, catalogue: Catalogue): number {
  const repeat = flags.find(({ name }) => catalogue.flag(name)?.name === 'repeat');
  const times = /^\d{1,6}$/.test(repeat?.value ?? '') ? Number(repeat?.value) : 1;
  return Math.max(times, 1);
}

/** The same prompt once: several jobs are started here, never by the upstream. */
export function withoutRepeat(prompt: Prompt, catalogue: Catalogue): Prompt {
  const flags = prompt.flags.filter(({ name }) => catalogue.flag(name)?.name !== 'repeat');
  return { ...prompt, flags };
}
