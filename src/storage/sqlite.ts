import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import Keyv from 'keyv';
import { z } from 'zod';
import { defaultListLimit, type Store, type StoredDocument, StoreError } from './store.ts';

/*
 * All SQL of the project is in this file. Reading one document goes through Keyv; what must be
 * atomic is one statement through the adapter's public `query`, on Keyv's own table and envelope.
 */
const envelopeSchema = z.object({ value: z.object({ revision: z.int(), document: z.unknown() }) });
const rowsSchema = z.array(z.object({ key: z.string(), value: z.string() }));

/** What Keyv itself would have written. */
function envelope(document: unknown, revision: number): string {
  return JSON.stringify({ value: { revision, document } });
}

const sql = {
  pragmas: [
    'PRAGMA journal_mode=WAL',
    'PRAGMA synchronous=FULL',
    'PRAGMA journal_size_limit=67108864',
    // What is removed is overwritten, and not left in the file to be read.
    'PRAGMA secure_delete=ON',
  ],
  put: `INSERT INTO keyv (key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value =
    json_set(excluded.value, '$.value.revision', json_extract(keyv.value, '$.value.revision') + 1)`,
  putIfAbsent:
    'INSERT INTO keyv (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING key, value',
  // Both parameters are the same array of keys and values: one statement is one commit.
  createAll: `INSERT INTO keyv (key, value) SELECT value ->> 0, value ->> 1 FROM json_each(?)
    WHERE NOT EXISTS (SELECT 1 FROM keyv WHERE key IN (SELECT value ->> 0 FROM json_each(?)))
    RETURNING key, value`,
  update: `UPDATE keyv SET value = ? WHERE key = ?
    AND json_extract(value, '$.value.revision') = ? RETURNING key, value`,
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

/**
 * A store in one SQLite file, owned by one process. Its folder is made where it is missing.
 * @param url `sqlite://relative/path` or `sqlite:///absolute/path`
 * @throws {StoreError} when the file cannot be opened or written
 */
export async function openSqliteStore(url: string): Promise<Store> {
  await makeFolder(dirname(url.replace(/^sqlite:\/\//, '')));
  const sqlite = new KeyvSqlite({ uri: url, busyTimeout: 5_000 });
  // A failure to open is reported by the first query below; without a listener it would end the process.
  sqlite.on('error', () => undefined);
  const keyv = new Keyv({ store: sqlite, useKeyPrefix: false, throwOnErrors: true });
  const query = async (statement: string, ...parameters: readonly unknown[]) =>
    rowsSchema.parse(await guard(sqlite.query(statement, parameters)));

  for (const pragma of sql.pragmas) await guard(sqlite.query(pragma));

  return {
    get: async (key) => {
      const value = await guard(keyv.get<z.infer<typeof envelopeSchema>['value']>(key));
      return value && { key, value: value.document, revision: value.revision };
    },
    put: async (key, value) => {
      await query(sql.put, key, envelope(value, 1));
    },
    putIfAbsent: async (key, value) => {
      return (await query(sql.putIfAbsent, key, envelope(value, 1))).length > 0;
    },
    createAll: async (documents) => {
      if (documents.length === 0) return true;
      const rows = documents.map(({ key, value }) => [key, envelope(value, 1)]);
      const given = JSON.stringify(rows);
      return (await query(sql.createAll, given, given)).length > 0;
    },
    update: async (key, expectedRevision, value) => {
      const next = envelope(value, expectedRevision + 1);
      return (await query(sql.update, next, key, expectedRevision)).length > 0;
    },
    remove: async (key) => {
      await query(sql.remove, key);
    },
    forget: async () => {
      await guard(sqlite.query(sql.forget));
    },
    claim: async (key) => (await query(sql.claim, key)).map(toDocument)[0],
    list: async (prefix, { limit = defaultListLimit, order = 'ascending', beyond } = {}) => {
      const end = afterAll(prefix);
      const edge = beyond ?? (order === 'ascending' ? '' : end);
      return (await query(sql.list[order], prefix, end, edge, limit)).map(toDocument);
    },
    close: async () => {
      await guard(sqlite.close());
    },
  };
}

async function guard<T>(operation: Promise<T>): Promise<T> {
  try {
    return await operation;
  } catch (error) {
    throw new StoreError('The SQLite store failed', { cause: error });
  }
}

function toDocument(row: { readonly key: string; readonly value: string }): StoredDocument {
  const { value } = envelopeSchema.parse(JSON.parse(row.value));
  return { key: row.key, value: value.document, revision: value.revision };
}

/** The first key after every key that begins with `prefix`. */
function afterAll(prefix: string): string {
  return prefix + '\u{10FFFF}';
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new StoreError('The folder of STORE_URL cannot be made', { cause: error });
  }
}
