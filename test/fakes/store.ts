import { z } from 'zod';
import { createMemoryStore } from '../../src/storage/memory.ts';
import { type Store, StoreError } from '../../src/storage/store.ts';

const documentSchema = z.looseObject({ state: z.string().optional() });

/** What a test looks at to tell which write is to fail. */
type Written = z.infer<typeof documentSchema>;

/** The memory store, whose updates fail when told to. */
export interface FailingStore extends Store {
  /** The next updates that fit fail. @param error a failed backend unless told otherwise */
  failNext(times: number, fits: (written: Written) => boolean, error?: Error): void;
  /** How many have failed so far. */
  readonly failures: number;
}

export function failingStore(): FailingStore {
  const store = createMemoryStore();
  let left = 0;
  let failures = 0;
  let rule: (written: Written) => boolean = () => false;
  let fault: Error = new StoreError('database is locked');
  return {
    ...store,
    update: (key, revision, value) => {
      if (left === 0 || !rule(documentSchema.parse(value))) {
        return store.update(key, revision, value);
      }
      left -= 1;
      failures += 1;
      return Promise.reject(fault);
    },
    failNext: (times, fits, error = new StoreError('database is locked')) => {
      left = times;
      rule = fits;
      fault = error;
    },
    get failures() {
      return failures;
    },
  };
}
