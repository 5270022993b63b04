import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import {
  type HistoryQuery,
  mostSearched,
  searchHistory,
} from '../../../src/jobs/history-search.ts';
import { createJobRepository, type JobRepository } from '../../../src/jobs/repository.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import type { Store } from '../../../src/storage/store.ts';
import { imagineOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';

const userId = jobIn('done').requesterId;
const everything = { userId, filter: { kind: 'all', text: '' } } as const;
const foxes = { userId, filter: { kind: 'all', text: 'fox' } } as const;

interface Rig {
  readonly store: Store;
  readonly jobs: JobRepository;
  readonly page: (query: HistoryQuery) => Promise<{
    readonly numbers: readonly number[];
    readonly older: number | undefined;
    readonly newer: number | undefined;
    readonly stopped: string | undefined;
  }>;
}

/** So many jobs, 1 the oldest; those that the test names are of a fox, the others of a cat. */
async function rig(count: number, isFox: (index: number) => boolean = () => true): Promise<Rig> {
  const store = createMemoryStore();
  const jobs = createJobRepository(store, new ManualClock(sampleTime));
  const numbers = new Map<string, number>();
  for (let index = 1; index <= count; index += 1) {
    const id = jobIdOf(index);
    numbers.set(id, index);
    const prompt = isFox(index) ? 'a red fox' : 'a cat';
    await jobs.create(jobIn('done', { id, request: imagineOf({ prompt }) }));
  }
  return {
    store,
    jobs,
    page: async (query) => {
      const page = await searchHistory(jobs, query);
      return {
        numbers: page.jobs.map(({ id }) => numbers.get(id) ?? 0),
        older: numbers.get(page.older ?? ''),
        newer: numbers.get(page.newer ?? ''),
        stopped: page.stopped,
      };
    },
  };
}

const older = (index: number) => ({ direction: 'older', jobId: jobIdOf(index) }) as const;
const newer = (index: number) => ({ direction: 'newer', jobId: jobIdOf(index) }) as const;

describe('a history', () => {
  it('has nothing on either side where everything stands on one page', async () => {
    const { page } = await rig(5);
    expect(await page(everything)).toEqual({
      ...{ numbers: [5, 4, 3, 2, 1], older: undefined, newer: undefined, stopped: undefined },
    });
    expect((await (await rig(0)).page(everything)).numbers).toEqual([]);
  });

  it('is turned to its end and back, page by page', async () => {
    const { page } = await rig(12);
    expect(await page(everything)).toMatchObject({ numbers: [12, 11, 10, 9, 8], older: 8 });
    expect(await page({ ...everything, edge: older(8) })).toMatchObject({
      ...{ numbers: [7, 6, 5, 4, 3], older: 3, newer: 7 },
    });
    expect(await page({ ...everything, edge: older(3) })).toMatchObject({
      ...{ numbers: [2, 1], older: undefined, newer: 2 },
    });
    expect(await page({ ...everything, edge: newer(2) })).toMatchObject({
      ...{ numbers: [7, 6, 5, 4, 3], older: 3, newer: 7 },
    });
    expect(await page({ ...everything, edge: newer(7) })).toMatchObject({
      ...{ numbers: [12, 11, 10, 9, 8], older: 8, newer: undefined },
    });
  });

  it('shows the first page whole when fewer than a page are left up there', async () => {
    const { page } = await rig(7);
    expect((await page({ ...everything, edge: newer(5) })).numbers).toEqual([7, 6, 5, 4, 3]);
  });

  it('finds what is looked for however far apart it is', async () => {
    const { page } = await rig(300, (index) => index % 60 === 0);
    expect(await page(foxes)).toMatchObject({
      numbers: [300, 240, 180, 120, 60],
      older: undefined,
    });
    expect((await page({ ...foxes, edge: older(180) })).numbers).toEqual([120, 60]);
  });

  it('is one person’s own', async () => {
    const { page, jobs } = await rig(2);
    await jobs.create(jobIn('done', { id: jobIdOf(9), requesterId: '7' }));
    expect((await page(everything)).numbers).toEqual([2, 1]);
  });

  it('passes over what cannot be read', async () => {
    const { page, store } = await rig(3);
    await store.put(`jobs:${jobIdOf(2)}`, { schema: 9 });
    expect((await page(everything)).numbers).toEqual([3, 1]);
  });

  it('stops after a bounded search, says where, and goes on from there both ways', async () => {
    const count = mostSearched + 100;
    const { page } = await rig(count, (index) => index === 1 || index === count);
    const first = await page(foxes);
    expect(first).toEqual({ numbers: [count], older: 101, newer: undefined, stopped: 'older' });
    const second = await page({ ...foxes, edge: older(101) });
    expect(second).toEqual({ numbers: [1], older: undefined, newer: 1, stopped: undefined });
    const back = await page({ ...foxes, edge: newer(1) });
    expect(back).toEqual({ numbers: [], older: 2, newer: mostSearched + 1, stopped: 'newer' });
    const top = await page({ ...foxes, edge: newer(mostSearched + 1) });
    expect(top).toMatchObject({ numbers: [count], stopped: 'older' });
  });

  it('reads no more than it must', async () => {
    const { jobs } = await rig(200);
    let read = 0;
    const counting: JobRepository = {
      ...jobs,
      get: (id) => {
        read += 1;
        return jobs.get(id);
      },
    };
    await searchHistory(counting, everything);
    expect(read).toBe(50);
  });
});
