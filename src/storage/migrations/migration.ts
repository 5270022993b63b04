import type { Store } from '../store.ts';

/**
 * One step from a format of the store to the next. It runs before anything else reads the store, and
 * again from its beginning where a crash cut it short: what it has changed already it must leave as it
 * is. It reads documents with schemas of its own, since those of the program go on changing, and leaves
 * alone what it cannot read.
 */
export interface Migration {
  /** The format that the store has afterwards; each step leads to the number after the one before. */
  readonly to: number;
  /** What it does, for the log. */
  readonly title: string;
  /** @throws {StoreError} */
  run(store: Store): Promise<void>;
}
