import { isAnswering, type Store } from '../storage/store.ts';

/** A store, and whether it works. */
export interface WatchedStore {
  readonly store: Store;
  /** Whether it can be read and written now; never rejects. */
  readonly isWorking: () => Promise<boolean>;
}

/**
 * What is written to see whether that is possible again; nobody reads it. Larger than most of what is
 * written at once: a little fits on a full disk, too, where the last write was cut off.
 */
const trial = { key: 'store:trial', value: ' '.repeat(64 * 1024) };

/**
 * Watches what becomes of writes: a disk that is full still answers questions. While the last write has
 * failed, whoever asks has one more tried, so that the end of the trouble is noticed when nobody else
 * writes.
 */
export function watchStore(store: Store): WatchedStore {
  let hasFailed = false;
  let trying: Promise<void> | undefined;

  /** @param isProof whether something was certainly written: what changes nothing always comes through */
  async function noted<T>(write: Promise<T>, isProof: (outcome: T) => boolean): Promise<T> {
    try {
      const outcome = await write;
      if (isProof(outcome)) hasFailed = false;
      return outcome;
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  }

  async function tryAgain(): Promise<void> {
    const write = async (): Promise<void> => {
      await store.put(trial.key, trial.value);
      await store.remove(trial.key);
    };
    // That it failed is noted, and all that there is to know.
    await noted(write(), always).catch(() => undefined);
    trying = undefined;
  }

  return {
    store: {
      ...store,
      put: (key, value) => noted(store.put(key, value), always),
      putIfAbsent: (key, value) => noted(store.putIfAbsent(key, value), Boolean),
      createAll: (documents) =>
        noted(store.createAll(documents), (isNew) => isNew && documents.length > 0),
      update: (key, revision, value) => noted(store.update(key, revision, value), Boolean),
      remove: (key) => noted(store.remove(key), never),
      claim: (key) => noted(store.claim(key), Boolean),
    },
    isWorking: async () => {
      if (hasFailed) await (trying ??= tryAgain());
      return !hasFailed && (await isAnswering(store));
    },
  };
}

const always = (): boolean => true;
const never = (): boolean => false;
