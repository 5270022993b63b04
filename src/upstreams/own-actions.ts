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
