import { realpath } from 'node:fs/promises';
import { connect, type Database, inMemory, makeFile } from './database.ts';
import { isLocked, refuse, StoreRefusal } from './refusal.ts';

/** Keeps a store to one process. */
export interface Lock {
  release(): Promise<void>;
}

export interface LockWait {
  /** How long to wait for somebody who is just going, in milliseconds. */
  readonly waitMs: number;
  /** Called once, where there is somebody to wait for. */
  readonly onWait?: (() => void) | undefined;
}

/** Long enough for a lock that is in nobody's hands. */
const firstTryMs = 100;

/** The file beside a store that is locked in its place; the same by whichever link the store is called. */
export async function lockFileOf(path: string): Promise<string> {
  // One that is not there yet is nobody's.
  const target = await realpath(path).catch(() => path);
  return `${target}.lock`;
}

/**
 * Takes the lock of a store: a file beside it that SQLite locks for as long as the process lives. It is
 * the system's own lock, so that nothing has to be cleaned up after a process that was killed; the store
 * itself stays free to be read, by a backup for example.
 * @throws {StoreRefusal} when another process has it, or the file cannot be locked
 */
export async function takeLock(path: string, { waitMs, onWait }: LockWait): Promise<Lock> {
  const file = await lockFileOf(path);
  const hold = async (timeoutMs: number): Promise<Lock | undefined> => {
    try {
      await makeFile(file);
      return await holdFile(file, timeoutMs);
    } catch (error) {
      if (isLocked(error)) return undefined;
      throw refuse(file, error);
    }
  };
  const atOnce = await hold(firstTryMs);
  if (atOnce !== undefined) return atOnce;
  onWait?.();
  const late = await hold(waitMs);
  if (late !== undefined) return late;
  throw new StoreRefusal(
    `Another process of Easel is using ${path}. Stop that one first, or give this one a file of its own with STORE_URL.`,
  );
}

async function holdFile(file: string, timeoutMs: number): Promise<Lock> {
  const database: Database = connect(inMemory, timeoutMs);
  try {
    await database.run('ATTACH DATABASE ? AS held', file);
    await database.run('BEGIN EXCLUSIVE');
  } catch (error) {
    await database.close();
    throw error;
  }
  return { release: () => database.close() };
}
