import type { Case } from './case.ts';

/**
 * Under which key the outcome of a case that somebody decides about is written down, so that it is
 * decided once.
 */
export function outcomeKey({ kind, number }: Pick<Case, 'kind' | 'number'>): string | undefined {
  if (kind === 'reported') return `report:${number}`;
  return kind === 'appealed' ? `ruling:${number}` : undefined;
}
