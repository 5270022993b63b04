import { z } from 'zod';
import { Batches } from '../lib/batches.ts';
import type { Row } from './database.ts';
import { envelope } from './envelope.ts';

/** A document that is to be written, on a condition. */
export interface Write {
  readonly key: string;
  readonly document: unknown;
  /** The revision that must be there: 0 for none at all, undefined for whatever is there. */
  readonly expects: number | undefined;
}

type Query = (statement: string, ...parameters: readonly unknown[]) => Promise<readonly Row[]>;

/*
 * The parameter is an array of keys, values and expectations. One statement is one commit, and what it
 * reads of the table is what was there before it. A damaged row has no revision, and spoils no other.
 */
const revision = `CASE WHEN old.key IS NULL THEN 0
  WHEN json_valid(old.value) THEN old.value ->> '$.value.revision' END`;
const sql = `INSERT INTO keyv (key, value)
  SELECT given.value ->> 0, CASE WHEN given.value ->> 2 IS NULL
    THEN json_set(given.value ->> 1, '$.value.revision', ifnull(${revision}, 0) + 1)
    ELSE given.value ->> 1 END
  FROM json_each(?) AS given LEFT JOIN keyv AS old ON old.key = given.value ->> 0
  WHERE given.value ->> 2 IS NULL OR given.value ->> 2 = ${revision}
  ON CONFLICT(key) DO UPDATE SET value = excluded.value
  RETURNING key`;

const rowSchema = z.object({ key: z.string() });

/** One commit holds so many; those after them are in the next. */
const largest = 100;

/** What came of a write: whether what it expected was there, or why the commit failed. */
type Outcome = { readonly isWritten: boolean } | { readonly failure: unknown };

/**
 * Writes documents so that those which come while others are being written share the next commit: the disk
 * is waited for once, however many they are.
 * @returns writes one, and says whether what it expected was there; rejects where the commit fails
 */
export function createWriter(query: Query): (write: Write) => Promise<boolean> {
  const batches = new Batches<Write, Outcome>({
    largest,
    work: async (_table, writes) => {
      const outcomes: Outcome[] = [];
      for (const run of withoutRepeats(writes)) outcomes.push(...(await commit(query, run)));
      return outcomes;
    },
  });
  return async (write) => {
    const outcome = await batches.add('keyv', write);
    if ('failure' in outcome) throw outcome.failure;
    return outcome.isWritten;
  };
}

async function commit(query: Query, writes: readonly Write[]): Promise<readonly Outcome[]> {
  const given = writes.map(({ key, document, expects }) => {
    return [key, envelope(document, (expects ?? 0) + 1), expects];
  });
  try {
    const rows = await query(sql, JSON.stringify(given));
    const written = new Set(rows.map((row) => rowSchema.parse(row).key));
    return writes.map(({ key }) => ({ isWritten: written.has(key) }));
  } catch (failure) {
    return writes.map(() => ({ failure }));
  }
}

/** Two writes of one key are two steps, in their order. */
function withoutRepeats(writes: readonly Write[]): readonly (readonly Write[])[] {
  const runs: Write[][] = [];
  let keys = new Set<string>();
  for (const write of writes) {
    const run = runs.at(-1);
    if (run === undefined || keys.has(write.key)) {
      runs.push([write]);
      keys = new Set();
    } else run.push(write);
    keys.add(write.key);
  }
  return runs;
}
