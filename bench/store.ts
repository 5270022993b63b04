import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import Keyv from 'keyv';
import type { Job, JobId } from '../src/jobs/job.ts';
import { createJobRepository, type JobChange } from '../src/jobs/repository.ts';
import { AtMost } from '../src/lib/at-most.ts';
import { systemClock } from '../src/lib/clock.ts';
import { openStore } from '../src/storage/open.ts';
import type { Line, Report } from './report.ts';
import { sampleBase } from './sample-job.ts';
import { median } from './statistics.ts';

/** How many jobs live through it, and how often all of it is done. */
export interface StoreEffort {
  readonly jobs: number;
  readonly rounds: number;
}

export const usualStoreEffort: StoreEffort = { jobs: 400, rounds: 5 };

/** Times the baseline. */
const least = 3;
/** As many steps as the engine takes at once. */
const together = 64;

const why =
  'of 0.56 ms for a step that waits for the one before it, 0.17 are the flush to the disk, 0.1 its condition, 0.1 the reading of what is there, and the rest two ways to the thread of SQLite and back; steps that come together share all of it';

const life: readonly JobChange[] = [
  { type: 'submit-started', attempt: 'try' },
  { type: 'accepted', taskId: 'task' },
  { type: 'succeeded', result: { media: [picture()], actions: [], pickedActions: [] } },
  { type: 'delivered', delivery: 'attached', size: undefined },
];

/** Where jobs are kept, as far as a bench needs it. */
interface Keeper {
  create(job: Job): Promise<unknown>;
  change(id: JobId, change: JobChange): Promise<unknown>;
  close(): Promise<unknown>;
}

/**
 * How many steps of jobs are written down per second: as Easel does, where each survives a power cut, against
 * Keyv with SQLite as they come, where a step is a `get` and a `set`.
 */
export async function benchStore({ jobs, rounds }: StoreEffort): Promise<Report> {
  const lines: Line[] = [];
  for (const atOnce of [1, together]) {
    const baseline: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      baseline.push(await measure(openPlain, jobs, atOnce));
      ours.push(await measure(openEasel, jobs, atOnce));
    }
    const times = median(ours) / median(baseline);
    const name = atOnce === 1 ? 'one after another' : `${atOnce} at once`;
    const figures = { baseline: median(baseline), Easel: median(ours), 'times baseline': times };
    const line = { name, figures, target: `at least ${least} times` };
    lines.push(times >= least ? { ...line, isMet: true } : { ...line, isMet: false, why });
  }
  return { bench: 'store', sections: [{ title: 'steps of jobs per second', lines }] };
}

/** @returns steps per second */
async function measure(
  open: (path: string) => Promise<Keeper>,
  jobs: number,
  atOnce: number,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'easel-bench-'));
  const keeper = await open(join(folder, 'bench.sqlite'));
  try {
    const made = Array.from({ length: jobs }, (_, index) => jobOf(index));
    await each(atOnce, made, (job) => keeper.create(job));
    const begun = performance.now();
    await each(atOnce, made, async ({ id }) => {
      for (const change of life) await keeper.change(id, change);
    });
    return (jobs * life.length * 1000) / (performance.now() - begun);
  } finally {
    await keeper.close();
    await rm(folder, { recursive: true });
  }
}

/** Does something with each, so many at once. */
async function each<Item>(
  atOnce: number,
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const turns = new AtMost(atOnce);
  await Promise.all(items.map((item) => turns.run(() => work(item))));
}

async function openPlain(path: string): Promise<Keeper> {
  const keyv = new Keyv<Job>({ store: new KeyvSqlite(`sqlite://${path}`) });
  await keyv.get('none');
  return {
    create: (job) => keyv.set(job.id, job),
    change: async (id, { type }) => {
      const job = await keyv.get(id);
      if (job === undefined) throw new Error('a job is gone');
      await keyv.set(id, { ...job, locale: type });
    },
    close: () => keyv.disconnect(),
  };
}

async function openEasel(path: string): Promise<Keeper> {
  const store = await openStore(`sqlite://${path}`);
  const jobs = createJobRepository(store, systemClock);
  return {
    create: (job) => jobs.create(job),
    change: async (id, change) => {
      if ((await jobs.apply(id, change)) === undefined) throw new Error('a step was not taken');
    },
    close: () => store.close(),
  };
}

function picture() {
  return { kind: 'image' as const, url: 'https://files.example.com/attachments/1/2/picture.png' };
}

function jobOf(index: number): Job {
  const now = systemClock.now();
  return { ...sampleBase(index), since: now, state: 'queued', attempts: 0, notBefore: now };
}
