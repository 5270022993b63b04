import type { ListOptions, Store, StoredDocument } from './store.ts';

/** Documents may be large, so that few are held at once. */
const batchSize = 20;

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
  let edge = beyond;
  for (;;) {
    const batch = await store.list(prefix, { limit: batchSize, order, beyond: edge });
    yield* batch;
    if (batch.length < batchSize) return;
    edge = batch.at(-1)?.key;
  }
}
