import { randomUUID } from 'node:crypto';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { copyMark } from './copy-mark.ts';
import { connect, type Database, makeFile, pathOf } from './database.ts';
import { envelope, toDocument } from './envelope.ts';
import { formatKey, readFormat } from './format.ts';
import { codeOf, refuse, refuseDamaged, StoreRefusal } from './refusal.ts';

/** What a backup holds. */
export interface Backup {
  /** Of the file. */
  readonly bytes: number;
  /** The format of the store. */
  readonly format: number;
  /** How many documents there are, by the first part of their keys. */
  readonly counts: Readonly<Record<string, number>>;
}

const sql = {
  copy: 'VACUUM INTO ?',
  mark: 'INSERT INTO keyv (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING',
  check: 'PRAGMA quick_check(1)',
  get: 'SELECT key, value FROM keyv WHERE key = ?',
  count: `SELECT substr(key, 1, instr(key, ':') - 1) AS name, count(*) AS many FROM keyv
    GROUP BY name ORDER BY many DESC, name`,
};

const countsSchema = z.array(z.object({ name: z.string(), many: z.int() }));

/** How long it waits for another program that has the file locked. */
const busyTimeoutMs = 10_000;

/**
 * Copies a store as it is at one moment, while the bot goes on working with it, and looks at the copy.
 * The copy says of itself that it is one; the store does not change.
 * The copy appears under its name once it is whole, for its owner's eyes alone.
 * @param url what `STORE_URL` says
 * @param target where the copy goes; nothing may be there
 * @throws {StoreRefusal} where there is nothing to copy, or nowhere to copy it to
 * @throws {StoreError}
 */
export async function backUp(url: string, target: string): Promise<Backup> {
  const path = pathOf(url);
  if (path === undefined) throw new StoreRefusal('STORE_URL names no file: nothing is kept.');
  await mustBeThere(path);
  await mustBeFree(target);
  // Another backup to the same place must not write into this one.
  const unfinished = `${target}.${randomUUID()}.unfinished`;
  try {
    await makeFile(unfinished);
    await copy(path, unfinished);
    await mark(unfinished);
    const found = await inspect(unfinished);
    await flush(unfinished);
    await mustBeFree(target);
    await rename(unfinished, target);
    await flush(dirname(target));
    return { bytes: (await stat(target)).size, ...found };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw refuse(target, error);
  }
}

async function mustBeThere(path: string): Promise<void> {
  try {
    await access(path);
  } catch (error) {
    throw refuse(path, error);
  }
}

async function mustBeFree(target: string): Promise<void> {
  try {
    await access(target);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw refuse(target, error);
  }
  throw new StoreRefusal(`${target} is there already. Name another file, or take that one away.`);
}

async function copy(path: string, to: string): Promise<void> {
  await withDatabase(path, async (database) => {
    try {
      // What is wrong with the store is not to be said of the copy.
      const [row = {}] = await database.run(sql.check);
      if (row['quick_check'] !== 'ok') throw refuseDamaged(path);
    } catch (error) {
      throw refuse(path, error);
    }
    await database.run(sql.copy, to);
  });
}

async function mark(path: string): Promise<void> {
  const { key, value } = copyMark;
  await withDatabase(path, (copied) => copied.run(sql.mark, key, envelope(value, 1)));
}

async function inspect(path: string): Promise<Omit<Backup, 'bytes'>> {
  return withDatabase(path, async (database) => {
    const [row = {}] = await database.run(sql.check);
    if (row['quick_check'] !== 'ok') throw refuseDamaged(path);
    const counts = countsSchema.parse(await database.run(sql.count));
    return {
      format: await formatOf(database),
      counts: Object.fromEntries(counts.map(({ name, many }) => [name, many])),
    };
  });
}

async function formatOf(database: Database): Promise<number> {
  const [row] = await database.run(sql.get, formatKey);
  const document = row && toDocument(row);
  return readFormat({ get: () => Promise.resolve(document) });
}

async function withDatabase<T>(path: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = connect(path, busyTimeoutMs);
  try {
    return await work(database);
  } finally {
    await database.close().catch(() => undefined);
  }
}

/** A power cut right after must not take it away. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
