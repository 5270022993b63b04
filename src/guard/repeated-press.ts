import type { Clock } from '../lib/clock.ts';
import { RecentKeys } from '../lib/recent-keys.ts';

/** Presses of one button within this time are one press: a double click, or two people at once. */
const windowMs = 1_500;

/** What one interaction presses. */
export interface Presses {
  /** Whether its press of this button is the first within the window. */
  readonly isFirst: (button: string) => boolean;
  /** Nothing came of them: whoever presses next is the first. */
  readonly forget: () => void;
}

/** @returns a function to be called for each interaction */
export function createPressGuard(clock: Clock): () => Presses {
  const recent = new RecentKeys(clock, windowMs);
  return () => {
    const pressed: string[] = [];
    return {
      isFirst: (button) => {
        const isFirst = recent.add(button);
        if (isFirst) pressed.push(button);
        return isFirst;
      },
      forget: () => {
        for (const button of pressed.splice(0)) recent.forget(button);
      },
    };
  };
}
