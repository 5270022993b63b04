import type { Case } from './case.ts';

/** Under which keys the outcome of something that somebody decides about may be written down. */
export type OutcomeKeys = readonly [string, ...string[]];

/**
 * Under which keys the outcome of a case is written down, so that it is decided once: its own first,
 * and for a report that of the picture, which is taken away for all reports of it.
 * @returns undefined for a case that nobody decides about
 */
export function outcomeKeys({
  kind,
  number,
  jobId,
}: Pick<Case, 'kind' | 'number' | 'jobId'>): OutcomeKeys | undefined {
  if (kind === 'appealed') return rulingKeys({ number });
  if (kind !== 'reported') return undefined;
  return jobId === undefined ? [`report:${number}`] : [`report:${number}`, removalKey(jobId)];
}

/** The same for an appeal. */
export function rulingKeys({ number }: Pick<Case, 'number'>): OutcomeKeys {
  return [`ruling:${number}`];
}

/** Under which key it is written down that a picture was taken away because of a report. */
export function removalKey(jobId: string): string {
  return `reported-picture:${jobId}`;
}
