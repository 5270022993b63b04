import type { OfferedAction } from './result.ts';

/* Actions that Easel carries out itself, for dialects that have none of their own (ADR 8). */

/** The request that made the pictures is sent once more. */
export const rerollByRepeating: OfferedAction = {
  key: 'r',
  kind: 'reroll',
  label: '',
  emoji: '🔄',
  means: 'repeat',
  reference: '',
};

/** A single picture becomes the first frame of a clip. */
export const animations: readonly OfferedAction[] = [
  { key: 'ah', kind: 'animate-high', label: '', emoji: '', means: 'animate', reference: '' },
  { key: 'al', kind: 'animate-low', label: '', emoji: '', means: 'animate', reference: '' },
];

const drawsAll: OfferedAction = {
  key: 'pall',
  kind: 'imagine-all',
  label: '',
  emoji: '🎉',
  means: 'imagine',
  reference: '',
};

/** What guesses prompts out of a picture, and what makes a prompt shorter. */
export type WordsKind = 'describe' | 'shorten';

/**
 * What can be done with prompts that were found: each can be drawn, those of a described picture also
 * all at once, and the picture can be described again.
 * @param prompts one to five; without any there is nothing to do
 */
export function promptActions(kind: WordsKind, prompts: readonly string[]): OfferedAction[] {
  if (prompts.length === 0) return [];
  const each = prompts.map((_, position) => drawsPrompt(position + 1));
  if (kind === 'shorten') return each;
  return [...each, ...(prompts.length > 1 ? [drawsAll] : []), rerollByRepeating];
}

function drawsPrompt(index: number): OfferedAction {
  return {
    key: `p${index}`,
    kind: 'imagine-prompt',
    index,
    label: '',
    emoji: `${index}\uFE0F\u20E3`,
    means: 'imagine',
    reference: '',
  };
}
