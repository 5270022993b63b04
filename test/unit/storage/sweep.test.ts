import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import type { Store } from '../../../src/storage/store.ts';
import { type Age, createSweep } from '../../../src/storage/sweep.ts';

const keyOf = (index: number): string => `sweep:${String(index).padStart(4, '0')}`;

/** A store with documents of these ages, in the order of their keys. */
async function storeOf(...ages: readonly Age[]): Promise<Store> {
  const store = createMemoryStore();
  for (const [index, age] of ages.entries()) await store.put(keyOf(index), age);
  return store;
}

const times = (count: number, age: Age): Age[] => Array.from({ length: count }, () => age);
const ageOf = (value: unknown): Age => (value === 'old' || value === 'fresh' ? value : 'unknown');

async function left(store: Store): Promise<unknown[]> {
  return (await store.list('sweep:')).map(({ value }) => value);
}

describe('a sweep', () => {
  it('takes ten old documents away at most, the oldest first', async () => {
    const store = await storeOf(...times(12, 'old'), 'fresh');
    const sweep = createSweep(store, 'sweep:', ageOf);
    await sweep();
    expect((await store.list('sweep:')).map(({ key }) => key)).toEqual([10, 11, 12].map(keyOf));
    await sweep();
    expect(await left(store)).toEqual(['fresh']);
  });

  it.each([10, 20, 21, 95])('goes on behind %i that cannot be read, which stay', async (count) => {
    const store = await storeOf(...times(count, 'unknown'), ...times(3, 'old'), 'fresh');
    const sweep = createSweep(store, 'sweep:', ageOf);
    for (let turn = 0; turn < 6; turn += 1) await sweep();
    expect(await left(store)).toEqual([...times(count, 'unknown'), 'fresh']);
  });

  it('goes on between them', async () => {
    const between = (): Age[] => [...times(19, 'unknown'), 'old'];
    const store = await storeOf(...between(), ...between(), ...between());
    const sweep = createSweep(store, 'sweep:', ageOf);
    for (let turn = 0; turn < 6; turn += 1) await sweep();
    expect(await left(store)).toEqual(times(57, 'unknown'));
  });

  it('touches nothing else', async () => {
    const store = await storeOf('old');
    await store.put('another:1', 'old');
    await createSweep(store, 'sweep:', ageOf)();
    expect((await store.list('')).map(({ key }) => key)).toEqual(['another:1']);
  });
});
