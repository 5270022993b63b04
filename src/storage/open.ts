import { createMemoryStore } from './memory.ts';
import { openSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

/**
 * Opens the store that `STORE_URL` names.
 * @param url `memory://` or `sqlite://path`
 * @throws {StoreError} when it cannot be opened
 */
export async function openStore(url: string): Promise<Store> {
  return url.startsWith('memory:') ? createMemoryStore() : await openSqliteStore(url);
}
