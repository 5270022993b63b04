import { budgetReached } from './budget-reached.ts';
import { firstImagine } from './first-imagine.ts';
import { fixAFlag } from './fix-a-flag.ts';
import { restartInTheMiddle } from './restart-in-the-middle.ts';
import { reviewQueue } from './review-queue.ts';
import type { Scene } from './scene.ts';

/** The stories that the page can play, in the order in which they are offered. */
export const scenes: readonly Scene[] = [
  firstImagine,
  fixAFlag,
  reviewQueue,
  budgetReached,
  restartInTheMiddle,
];
