import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { connect, pathOf } from './database.ts';
import { toDocument } from './envelope.ts';
import { checkFormat, formatKey } from './format.ts';
import { lockFileOf, takeLock } from './lock.ts';
import { migrations } from './migrations/index.ts';
import { codeOf, refuse, refuseDamaged, StoreRefusal } from './refusal.ts';

/** What can be told of a store from outside, also while the bot works with it. */
export interface StoreFacts {
  /** Of the file. */
  readonly bytes: number;
  readonly documents: number;
  /** Whether a process of Easel has it at this moment. */
  readonly isInUse: boolean;
  /** The documents whose keys begin as was asked for. */
  readonly found: readonly { readonly key: string; readonly value: unknown }[];
}

const sql = {
  check: 'PRAGMA quick_check(1)',
  count: 'SELECT count(*) AS many FROM keyv',
  list: 'SELECT key, value FROM keyv WHERE key >= ? AND key < ? ORDER BY key LIMIT 1000',
};
const countSchema = z.tuple([z.object({ many: z.int() })]);
const busyTimeoutMs = 5_000;

/**
 * Looks at a store without changing it.
 * @param url what `STORE_URL` says
 * @param prefix of the documents that are read, 1000 at most
 * @returns undefined where there is no file: none yet, or none at all
 * @throws {StoreRefusal} when the bot could not start with it
 */
export async function inspectStore(url: string, prefix: string): Promise<StoreFacts | undefined> {
  const path = pathOf(url);
  const bytes = path === undefined ? undefined : await sizeOf(path);
  if (path === undefined || bytes === undefined) return undefined;
  await mustBeWritable(path);
  const isInUse = await isHeld(path);
  const database = connect(path, busyTimeoutMs);
  try {
    const [row = {}] = await database.run(sql.check);
    if (row['quick_check'] !== 'ok') throw refuseDamaged(path);
    const [{ many }] = countSchema.parse(await database.run(sql.count));
    const list = async (beginning: string) =>
      (await database.run(sql.list, beginning, `${beginning}\u{10FFFF}`)).map(toDocument);
    checkFormat((await list(formatKey))[0], migrations);
    return { bytes, documents: many, isInUse, found: await list(prefix) };
  } catch (error) {
    throw refuse(path, error);
  } finally {
    await database.close().catch(() => undefined);
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw refuse(path, error);
  }
}

/** SQLite also writes beside the file that it works with. */
async function mustBeWritable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK | constants.W_OK);
    await access(dirname(path), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refuse(path, error);
  }
}

/** @throws {StoreRefusal} where that cannot be told, since nothing can be written beside the file */
async function isHeld(path: string): Promise<boolean> {
  // Made here, it would belong to whoever looks, and the bot could not take it.
  if ((await sizeOf(await lockFileOf(path))) === undefined) return false;
  try {
    await (await takeLock(path, { waitMs: 0 })).release();
    return false;
  } catch (error) {
    // Without a cause it is the one that says that somebody else has it.
    if (error instanceof StoreRefusal && error.cause === undefined) return true;
    throw error;
  }
}
