import { describe, expect, it } from 'vitest';
import { watchStore } from '../../../src/observe/watched-store.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { type Store, StoreError } from '../../../src/storage/store.ts';

/** A store on a disk that can be full, with every attempt to write counted. */
function rig() {
  const inner = createMemoryStore();
  const disk = { isFull: false, writes: 0 };
  const written = async <T>(write: () => Promise<T>): Promise<T> => {
    disk.writes += 1;
    await Promise.resolve();
    if (disk.isFull) throw new StoreError('The disk is full');
    return write();
  };
  const store: Store = {
    ...inner,
    put: (key, value) => written(() => inner.put(key, value)),
    putIfAbsent: (key, value) => written(() => inner.putIfAbsent(key, value)),
    createAll: (documents) => written(() => inner.createAll(documents)),
    update: (key, revision, value) => written(() => inner.update(key, revision, value)),
    remove: (key) => written(() => inner.remove(key)),
    claim: (key) => written(() => inner.claim(key)),
  };
  return { disk, inner, ...watchStore(store) };
}

type Write = (store: Store) => Promise<unknown>;

const writes: readonly (readonly [string, Write])[] = [
  ['put', (store) => store.put('things:1', 1)],
  ['putIfAbsent', (store) => store.putIfAbsent('things:1', 1)],
  ['createAll', (store) => store.createAll([{ key: 'things:1', value: 1 }])],
  ['update', (store) => store.update('things:1', 1, 2)],
  ['remove', (store) => store.remove('things:1')],
  ['claim', (store) => store.claim('things:1')],
];

describe('a store', () => {
  it.each(writes)('does not work while its disk is full, as %s finds out', async (_name, write) => {
    const { disk, store, isWorking } = rig();
    expect(await isWorking()).toBe(true);
    disk.isFull = true;
    await expect(write(store)).rejects.toThrow(StoreError);
    expect(await isWorking()).toBe(false);
    expect(await store.list('things:')).toEqual([]);
  });

  it('works again once there is room, also when nobody writes in between', async () => {
    const { disk, store, isWorking } = rig();
    disk.isFull = true;
    await expect(store.put('things:1', 1)).rejects.toThrow(StoreError);
    disk.isFull = false;
    expect(await isWorking()).toBe(true);
    const { writes: before } = disk;
    expect(await isWorking()).toBe(true);
    expect(disk.writes).toBe(before);
    expect(await store.list('')).toEqual([]);
  });

  it.each<readonly [string, Write]>([
    ['removed', (store) => store.remove('things:1')],
    ['claimed', (store) => store.claim('things:1')],
    ['updated', (store) => store.update('things:1', 1, 2)],
  ])('is not believed to work because nothing was %s', async (_name, change) => {
    const inner = createMemoryStore();
    const put = () => Promise.reject(new StoreError('The disk is full'));
    const { store, isWorking } = watchStore({ ...inner, put });
    await expect(store.put('things:2', 1)).rejects.toThrow(StoreError);
    await change(store);
    expect(await isWorking()).toBe(false);
  });

  it('is tried once for all who ask at the same time', async () => {
    const { disk, store, isWorking } = rig();
    disk.isFull = true;
    await expect(store.put('things:1', 1)).rejects.toThrow(StoreError);
    expect(await Promise.all([isWorking(), isWorking(), isWorking()])).toEqual([
      ...[false, false, false],
    ]);
    expect(disk.writes).toBe(2);
  });

  it('is written to by nobody who only asks while all is well', async () => {
    const { disk, isWorking } = rig();
    await Promise.all([isWorking(), isWorking()]);
    expect(disk.writes).toBe(0);
  });

  it('does not work when it cannot be read', async () => {
    const { inner, isWorking } = rig();
    await inner.close();
    expect(await isWorking()).toBe(false);
  });
});
