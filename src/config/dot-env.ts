import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';

const file = '.env';
const byteOrderMark = /^\uFEFF/;

/**
 * A `.env` file in the working directory fills in what the environment leaves open.
 * @returns what is wrong with the file, in one line. To go on without it could mean to go on with
 *   another store
 */
export function loadDotEnv(): string | undefined {
  const text = readDotEnv();
  if (text === undefined)
    return `${file}: cannot be read; it must be a file of the user that runs Easel`;
  for (const [name, value] of Object.entries(parseEnv(text.replace(byteOrderMark, '')))) {
    process.env[name] ??= value;
  }
  return undefined;
}

/** @returns nothing in it where there is none; undefined where it cannot be read */
function readDotEnv(): string | undefined {
  try {
    return readFileSync(resolve(file), 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? '' : undefined;
  }
}
