import type { Clock } from '../lib/clock.ts';
import { RecentKeys } from '../lib/recent-keys.ts';

/** Presses of one button within this time are one press: a double click, or two people at once. */
const windowMs = 1_500;

/** @returns a function that tells whether a press of this button is the first within the window */
export function createPressGuard(clock: Clock): (button: string) => boolean {
  const recent = new RecentKeys(clock, windowMs);
  return (button) => recent.add(button);
}
