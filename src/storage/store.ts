/** One stored document with its revision: 1 when created, one more with every write. */
export interface StoredDocument {
  readonly key: string;
  /** Plain JSON; the reader parses it with a schema of its own. */
  readonly value: unknown;
  readonly revision: number;
}

export interface ListOptions {
  /** At most so many documents; 1000 by default. */
  readonly limit?: number;
  /** `descending` gives the highest keys first. */
  readonly order?: 'ascending' | 'descending';
  /** Only keys that come after this one in that order; without the key itself, there or not. */
  readonly beyond?: string | undefined;
}

/** A document that is to be. */
export interface NewDocument {
  readonly key: string;
  readonly value: unknown;
}

/**
 * The storage port: small JSON documents by key. Every operation is atomic by itself; there are no
 * transactions, so one aggregate is one document. Keys are `namespace:rest`, at most 255 characters.
 * Each operation rejects with a {@link StoreError} when the backend fails.
 */
export interface Store {
  get(key: string): Promise<StoredDocument | undefined>;
  /** Writes whatever was there before. */
  put(key: string, value: unknown): Promise<void>;
  /** @returns whether this call created it; exactly one of several callers wins */
  putIfAbsent(key: string, value: unknown): Promise<boolean>;
  /**
   * Creates all of them, or none where one of the keys is taken: after a crash, too, all are there or
   * none is.
   * @param documents with a key each that no other of them has
   * @returns whether this call created them
   */
  createAll(documents: readonly NewDocument[]): Promise<boolean>;
  /** @returns whether the document still had that revision and was replaced */
  update(key: string, expectedRevision: number, value: unknown): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Leaves nothing of what was removed before to be read in the backend's own files. */
  forget(): Promise<void>;
  /** Takes a document out. @returns it to exactly one of several callers */
  claim(key: string): Promise<StoredDocument | undefined>;
  /** Documents whose keys begin with `prefix`, in the order of their keys. */
  list(prefix: string, options?: ListOptions): Promise<readonly StoredDocument[]>;
  close(): Promise<void>;
}

/** The backend failed; the cause says how, for the log. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

/** A document is there, in a shape that this program does not know: a newer program's, or damaged. */
export class UnreadableError extends StoreError {
  override readonly name = 'UnreadableError';
}

export const defaultListLimit = 1000;

/** Whether the store can be read now. */
export async function isAnswering(store: Store): Promise<boolean> {
  try {
    await store.list('live:', { limit: 1 });
    return true;
  } catch {
    // That it does not is the whole answer; what fails because of it is logged where it fails.
    return false;
  }
}
