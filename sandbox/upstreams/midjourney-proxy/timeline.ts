import type { Status, Work } from './task.ts';

/** One step of a task's life, `share` of the pace after it began. */
export interface Step {
  readonly share: number;
  readonly status: Status;
  /** Percent, 0 to 100. */
  readonly percent: number;
}

const drawing: readonly Step[] = [
  { share: 0.05, status: 'SUBMITTED', percent: 0 },
  { share: 0.1, status: 'IN_PROGRESS', percent: 0 },
  { share: 0.25, status: 'IN_PROGRESS', percent: 15 },
  { share: 0.4, status: 'IN_PROGRESS', percent: 31 },
  { share: 0.55, status: 'IN_PROGRESS', percent: 46 },
  { share: 0.7, status: 'IN_PROGRESS', percent: 62 },
  { share: 0.9, status: 'IN_PROGRESS', percent: 93 },
  { share: 1, status: 'SUCCESS', percent: 100 },
];

const instant: readonly Step[] = [
  { share: 0.03, status: 'SUBMITTED', percent: 0 },
  { share: 0.1, status: 'SUCCESS', percent: 100 },
];

const telling: readonly Step[] = [
  { share: 0.05, status: 'SUBMITTED', percent: 0 },
  { share: 0.3, status: 'SUCCESS', percent: 100 },
];

/** The percentage at which a doomed task ends. */
export const doomedAt = 46;

/** How this work goes on: drawing takes its time, picking one of four is nearly instant. */
export function timelineOf(work: Work): readonly Step[] {
  if (work.kind === 'text') return telling;
  return work.kind === 'clip' || (work.kind === 'single' && work.how === 'upsample')
    ? instant
    : drawing;
}
