import Keyv from 'keyv';
import { connect, type Database, makeFile, type Row } from './database.ts';
import { envelope, toDocument } from './envelope.ts';
import { createReader } from './reads.ts';
import { isLocked, refuse, refuseDamaged } from './refusal.ts';
import { defaultListLimit, type Store, StoreError } from './store.ts';
import { createWriter } from './writes.ts';

/*
 * Reading one document goes through Keyv; what must be atomic is one statement through the adapter's
 * public `query`, on Keyv's own table and envelope.
 */
const sql = {
  pragmas: [
    'PRAGMA journal_mode=WAL',
    'PRAGMA synchronous=FULL',
    'PRAGMA journal_size_limit=67108864',
    // What is removed is overwritten, and not left in the file to be read.
    'PRAGMA secure_delete=ON',
  ],
  check: 'PRAGMA quick_check(1)',
  // Both parameters are the same array of keys and values: one statement is one commit.
  createAll: `INSERT INTO keyv (key, value) SELECT value ->> 0, value ->> 1 FROM json_each(?)
    WHERE NOT EXISTS (SELECT 1 FROM keyv WHERE key IN (SELECT value ->> 0 FROM json_each(?)))
    RETURNING key`,
  remove: 'DELETE FROM keyv WHERE key = ?',
  forget: 'PRAGMA wal_checkpoint(TRUNCATE)',
  claim: 'DELETE FROM keyv WHERE key = ? RETURNING key, value',
  list: {
    ascending: `SELECT key, value FROM keyv WHERE key >= ? AND key < ? AND key > ?
      ORDER BY key LIMIT ?`,
    descending: `SELECT key, value FROM keyv WHERE key >= ? AND key < ? AND key < ?
      ORDER BY key DESC LIMIT ?`,
  },
};

/** How long a statement waits for another program that has the file locked. */
const busyTimeoutMs = 5_000;

/**
 * A store in one SQLite file; see `openStore` for who may have it open. The file and its folder are made
 * where they are missing.
 * @throws {StoreRefusal} when the file cannot be opened or is damaged
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const database = await openDatabase(path);
  const keyv = new Keyv({ store: database.adapter, useKeyPrefix: false, throwOnErrors: true });
  const query = (statement: string, ...parameters: readonly unknown[]): Promise<readonly Row[]> =>
    guard(database.run(statement, ...parameters));
  const read = createReader(keyv);
  const write = createWriter(query);

  return {
    get: async (key) => {
      const value = await guard(read(key));
      return value && { key, value: value.document, revision: value.revision };
    },
    put: async (key, document) => {
      await write({ key, document, expects: undefined });
    },
    putIfAbsent: (key, document) => write({ key, document, expects: 0 }),
    createAll: async (documents) => {
      if (documents.length === 0) return true;
      const rows = documents.map(({ key, value }) => [key, envelope(value, 1)]);
      const given = JSON.stringify(rows);
      return (await query(sql.createAll, given, given)).length > 0;
    },
    update: (key, expects, document) => write({ key, document, expects }),
    remove: async (key) => {
      await query(sql.remove, key);
    },
    forget: async () => {
      await query(sql.forget);
    },
    claim: async (key) => (await query(sql.claim, key)).map(toDocument)[0],
    list: async (prefix, { limit = defaultListLimit, order = 'ascending', beyond } = {}) => {
      const end = afterAll(prefix);
      const edge = beyond ?? (order === 'ascending' ? '' : end);
      return (await query(sql.list[order], prefix, end, edge, limit)).map(toDocument);
    },
    close: () => guard(database.close()),
  };
}

/** Finds out at the start whether the file is whole: later it would fail one job after another. */
async function openDatabase(path: string): Promise<Database> {
  let database: Database | undefined;
  try {
    await makeFile(path);
    database = connect(path, busyTimeoutMs);
    for (const pragma of sql.pragmas) await database.run(pragma);
    const [row = {}] = await database.run(sql.check);
    if (row['quick_check'] !== 'ok') throw refuseDamaged(path);
    return database;
  } catch (error) {
    await database?.close().catch(() => undefined);
    throw refuse(path, error);
  }
}

async function guard<T>(operation: Promise<T>): Promise<T> {
  try {
    return await operation;
  } catch (error) {
    throw new StoreError(
      isLocked(error) ? 'The SQLite file is locked by another program' : 'The SQLite store failed',
      { cause: error },
    );
  }
}

/** The first key after every key that begins with `prefix`. */
function afterAll(prefix: string): string {
  return prefix + '\u{10FFFF}';
}
