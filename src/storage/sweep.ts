import type { Store } from './store.ts';

/** What is to become of a document: `unknown` where this program cannot read it. */
export type Age = 'old' | 'fresh' | 'unknown';

/** How many old ones are taken away at once. */
const sweptAtOnce = 10;
/** How many are looked at. */
const batchSize = 2 * sweptAtOnce;

/**
 * Takes old documents away a few at a time, by the order of their keys, which is that of their time.
 * What cannot be read stays, since it may be a newer program's, and is remembered: however much of it
 * there is, the sweep goes on behind it.
 * @param ageOf told of the value of a document
 */
export function createSweep(
  store: Store,
  prefix: string,
  ageOf: (value: unknown) => Age,
): () => Promise<void> {
  /** Everything up to here is unreadable. */
  let beyond: string | undefined;

  return async () => {
    const documents = await store.list(prefix, { limit: batchSize, beyond });
    let isUnreadable = true;
    let swept = 0;
    for (const { key, value } of documents) {
      const age = ageOf(value);
      if (age === 'old') {
        await store.remove(key);
        swept += 1;
      }
      isUnreadable &&= age === 'unknown';
      if (isUnreadable) beyond = key;
      if (swept === sweptAtOnce) return;
    }
  };
}
