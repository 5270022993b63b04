import { type Clock, systemClock } from '../../../src/lib/clock.ts';

/** What every local upstream can be told; everything has a default. */
export interface LocalOptions {
  readonly clock?: Clock;
  /** 0 (default): any free port. */
  readonly port?: number;
  readonly key?: string;
  /** Pixels of one square picture, 256 unless told. */
  readonly cellSize?: number;
  /** Milliseconds that four fresh pictures take, 2000 unless told. */
  readonly paceMs?: number;
}

/** The options' defaults; each dialect has a key of its own form. */
export const localDefaults = {
  clock: systemClock,
  port: 0,
  cellSize: 256,
  paceMs: 2000,
} as const satisfies LocalOptions;
