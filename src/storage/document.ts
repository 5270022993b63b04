import type { z } from 'zod';
import { type Store, UnreadableError } from './store.ts';

/** What one kind of document is, so that it can be read and changed. */
export interface DocumentKind<Value> {
  readonly schema: z.ZodType<Value>;
  /** What holds where nothing is stored. */
  readonly initial: Value;
}

/** Documents of one kind, each under a key of its own. */
export interface Documents<Value> {
  /** @returns the stored document, or the initial one */
  get(key: string): Promise<Value>;
  /**
   * Changes the newest version, however many change it at once: each change sees all before it. It
   * may run more than once; giving back the very value it got writes nothing.
   * @returns the document after it
   */
  change(key: string, change: (value: Value) => Value): Promise<Value>;
}

/**
 * Opens documents of one kind.
 * @throws {UnreadableError} from both operations; the document is left as it is
 */
export function openDocuments<Value>(
  store: Store,
  { schema, initial }: DocumentKind<Value>,
): Documents<Value> {
  function read(key: string, document: unknown): Value {
    const value = schema.safeParse(document);
    if (value.success) return value.data;
    const [namespace = ''] = key.split(':');
    throw new UnreadableError(`A document of ${namespace} cannot be read`, { cause: value.error });
  }

  return {
    get: async (key) => {
      const document = await store.get(key);
      return document === undefined ? initial : read(key, document.value);
    },
    change: async (key, change) => {
      for (;;) {
        const document = await store.get(key);
        const value = document === undefined ? initial : read(key, document.value);
        const next = change(value);
        if (next === value) return value;
        const isWritten =
          document === undefined
            ? await store.putIfAbsent(key, next)
            : await store.update(key, document.revision, next);
        if (isWritten) return next;
      }
    },
  };
}
