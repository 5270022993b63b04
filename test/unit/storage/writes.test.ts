import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/storage/database.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { openSqliteStore } from '../../../src/storage/sqlite.ts';
import type { Store } from '../../../src/storage/store.ts';
import { createWriter, type Write } from '../../../src/storage/writes.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'easel-writes-'));
  path = join(folder, 'test.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

describe('writes that come together', () => {
  it('share commits: the first goes at once, the others wait for it and go as one', async () => {
    const commits: number[] = [];
    const write = createWriter((_statement, given) => {
      const keys = (JSON.parse(String(given)) as [string][]).map(([key]) => ({ key }));
      commits.push(keys.length);
      return Promise.resolve(keys);
    });
    const first = write(document(0));
    await new Promise(setImmediate);
    const later = [1, 2, 3].map((index) => write(document(index)));
    expect(await Promise.all([first, ...later])).toEqual([true, true, true, true]);
    expect(commits).toEqual([1, 3]);
  });

  it('fail with their own commit, and with no other', async () => {
    let commits = 0;
    const write = createWriter((_statement, given) => {
      commits += 1;
      if (commits === 2) return Promise.reject(new Error('disk full'));
      return Promise.resolve((JSON.parse(String(given)) as [string][]).map(([key]) => ({ key })));
    });
    const twice = await Promise.allSettled([write(document(0)), write(document(0))]);
    expect(twice.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await write(document(0))).toBe(true);
  });

  it('do what each would do alone, in their order', async () => {
    const step = fc.record({
      key: fc.constantFrom('a:1', 'a:2', 'a:3'),
      how: fc.constantFrom('put', 'create', 'update'),
      revision: fc.integer({ min: 1, max: 3 }),
      value: fc.string({ unit: 'binary', maxLength: 8 }),
    });
    const store = await openSqliteStore(path);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          for (const { key } of await store.list('a:')) await store.remove(key);
          const memory = createMemoryStore();
          const doAll = (on: Store) =>
            Promise.all(
              steps.map(({ key, how, revision, value }) => {
                if (how === 'put') return on.put(key, { value });
                if (how === 'create') return on.putIfAbsent(key, { value });
                return on.update(key, revision, { value });
              }),
            );
          expect(await doAll(store)).toEqual(await doAll(memory));
          expect(await store.list('a:')).toEqual(await memory.list('a:'));
        }),
        { numRuns: 60 },
      );
    } finally {
      await store.close();
    }
  }, 60_000);

  it('do not suffer from a document among them that is damaged', async () => {
    const store = await openSqliteStore(path);
    const database = connect(path, 5_000);
    try {
      await database.run("INSERT INTO keyv (key, value) VALUES ('a:broken', '{nonsense')");
      const results = await Promise.all([
        store.put('a:1', 'one'),
        store.update('a:broken', 1, 'two'),
        store.putIfAbsent('a:broken', 'three'),
        store.putIfAbsent('a:4', 'four'),
      ]);
      expect(results).toEqual([undefined, false, false, true]);
      await store.put('a:broken', 'mended');
      expect((await store.list('a:')).map(({ value }) => value)).toEqual(['one', 'four', 'mended']);
    } finally {
      await database.close();
      await store.close();
    }
  });
});

function document(index: number): Write {
  return { key: `a:${index}`, document: { index }, expects: undefined };
}
