import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { hasEnded } from '../../../src/jobs/job.ts';
import {
  createJobRepository,
  isStoppable,
  type JobRepository,
} from '../../../src/jobs/repository.ts';
import { createSeriesRepository } from '../../../src/jobs/series/repository.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { type Store, StoreError } from '../../../src/storage/store.ts';
import { actionRequestOf, jobIdOf, jobIn, jobStates, sampleTime } from '../../fakes/jobs.ts';
import { seriesIdOf } from '../../fakes/series.ts';

function repository(): { readonly jobs: JobRepository; readonly clock: ManualClock } {
  const clock = new ManualClock(sampleTime);
  return { jobs: createJobRepository(createMemoryStore(), clock), clock };
}

describe('the jobs in the store', () => {
  it('are created once however often Discord delivers their interaction', async () => {
    const { jobs } = repository();
    const created = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        jobs.create(jobIn('asked', { requesterId: '7', locale: `${index}` })),
      ),
    );
    expect(created.filter(Boolean)).toHaveLength(1);
    expect(await jobs.live()).toEqual([jobIdOf(1)]);
    const winner = await jobs.get(jobIdOf(1));
    expect(winner?.locale).toBe(`${created.indexOf(true)}`);
    expect(await jobs.ofOwner('7', 10)).toEqual([winner]);
  });

  it('are not marked as live again when an ended one is asked for once more', async () => {
    const { jobs } = repository();
    await jobs.create(jobIn('done'));
    await jobs.retire(jobIdOf(1));
    expect(await jobs.create(jobIn('asked'))).toBe(false);
    expect(await jobs.live()).toEqual([]);
    expect((await jobs.get(jobIdOf(1)))?.state).toBe('done');
  });

  it('are there with what was counted for them, also where another press was first', async () => {
    const counted = { key: 'ledger:1', value: {} };
    const store = createMemoryStore();
    const jobs = createJobRepository(store, new ManualClock());
    expect(await jobs.create(jobIn('asked'), [counted])).toBe(true);
    expect(await store.claim(counted.key)).toBeDefined();
    expect(await jobs.create(jobIn('asked'), [counted])).toBe(false);
    expect(await store.get(counted.key)).toBeDefined();
  });

  it('are there with all their marks or not at all', async () => {
    const store = createMemoryStore();
    const full: Store = { ...store, createAll: () => Promise.reject(new StoreError('disk full')) };
    const clock = new ManualClock(sampleTime);
    const job = jobIn('asked');
    const refused = createJobRepository(full, clock).create(job);
    await expect(refused).rejects.toBeInstanceOf(StoreError);
    for (const prefix of ['live:', 'owners:', 'jobs:'])
      expect(await store.list(prefix)).toEqual([]);
    const jobs = createJobRepository(store, clock);
    expect(await jobs.create(job)).toBe(true);
    expect(await jobs.live()).toEqual([job.id]);
    expect(await jobs.ofOwner(job.requesterId, 10)).toEqual([job]);
  });

  it.each(['live:', `owners:${jobIn('asked').requesterId}:`])(
    'are made where a mark was left by a program that wrote one after the other: %s',
    async (prefix) => {
      const store = createMemoryStore();
      const jobs = createJobRepository(store, new ManualClock(sampleTime));
      const job = jobIn('asked');
      await store.put(prefix + job.id, {});
      expect(await jobs.create(job)).toBe(true);
      expect(await jobs.live()).toEqual([job.id]);
      expect(await jobs.ofOwner(job.requesterId, 10)).toEqual([job]);
      expect(await jobs.create(job)).toBe(false);
    },
  );

  it('that cannot be read are left out of the list, and reading one says so', async () => {
    const store = createMemoryStore();
    const jobs = createJobRepository(store, new ManualClock(sampleTime));
    for (const index of [1, 2, 3]) await jobs.create(jobIn('done', { id: jobIdOf(index) }));
    await store.put(`jobs:${jobIdOf(2)}`, { schema: 2, id: jobIdOf(2) });
    const own = await jobs.ofOwner(jobIn('done').requesterId, 10);
    expect(own.map(({ id }) => id)).toEqual([3, 1].map(jobIdOf));
    await expect(jobs.get(jobIdOf(2))).rejects.toBeInstanceOf(StoreError);
    const change = jobs.apply(jobIdOf(2), { type: 'action-used', key: 'k' });
    await expect(change).rejects.toBeInstanceOf(StoreError);
  });

  it('come back exactly as they were written', async () => {
    const { jobs } = repository();
    for (const [index, state] of jobStates.entries()) {
      const job = jobIn(state, { id: jobIdOf(index) });
      await jobs.create(job);
      expect(await jobs.get(job.id)).toEqual(job);
    }
    expect(await jobs.get(jobIdOf(99))).toBeUndefined();
  });

  it('change with the time of the clock', async () => {
    const { jobs, clock } = repository();
    await jobs.create(jobIn('asked'));
    clock.advance(1_234);
    const next = await jobs.apply(jobIdOf(1), { type: 'acknowledged', messageId: undefined });
    expect(next).toMatchObject({ state: 'queued', since: sampleTime + 1_234 });
    expect(await jobs.get(jobIdOf(1))).toEqual(next);
  });

  it('do not change by an event that means nothing to them, or when they are not there', async () => {
    const { jobs } = repository();
    const job = jobIn('done');
    await jobs.create(job);
    expect(await jobs.apply(job.id, { type: 'cancelled' })).toBeUndefined();
    expect(await jobs.get(job.id)).toEqual(job);
    expect(await jobs.apply(jobIdOf(9), { type: 'cancelled' })).toBeUndefined();
  });

  it('lose no change when many come at once', async () => {
    const { jobs } = repository();
    await jobs.create(jobIn('done'));
    const keys = Array.from({ length: 30 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key) => jobs.apply(jobIdOf(1), { type: 'action-used', key })));
    expect((await jobs.get(jobIdOf(1)))?.usedActions.toSorted()).toEqual(keys.toSorted());
  });

  it('let exactly one of several ends win', async () => {
    const { jobs } = repository();
    await jobs.create(jobIn('running'));
    const ends = await Promise.all([
      jobs.apply(jobIdOf(1), { type: 'cancelled' }),
      jobs.apply(jobIdOf(1), { type: 'expired' }),
      jobs.apply(jobIdOf(1), { type: 'failed', problem: { code: 'result-unreadable' } }),
      jobs.apply(jobIdOf(1), { type: 'cancelled' }),
    ]);
    expect(ends.filter((end) => end !== undefined)).toHaveLength(1);
  });

  it('are live, oldest first, until they are retired, and stay readable after', async () => {
    const { jobs } = repository();
    for (const index of [3, 1, 2]) await jobs.create(jobIn('queued', { id: jobIdOf(index) }));
    expect(await jobs.live()).toEqual([1, 2, 3].map(jobIdOf));
    await jobs.retire(jobIdOf(2));
    await jobs.retire(jobIdOf(2));
    expect(await jobs.live()).toEqual([1, 3].map(jobIdOf));
    expect((await jobs.get(jobIdOf(2)))?.state).toBe('queued');
  });

  it('are listed per person, newest first, up to a limit', async () => {
    const { jobs } = repository();
    for (const index of [1, 2, 3, 4]) {
      const requesterId = index === 3 ? '12' : '1';
      await jobs.create(jobIn('queued', { id: jobIdOf(index), requesterId }));
    }
    const idsOf = async (user: string, limit: number) =>
      (await jobs.ofOwner(user, limit)).map(({ id }) => id);
    expect(await idsOf('1', 10)).toEqual([4, 2, 1].map(jobIdOf));
    expect(await idsOf('1', 2)).toEqual([4, 2].map(jobIdOf));
    expect(await idsOf('12', 10)).toEqual([jobIdOf(3)]);
    expect(await idsOf('2', 10)).toEqual([]);
  });

  it('are listed page by page, in both directions, without the edge', async () => {
    const { jobs } = repository();
    for (const index of [1, 2, 3, 4, 5]) {
      const requesterId = index === 3 ? '12' : '1';
      await jobs.create(jobIn('done', { id: jobIdOf(index), requesterId }));
    }
    const pageOf = async (page: Parameters<JobRepository['ofOwnerPage']>[1]) => {
      const found = await jobs.ofOwnerPage('1', page);
      expect(await jobs.idsOfOwner('1', page)).toEqual(found.map(({ id }) => id));
      return found.map(({ id }) => id);
    };
    expect(await pageOf({ limit: 2 })).toEqual([5, 4].map(jobIdOf));
    expect(await pageOf({ before: jobIdOf(4), limit: 2 })).toEqual([2, 1].map(jobIdOf));
    expect(await pageOf({ before: jobIdOf(1), limit: 2 })).toEqual([]);
    expect(await pageOf({ after: jobIdOf(1), limit: 2 })).toEqual([4, 2].map(jobIdOf));
    expect(await pageOf({ after: jobIdOf(5), limit: 2 })).toEqual([]);
  });

  it('are erased with their marks once they have ended, and only for their own person', async () => {
    const store = createMemoryStore();
    const jobs = createJobRepository(store, new ManualClock(sampleTime));
    for (const [index, state] of jobStates.entries()) {
      const job = jobIn(state, { id: jobIdOf(index), requesterId: '7' });
      await jobs.create(job);
      expect(await jobs.erase(job.id, '8')).toBe(false);
      expect(await jobs.erase(job.id, '7')).toBe(hasEnded(job));
      expect((await jobs.get(job.id)) === undefined).toBe(hasEnded(job));
    }
    const live = jobStates.filter((state) => !hasEnded(jobIn(state)));
    const left = ['jobs:', 'live:', 'owners:'].map(async (kind) => (await store.list(kind)).length);
    expect(await Promise.all(left)).toEqual([live.length, live.length, live.length]);
  });

  it('are erased to the end when that was cut short, but not while they are being made', async () => {
    const store = createMemoryStore();
    const jobs = createJobRepository(store, new ManualClock(sampleTime));
    const job = jobIn('done', { requesterId: '7' });
    await jobs.create(job);
    await store.remove(`jobs:${job.id}`);
    expect(await jobs.erase(job.id, '7')).toBe(false);
    expect(await jobs.idsOfOwner('7', { limit: 9 })).toEqual([job.id]);
    await jobs.retire(job.id);
    expect(await jobs.erase(job.id, '7')).toBe(true);
    expect(await jobs.idsOfOwner('7', { limit: 9 })).toEqual([]);
  });

  it('stay while their series is being opened, which would make them once more', async () => {
    const store = createMemoryStore();
    const jobs = createJobRepository(store, new ManualClock(sampleTime));
    const series = { id: seriesIdOf(1), index: 0, count: 2 };
    const job = jobIn('done', { requesterId: '7', series });
    await jobs.create(job);
    const repository = createSeriesRepository(store);
    await repository.mark(series.id);
    expect(await jobs.erase(job.id, '7')).toBe(false);
    await repository.settle(series.id);
    expect(await jobs.erase(job.id, '7')).toBe(true);
  });

  it('can be stopped until their picture is on its way', () => {
    expect(jobStates.filter((state) => isStoppable(jobIn(state)))).toEqual([
      'asked',
      'held',
      'queued',
      'submitting',
      'running',
      'needs-input',
      'unclear',
    ]);
  });
});

describe('what was made from a picture', () => {
  const child = (index: number): ReturnType<typeof jobIn> =>
    jobIn('done', { id: jobIdOf(index), request: actionRequestOf({}, { parentId: jobIdOf(0) }) });

  it('is found by the picture, oldest first, and forgotten with itself', async () => {
    const { jobs } = repository();
    await jobs.create(jobIn('done', { id: jobIdOf(0) }));
    for (const index of [3, 2]) {
      await jobs.create(child(index));
      await jobs.retire(jobIdOf(index));
    }
    expect(await jobs.childrenOf(jobIdOf(0))).toEqual([jobIdOf(2), jobIdOf(3)]);
    expect(await jobs.childrenOf(jobIdOf(2))).toEqual([]);
    expect(await jobs.erase(jobIdOf(2), child(2).requesterId)).toBe(true);
    expect(await jobs.childrenOf(jobIdOf(0))).toEqual([jobIdOf(3)]);
  });
});
