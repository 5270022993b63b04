import type { Clock } from '../../lib/clock.ts';
import type { Turns } from '../../lib/turns.ts';
import type { Books } from './books.ts';
import type { Chores } from './chores.ts';
import type { FateParts } from './fate.ts';
import type { Grants } from './grants.ts';
import type { Ledger } from './ledger.ts';
import type { Counted } from './warnings.ts';

/** What the desk for quotas works with. */
export interface DeskParts extends FateParts {
  readonly ledger: Ledger;
  readonly books: Books;
  readonly grants: Grants;
  readonly clock: Clock;
  readonly chores: Chores;
  /** Writes about one job come one after another. */
  readonly turns: Turns;
  readonly warn: (counted: Counted) => void;
}
