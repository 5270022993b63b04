import type { SeenMessage, Violation } from '../sandbox/discord/index.ts';
import type { TakenWork } from '../sandbox/upstreams/index.ts';
import { type Job, jobSchema } from '../src/jobs/job.ts';
import { openStore } from '../src/storage/open.ts';
import { scan } from '../src/storage/scan.ts';
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
