import { EditPace } from '../../src/discord/edit-pace.ts';
import type { ScreenLimits } from '../../src/discord/screen-limits.ts';
import type { Need } from '../../src/discord/traffic/need.ts';
import type { Clock } from '../../src/lib/clock.ts';

/** Limits that hold nothing back unless the test says so. */
export interface FakeLimits extends ScreenLimits {
  readonly traffic: { allows(need: Need): boolean; readonly outage: { isShut: boolean } };
  /** What is not to be sent. */
  readonly stopped: Set<Need>;
}

export function fakeLimits(clock: Clock): FakeLimits {
  const stopped = new Set<Need>();
  const traffic = { allows: (need: Need) => !stopped.has(need), outage: { isShut: false } };
  return { traffic, stopped, pace: new EditPace(clock) };
}
