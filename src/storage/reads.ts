import type Keyv from 'keyv';
import { Batches } from '../lib/batches.ts';
import type { Enveloped } from './envelope.ts';

/** One statement reads so many: more would keep everything else waiting while they are parsed. */
const largest = 30;

/**
 * Reads documents so that those which are asked for while others are being read share the next statement:
 * reading many costs little more than reading one. What was written before one asks is always seen.
 * @returns reads one; undefined where there is none; rejects where the statement fails
 */
export function createReader(keyv: Keyv): (key: string) => Promise<Enveloped | undefined> {
  const batches = new Batches<string, Enveloped | undefined>({
    largest,
    work: (_table, keys) => readAll(keyv, keys),
  });
  return (key) => batches.add('keyv', key);
}

/** One that is damaged spoils no other. */
async function readAll(
  keyv: Keyv,
  keys: readonly string[],
): Promise<readonly (Enveloped | undefined)[]> {
  try {
    return await keyv.getMany<Enveloped>([...keys]);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return Promise.all(keys.map((key) => readOne(keyv, key)));
  }
}

/** One that is damaged must not fail like the whole store: its reader finds nothing in it. */
async function readOne(keyv: Keyv, key: string): Promise<Enveloped | undefined> {
  try {
    return await keyv.get<Enveloped>(key);
  } catch (error) {
    if (error instanceof SyntaxError) return { document: undefined, revision: 0 };
    throw error;
  }
}
