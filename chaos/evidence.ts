import KeyvSqlite from '@keyv/sqlite';
import { z } from 'zod';
import type { SeenMessage, Violation } from '../sandbox/discord/index.ts';
import type { TakenWork } from '../sandbox/upstreams/index.ts';
import { type Job, jobSchema } from '../src/jobs/job.ts';
import { openStore } from '../src/storage/open.ts';
import { scan } from '../src/storage/scan.ts';
import type { Census } from './census.ts';
import type { Ask } from './crowd.ts';
import type { Death } from './life.ts';

/** What is left of a run once the bot has ended. */
export interface Evidence {
  readonly asks: readonly Ask[];
  /** What the people see. */
  readonly messages: readonly SeenMessage[];
  /** Whether a message was taken away from outside. */
  readonly isDeleted: (messageId: string) => boolean;
  /** What stands in the store. */
  readonly jobs: readonly Job[];
  /** What the upstream has taken on. */
  readonly works: readonly TakenWork[];
  readonly deaths: readonly Death[];
  /** What the bot has logged. */
  readonly lines: readonly string[];
  /** With which its last process ended when it was asked to. */
  readonly exitCode: number | null;
  /** What Discord had to complain about. */
  readonly violations: readonly Violation[];
  /** What must not be read anywhere. */
  readonly secrets: readonly string[];
  /** Whether nothing was under way any more when it was asked to end. */
  readonly isQuiet: boolean;
  /** What its last process then held open; undefined where it did not say. */
  readonly census: Census | undefined;
}

/** All jobs that the bot has left in its store. */
export async function readJobs(storeUrl: string): Promise<readonly Job[]> {
  const store = await openStore(storeUrl);
  try {
    const jobs: Job[] = [];
    for await (const { value } of scan(store, 'jobs:')) jobs.push(jobSchema.parse(value));
    return jobs;
  } finally {
    await store.close();
  }
}

const rowsSchema = z.array(z.object({ state: z.string() }));

/**
 * Whether the bot that is running has a job to go on with: one that is unclear waits for its person.
 * @param file of the database
 */
export async function hasWork(file: string): Promise<boolean> {
  const store = new KeyvSqlite({ uri: `sqlite://${file}`, busyTimeout: 5_000 });
  store.on('error', () => undefined);
  try {
    const rows: unknown = await store.query(
      `SELECT json_extract(job.value, '$.value.document.state') AS state FROM keyv AS live
        JOIN keyv AS job ON job.key = 'jobs:' || substr(live.key, 6)
        WHERE live.key >= 'live:' AND live.key < 'live;'`,
    );
    return rowsSchema.parse(rows).some(({ state }) => !isOver(state));
  } finally {
    await store.close();
  }
}

/** What a job that has ended may still have to do is of no matter to its person. */
const over = new Set(['done', 'failed', 'timed-out', 'cancelled', 'unclear']);
const isOver = (state: string): boolean => over.has(state);
