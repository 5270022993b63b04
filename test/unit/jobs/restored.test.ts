import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type JobState, jobSchema } from '../../../src/jobs/job.ts';
import { createJobRepository, type JobRepository, jobKey } from '../../../src/jobs/repository.ts';
import { settleRestored } from '../../../src/jobs/restored.ts';
import { createSeriesRepository } from '../../../src/jobs/series/repository.ts';
import { copyMark } from '../../../src/storage/copy-mark.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { type Store, StoreError } from '../../../src/storage/store.ts';
import { actionRequestOf, jobIdOf, jobIn, jobStates, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { seriesOf } from '../../fakes/series.ts';

const clock = new ManualClock(sampleTime);
const series = seriesOf();

/** A store that takes so many writes and then none. */
function dyingStore(store: Store, writes: number): Store {
  let left = writes;
  const orDie = <Result>(write: () => Promise<Result>): Promise<Result> => {
    if (left === 0) return Promise.reject(new StoreError('the process is gone'));
    left -= 1;
    return write();
  };
  return {
    ...store,
    update: (...given) => orDie(() => store.update(...given)),
    remove: (key) => orDie(() => store.remove(key)),
  };
}

describe('the first start with a backup', () => {
  let store: Store;
  let jobs: JobRepository;
  let log: MemoryLog;

  const settle = (on: Store = store): Promise<void> =>
    settleRestored({ store: on, clock, logger: log.logger });
  const states = async (): Promise<(JobState | undefined)[]> =>
    Promise.all(jobStates.map(async (_, index) => (await jobs.get(jobIdOf(index)))?.state));

  /** One live job in each state, in their order, and an open series. */
  beforeEach(async () => {
    store = createMemoryStore();
    jobs = createJobRepository(store, clock);
    log = new MemoryLog();
    for (const [index, state] of jobStates.entries()) {
      await jobs.create(jobSchema.parse({ ...jobIn(state), id: jobIdOf(index) }));
    }
    await createSeriesRepository(store).create(series);
    await store.put(copyMark.key, copyMark.value);
  });

  it('has nothing go on by itself that may have been submitted since, and says how many', async () => {
    await settle();
    expect(await states()).toEqual([
      'unclear',
      'unclear',
      'unclear',
      'unclear',
      'running',
      'running',
      'delivering',
      'done',
      'unclear',
      'failed',
      'timed-out',
      'cancelled',
    ]);
    expect(await createSeriesRepository(store).get(series.id)).toMatchObject({ restored: true });
    expect(log.text).toMatch(/"jobs":5,.*"the store is a backup/);
    expect(await jobs.live()).toHaveLength(jobStates.length);
  });

  it('happens once: what comes after it goes on as ever, and so does a store that is no backup', async () => {
    await settle();
    await store.remove(jobKey(jobIdOf(0)));
    await jobs.create(jobIn('queued', { id: jobIdOf(0) }));
    await settle();
    expect((await states())[0]).toBe('queued');
  });

  it('is begun again where it was cut short, wherever that was', async () => {
    const whole = await withoutDeath();
    for (let writes = 0; writes < whole; writes += 1) {
      await reset();
      await expect(settle(dyingStore(store, writes))).rejects.toThrow('the process is gone');
      expect(await store.get(copyMark.key)).toBeDefined();
      await settle();
      expect(await states()).not.toContain('queued');
      expect(await states()).not.toContain('needs-input');
      expect(await store.get(copyMark.key)).toBeUndefined();
    }
    expect(whole).toBe(9);
  });

  it('leaves alone what it cannot read, and does the rest', async () => {
    await store.put(jobKey(jobIdOf(0)), { schema: 99 });
    await settle();
    expect(await store.get(jobKey(jobIdOf(0)))).toMatchObject({ value: { schema: 99 } });
    expect(await store.get(copyMark.key)).toBeUndefined();
    expect(log.text).toContain('"jobs":4,');
  });

  it('lets a picture be picked that costs nothing', async () => {
    const id = jobIdOf(50);
    await jobs.create(jobIn('queued', { id, request: actionRequestOf({ means: 'pick' }) }));
    await settle();
    expect(await jobs.get(id)).toMatchObject({ state: 'queued' });
  });

  /** @returns how many writes it takes */
  async function withoutDeath(): Promise<number> {
    for (let writes = 0; ; writes += 1) {
      await reset();
      const isThrough = await settle(dyingStore(store, writes)).then(
        () => true,
        () => false,
      );
      if (isThrough) return writes;
    }
  }

  async function reset(): Promise<void> {
    for (const [index, state] of jobStates.entries()) {
      await store.put(jobKey(jobIdOf(index)), { ...jobIn(state), id: jobIdOf(index) });
    }
    await store.put(copyMark.key, copyMark.value);
  }
});
