import type { Evidence } from '../evidence.ts';

/** A promise that was not kept. */
export interface Breach {
  readonly promise: string;
  /** What was seen instead. */
  readonly seen: string;
}

/** Looks for breaches of one promise. */
export type Check = (evidence: Evidence) => readonly string[];
