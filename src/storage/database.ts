import { access, constants, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import { z } from 'zod';

/** One connection to SQLite. */
export interface Database {
  /** What Keyv itself works with. */
  readonly adapter: KeyvSqlite;
  /** Runs one statement. @returns its rows; rejects with SQLite's own error, which has a `code` */
  run(statement: string, ...parameters: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export type Row = Readonly<Record<string, unknown>>;

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** A database in memory alone. */
export const inMemory = ':memory:';

/**
 * Connects to a database; what is wrong with it is said by the first statement.
 * @param path of the file, or {@link inMemory}
 * @param busyTimeoutMs how long a statement waits while somebody else has locked the file
 */
export function connect(path: string, busyTimeoutMs: number): Database {
  const adapter = new KeyvSqlite({ uri: `sqlite://${path}`, busyTimeout: busyTimeoutMs });
  // The first statement fails for the same reason; without a listener this would end the process.
  adapter.on('error', () => undefined);
  return {
    adapter,
    run: async (statement, ...parameters) =>
      rowsSchema.parse(await adapter.query(statement, parameters)),
    close: async () => {
      await adapter.close();
    },
  };
}

/** @param url `sqlite://relative/path` or `sqlite:///absolute/path` @returns undefined for another */
export function pathOf(url: string): string | undefined {
  const scheme = 'sqlite://';
  return url.startsWith(scheme) ? url.slice(scheme.length) : undefined;
}

/**
 * Makes a file that only its owner can read, and its folder, where they are missing; SQLite gives what
 * it puts beside the file the same rights.
 * @throws the system's error where that cannot be, or where the file cannot be written
 */
export async function makeFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    // One that is there is only looked at: to close it would give up SQLite's locks on it.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await access(path, constants.R_OK | constants.W_OK);
  }
}
