import type { NewDocument, Store } from './store.ts';

/**
 * What a backup has beside what it is a copy of. The store that it was made from goes on without it; so
 * whoever finds it works with what was true at an earlier moment.
 */
export const copyMark: NewDocument = { key: 'store:copy', value: { schema: 1 } };

/** Whether a store is a backup that nobody has started with yet. @throws {StoreError} */
export async function isFreshCopy(store: Pick<Store, 'get'>): Promise<boolean> {
  return (await store.get(copyMark.key)) !== undefined;
}

/** From now on it is a store like any other. @throws {StoreError} */
export async function forgetCopy(store: Pick<Store, 'remove'>): Promise<void> {
  await store.remove(copyMark.key);
}
