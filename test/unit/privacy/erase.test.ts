import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createJobRepository } from '../../../src/jobs/repository.ts';
import { jobIdInSeries } from '../../../src/jobs/request-ids.ts';
import { createThumbnails } from '../../../src/jobs/thumbnails.ts';
import { createPeopleRepository } from '../../../src/people/repository.ts';
import { eraseAll } from '../../../src/privacy/erase.ts';
import { type Store, StoreError } from '../../../src/storage/store.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { seriesIdOf, seriesOf } from '../../fakes/series.ts';
import { ada, bob, privacyRig } from './rig.ts';

const { signal } = new AbortController();

describe('the erasure of what is stored about a person', () => {
  it('takes everything of theirs and nothing of anybody else’s', async () => {
    const rig = privacyRig();
    await rig.fill(bob, 20);
    const others = await rig.keys();
    await rig.fill(ada, 10);
    expect((await rig.keys()).length).toBeGreaterThan(others.length);
    expect(await rig.privacy.erase(ada, signal)).toEqual({ jobs: 2, live: 0, unreadable: 0 });
    expect(await rig.keys()).toEqual(others);
    expect(await rig.privacy.erase(ada, signal)).toEqual({ jobs: 0, live: 0, unreadable: 0 });
  });

  it('leaves what is on its way, and counts it', async () => {
    const rig = privacyRig();
    const live = jobIn('running', { id: jobIdOf(5) });
    await rig.jobs.create(live);
    await rig.jobs.create(jobIn('failed', { id: jobIdOf(6) }));
    expect(await rig.privacy.erase(ada, signal)).toEqual({ jobs: 1, live: 1, unreadable: 0 });
    expect(await rig.jobs.get(live.id)).toEqual(live);
    expect(await rig.jobs.idsOfOwner(ada, { limit: 10 })).toEqual([live.id]);
  });

  it('leaves a series while something of it is on its way or could be opened', async () => {
    const rig = privacyRig();
    const id = seriesIdOf(1);
    await rig.series.create(seriesOf({ id }));
    await rig.privacy.erase(ada, signal);
    expect(await rig.series.get(id)).toBeDefined();
    await rig.series.settle(id);
    const job = jobIn('running', { id: jobIdInSeries(id, 0), series: { id, index: 0, count: 2 } });
    await rig.jobs.create(job);
    await rig.privacy.erase(ada, signal);
    expect(await rig.series.get(id)).toBeDefined();
    await rig.jobs.apply(job.id, { type: 'cancelled' });
    await rig.jobs.retire(job.id);
    expect(await rig.privacy.erase(ada, signal)).toMatchObject({ jobs: 1, live: 0 });
    expect(await rig.keys()).toEqual([]);
  });

  it('leaves what cannot be read, and counts it', async () => {
    const rig = privacyRig();
    await rig.jobs.create(jobIn('done'));
    await rig.store.put(`jobs:${jobIdOf(1)}`, { schema: 9 });
    expect(await rig.privacy.erase(ada, signal)).toEqual({ jobs: 0, live: 0, unreadable: 1 });
  });

  it('goes through more jobs than are read at once', async () => {
    const rig = privacyRig();
    for (let index = 0; index < 120; index += 1) {
      await rig.jobs.create(jobIn('done', { id: jobIdOf(index) }));
    }
    expect(await rig.privacy.erase(ada, signal)).toMatchObject({ jobs: 120 });
    expect(await rig.keys()).toEqual([]);
  });

  it('stops between two documents when it is told to, and goes on when it is repeated', async () => {
    const rig = privacyRig();
    await rig.fill(ada, 10);
    const before = (await rig.keys()).length;
    const stop = new AbortController();
    const remove = rig.store.remove.bind(rig.store);
    rig.store.remove = (key) => {
      stop.abort();
      return remove(key);
    };
    await expect(rig.privacy.erase(ada, stop.signal)).rejects.toThrow('aborted');
    expect(before - (await rig.keys()).length).toBe(1);
    await rig.privacy.erase(ada, signal);
    expect(await rig.keys()).toEqual([]);
  });

  it('can be done again wherever it was cut short', async () => {
    for (let cut = 0; cut < 12; cut += 1) {
      const rig = privacyRig();
      await rig.fill(ada, 10);
      let left = cut;
      const store: Store = {
        ...rig.store,
        remove: (key) => {
          left -= 1;
          return left < 0 ? Promise.reject(new StoreError('cut short')) : rig.store.remove(key);
        },
      };
      const parts = {
        store,
        series: rig.series,
        jobs: createJobRepository(store, new ManualClock(sampleTime)),
        thumbnails: createThumbnails(store, new MemoryLog().logger),
        people: createPeopleRepository(store),
      };
      await eraseAll(parts, { userId: ada, signal }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(StoreError);
      });
      await rig.privacy.erase(ada, signal);
      expect(await rig.keys(), `cut after ${cut}`).toEqual([]);
    }
  });
});
