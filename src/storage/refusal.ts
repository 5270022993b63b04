import { StoreError } from './store.ts';

/**
 * The store cannot be used as it is, and somebody has to do something about it. The message is one line
 * that says what; it holds the path of the file and no secret.
 */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';
}

/** What is wrong with a file, by what SQLite and the system call it. */
const sorts = {
  damaged: ['SQLITE_NOTADB', 'SQLITE_CORRUPT'],
  locked: ['SQLITE_BUSY', 'SQLITE_LOCKED'],
  unwritable: ['SQLITE_READONLY', 'SQLITE_PERM', 'EACCES', 'EPERM', 'EROFS'],
  full: ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG'],
  failing: ['SQLITE_IOERR', 'EIO'],
  missing: ['SQLITE_CANTOPEN', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG'],
} as const;

/** What to do about it. */
const advice: Readonly<Record<keyof typeof sorts, string>> = {
  damaged: 'is damaged. Put a backup in its place: docs/operating.md, "Backup and restore"',
  locked:
    'is locked by another program. Close what has it open (a copying tool, a database shell) and start again',
  unwritable:
    'cannot be written. Let the user that runs Easel own the file and its folder, and mount them writable',
  full: 'cannot be written: the disk is full. Make room and start again',
  failing:
    'cannot be read or written: the disk reports an error. Look at the disk, then start again',
  missing:
    'cannot be opened. It must be a file, in a folder that the user that runs Easel can write',
};

/** @returns what SQLite or the system calls this failure; empty where it has no name */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Whether somebody else has it. */
export function isLocked(error: unknown): boolean {
  return isOneOf(sorts.locked, codeOf(error));
}

/**
 * Says in one line why a file cannot be used, and what to do.
 * @param path as it was configured
 * @returns a {@link StoreRefusal}, or a {@link StoreError} where nobody knows what to do
 */
export function refuse(path: string, error: unknown): Error {
  if (error instanceof StoreRefusal) return error;
  const cause = error instanceof StoreError ? error.cause : error;
  const code = codeOf(cause);
  const sort = sortsInOrder.find((name) => isOneOf(sorts[name], code));
  if (sort === undefined) return new StoreError('The store cannot be opened', { cause: error });
  return new StoreRefusal(`${path} ${advice[sort]} (${code}).`, { cause });
}

/** The file can be read, but what it says does not fit together. */
export function refuseDamaged(path: string): StoreRefusal {
  return new StoreRefusal(`${path} ${advice.damaged}.`);
}

const sortsInOrder = [
  'damaged',
  'locked',
  'unwritable',
  'full',
  'failing',
  'missing',
] as const satisfies readonly (keyof typeof sorts)[];

/** SQLite's codes come with details behind them. */
function isOneOf(names: readonly string[], code: string): boolean {
  return names.some((name) => code === name || code.startsWith(`${name}_`));
}
