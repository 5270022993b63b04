import { pathOf } from './database.ts';
import { migrate } from './format.ts';
import { type LockWait, takeLock } from './lock.ts';
import { createMemoryStore } from './memory.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { refuse } from './refusal.ts';
import { openSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

export interface OpenOptions {
  /** Called once, where another process has the store and may be just going. */
  readonly onWait?: LockWait['onWait'];
  /** Called before each step that brings an older store forward. */
  readonly onStep?: (step: Migration) => void;
}

/** A container that starts while its predecessor goes. */
const waitMs = 5_000;

/**
 * Opens the store that `STORE_URL` names, for this process alone, in the format of this program.
 * @param url `memory://`, `sqlite://relative/path` or `sqlite:///absolute/path`
 * @throws {StoreRefusal} when it cannot be used as it is
 */
export async function openStore(url: string, { onWait, onStep }: OpenOptions = {}): Promise<Store> {
  const path = pathOf(url);
  if (path === undefined) return createMemoryStore();
  const lock = await takeLock(path, { waitMs, onWait });
  try {
    const store = await openSqliteStore(path);
    try {
      await migrate(store, { steps: migrations, onStep });
    } catch (error) {
      await store.close();
      throw error;
    }
    return {
      ...store,
      close: async () => {
        try {
          await store.close();
        } finally {
          await lock.release();
        }
      },
    };
  } catch (error) {
    await lock.release();
    throw refuse(path, error);
  }
}
