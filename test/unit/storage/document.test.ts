import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Documents, openDocuments } from '../../../src/storage/document.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { type Store, StoreError } from '../../../src/storage/store.ts';

const schema = z.object({ schema: z.literal(1), count: z.int() });
type Counter = z.infer<typeof schema>;

function openCounters(store: Store = createMemoryStore()): Documents<Counter> {
  return openDocuments(store, { schema, initial: { schema: 1, count: 0 } });
}

const increase = (counter: Counter): Counter => ({ ...counter, count: counter.count + 1 });

describe('documents of one kind', () => {
  it('begin with the initial one, which reading does not write', async () => {
    const store = createMemoryStore();
    expect(await openCounters(store).get('counters:1')).toEqual({ schema: 1, count: 0 });
    expect(await store.get('counters:1')).toBeUndefined();
  });

  it('lose no change of many at once, the first one included', async () => {
    const counters = openCounters();
    await Promise.all(Array.from({ length: 50 }, () => counters.change('counters:1', increase)));
    expect(await counters.get('counters:1')).toEqual({ schema: 1, count: 50 });
  });

  it('are each changed alone', async () => {
    const counters = openCounters();
    await counters.change('counters:1', increase);
    expect(await counters.get('counters:2')).toEqual({ schema: 1, count: 0 });
  });

  it('are not written where nothing changes', async () => {
    const store = createMemoryStore();
    const counters = openCounters(store);
    await counters.change('counters:1', (counter) => counter);
    expect(await store.get('counters:1')).toBeUndefined();
    await counters.change('counters:1', increase);
    await counters.change('counters:1', (counter) => counter);
    expect(await store.get('counters:1')).toMatchObject({ revision: 1 });
  });

  it.each([
    ['of a newer program', { schema: 2, count: 1 }],
    ['that is damaged', { schema: 1, count: 'many' }],
    ['that is nothing', null],
  ])('refuse one %s and leave it as it is', async (_what, value) => {
    const store = createMemoryStore();
    await store.put('counters:1', value);
    const counters = openCounters(store);
    await expect(counters.get('counters:1')).rejects.toBeInstanceOf(StoreError);
    await expect(counters.change('counters:1', increase)).rejects.toBeInstanceOf(StoreError);
    expect(await store.get('counters:1')).toMatchObject({ value, revision: 1 });
  });

  it('name the kind, and never the whole key, when they cannot be read', async () => {
    const store = createMemoryStore();
    await store.put('counters:300000000000000001', {});
    await expect(openCounters(store).get('counters:300000000000000001')).rejects.toThrow(
      /^A document of counters cannot be read$/,
    );
  });
});
