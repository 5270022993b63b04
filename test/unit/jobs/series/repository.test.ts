import { describe, expect, it } from 'vitest';
import { createSeriesRepository } from '../../../../src/jobs/series/repository.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { type Store, StoreError } from '../../../../src/storage/store.ts';
import { seriesIdOf, seriesOf } from '../../../fakes/series.ts';

describe('the series in the store', () => {
  it('are created once however often they are asked for, and are open until they are settled', async () => {
    const series = createSeriesRepository(createMemoryStore());
    const asked = Array.from({ length: 5 }, () => series.create(seriesOf()));
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
    expect(await series.open()).toEqual([seriesIdOf(1)]);
    await series.settle(seriesIdOf(1));
    expect(await series.create(seriesOf())).toBe(false);
    expect(await series.open()).toEqual([]);
    expect(await series.get(seriesIdOf(1))).toEqual(seriesOf());
  });

  it.each(['openseries:', 'series:'])(
    'are there with their mark or not at all, when %s cannot be written',
    async (prefix) => {
      const store = createMemoryStore();
      const failing: Store = {
        ...store,
        createAll: (documents) =>
          documents.some(({ key }) => key.startsWith(prefix))
            ? Promise.reject(new StoreError('disk full'))
            : store.createAll(documents),
      };
      const series = createSeriesRepository(failing);
      await expect(series.create(seriesOf())).rejects.toBeInstanceOf(StoreError);
      expect(await series.get(seriesIdOf(1))).toBeUndefined();
      expect(await createSeriesRepository(store).create(seriesOf())).toBe(true);
    },
  );

  it('are there with what was counted for them, also where a mark or another press was first', async () => {
    const counted = { key: 'ledger:1', value: {} };
    const store = createMemoryStore();
    await store.put(`openseries:${seriesIdOf(1)}`, {});
    const series = createSeriesRepository(store);
    expect(await series.create(seriesOf(), [counted])).toBe(true);
    expect(await store.claim(counted.key)).toBeDefined();
    expect(await series.create(seriesOf(), [counted])).toBe(false);
    expect(await store.get(counted.key)).toBeDefined();
  });

  it('lose no change when several are made at once', async () => {
    const series = createSeriesRepository(createMemoryStore());
    await series.create(seriesOf({ uploadLimit: 0 }));
    const changes = Array.from({ length: 20 }, () =>
      series.change(seriesIdOf(1), (one) => ({ ...one, uploadLimit: one.uploadLimit + 1 })),
    );
    await Promise.all(changes);
    expect((await series.get(seriesIdOf(1)))?.uploadLimit).toBe(20);
  });

  it('are listed oldest first, and one that is not there is not changed', async () => {
    const series = createSeriesRepository(createMemoryStore());
    for (const index of [3, 1, 2]) await series.create(seriesOf({ id: seriesIdOf(index) }));
    expect(await series.open()).toEqual([1, 2, 3].map(seriesIdOf));
    expect(await series.change(seriesIdOf(9), (one) => one)).toBeUndefined();
  });

  it('are told as broken where their shape is not ours', async () => {
    const store = createMemoryStore();
    const series = createSeriesRepository(store);
    await store.put(`series:${seriesIdOf(1)}`, { schema: 2 });
    await expect(series.get(seriesIdOf(1))).rejects.toBeInstanceOf(StoreError);
    await expect(series.change(seriesIdOf(1), (one) => one)).rejects.toBeInstanceOf(StoreError);
  });
});
