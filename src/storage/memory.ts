import { defaultListLimit, type Store, type StoredDocument, StoreError } from './store.ts';

/** A store that forgets everything at the end of the process: for tests and for trying things. */
export function createMemoryStore(): Store {
  const rows = new Map<string, { readonly json: string; readonly revision: number }>();
  let closed = false;

  function open(): void {
    if (closed) throw new StoreError('The store is closed');
  }

  function write(key: string, value: unknown, revision: number): void {
    rows.set(key, { json: JSON.stringify(value), revision });
  }

  function read(key: string): StoredDocument | undefined {
    const row = rows.get(key);
    return row && { key, value: JSON.parse(row.json), revision: row.revision };
  }

  async function run<T>(operation: () => T): Promise<T> {
    await Promise.resolve();
    open();
    return operation();
  }

  return {
    get: (key) => run(() => read(key)),
    put: (key, value) =>
      run(() => {
        write(key, value, (rows.get(key)?.revision ?? 0) + 1);
      }),
    putIfAbsent: (key, value) =>
      run(() => {
        if (rows.has(key)) return false;
        write(key, value, 1);
        return true;
      }),
    createAll: (documents) =>
      run(() => {
        if (documents.some(({ key }) => rows.has(key))) return false;
        for (const { key, value } of documents) write(key, value, 1);
        return true;
      }),
    update: (key, expectedRevision, value) =>
      run(() => {
        if (rows.get(key)?.revision !== expectedRevision) return false;
        write(key, value, expectedRevision + 1);
        return true;
      }),
    remove: (key) =>
      run(() => {
        rows.delete(key);
      }),
    forget: () => run(() => undefined),
    claim: (key) =>
      run(() => {
        const document = read(key);
        rows.delete(key);
        return document;
      }),
    list: (prefix, { limit = defaultListLimit, order = 'ascending', beyond } = {}) =>
      run(() => {
        const isDown = order === 'descending';
        const isBeyond = (key: string): boolean =>
          beyond === undefined || (isDown ? key < beyond : key > beyond);
        const isWanted = (key: string): boolean => key.startsWith(prefix) && isBeyond(key);
        const keys = [...rows.keys()].filter(isWanted).sort();
        if (isDown) keys.reverse();
        return keys.slice(0, limit).flatMap((key) => read(key) ?? []);
      }),
    close: async () => {
      await Promise.resolve();
      closed = true;
    },
  };
}
