import type { Doom } from './banned.ts';

/** A job as every workshop keeps it; it changes as the work goes on. */
export interface Job {
  readonly id: string;
  /** What was charged for it, given back if it fails. */
  readonly price: number;
  /** Milliseconds on the sandbox's clock. */
  readonly takenAt: number;
  /** Why it will fail, if it will. */
  readonly doom: Doom | undefined;
  state: 'working' | 'done' | 'failed';
  /** How much of the work is done, 0 to 1, in the workshop's steps. */
  share: number;
  endedAt: number | undefined;
  /** Queries no longer know it. */
  forgotten: boolean;
}

/** The fields of a job at its very beginning. */
export function freshJob(about: Pick<Job, 'id' | 'price' | 'takenAt' | 'doom'>): Job {
  return { ...about, state: 'working', share: 0, endedAt: undefined, forgotten: false };
}
