import type { ListOptions, Store, StoredDocument } from './store.ts';

/** Documents may be large, so that few are held at once. */
const batchSize = 20;

/** Marks are small. */
const markBatchSize = 1000;

/**
 * All documents whose keys begin with a prefix, read in batches; what is written or removed meanwhile
 * may or may not be among them.
 * @throws {StoreError}
 */
export async function* scan(
  store: Store,
  prefix: string,
  { order = 'ascending', beyond }: Omit<ListOptions, 'limit'> = {},
): AsyncGenerator<StoredDocument> {
  for await (const batch of batches(store, prefix, { limit: batchSize, order, beyond }))
    yield* batch;
}

/**
 * The keys of all documents that say nothing but that they are there, in their order, however many.
 * @throws {StoreError}
 */
export async function listKeys(store: Store, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  const options = { limit: markBatchSize, order: 'ascending', beyond: undefined } as const;
  for await (const batch of batches(store, prefix, options)) {
    keys.push(...batch.map(({ key }) => key));
  }
  return keys;
}

async function* batches(
  store: Store,
  prefix: string,
  { limit, order, beyond }: Required<ListOptions>,
): AsyncGenerator<readonly StoredDocument[]> {
  let edge = beyond;
  for (;;) {
    const batch = await store.list(prefix, { limit, order, beyond: edge });
    yield batch;
    if (batch.length < limit) return;
    edge = batch.at(-1)?.key;
  }
}
