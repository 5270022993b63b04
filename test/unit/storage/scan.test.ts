import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { listKeys, scan } from '../../../src/storage/scan.ts';

async function keysOf(found: AsyncIterable<{ readonly key: string }>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of found) keys.push(key);
  return keys;
}

describe('a look through all documents', () => {
  it('finds each of them once, in order, however many batches that takes', async () => {
    const store = createMemoryStore();
    const keys = Array.from({ length: 60 }, (_, index) => `a:${String(index).padStart(3, '0')}`);
    for (const key of [...keys, 'b:000']) await store.put(key, {});
    expect(await keysOf(scan(store, 'a:'))).toEqual(keys);
    expect(await keysOf(scan(store, 'a:', { order: 'descending' }))).toEqual(keys.toReversed());
    expect(await keysOf(scan(store, 'a:', { beyond: 'a:057' }))).toEqual(['a:058', 'a:059']);
    expect(await keysOf(scan(store, 'c:'))).toEqual([]);
  });

  it('goes on while what it has found is removed', async () => {
    const store = createMemoryStore();
    for (let index = 0; index < 45; index += 1) await store.put(`a:${100 + index}`, {});
    for await (const { key } of scan(store, 'a:')) await store.remove(key);
    expect(await store.list('')).toEqual([]);
  });
});

describe('the keys of marks', () => {
  it('are all there, however many', async () => {
    const store = createMemoryStore();
    const keys = Array.from({ length: 2_000 }, (_, index) => `a:${10_000 + index}`);
    for (const key of [...keys, 'b:000']) await store.put(key, {});
    expect(await listKeys(store, 'a:')).toEqual(keys);
    expect(await listKeys(store, 'c:')).toEqual([]);
  });
});
