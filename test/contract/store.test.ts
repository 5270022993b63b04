import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open.ts';
import { type Store, StoreError } from '../../src/storage/store.ts';

/* One suite for every backend: add yours to this table. */
const backends: Record<string, (folder: string) => string> = {
  memory: () => 'memory://',
  sqlite: (folder) => `sqlite://${join(folder, 'deep', 'store.sqlite')}`,
};

describe.each(Object.entries(backends))('the %s store', (name, url) => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-store-'));
    store = await openStore(url(folder));
  });

  afterEach(async () => {
    await store.close().catch(() => undefined);
    await rm(folder, { recursive: true });
  });

  it('gives back what was put, and nothing for an unknown key', async () => {
    await store.put('jobs:1', { prompt: 'a "fox" 🦊', nested: [1, null] });
    expect(await store.get('jobs:1')).toEqual({
      key: 'jobs:1',
      value: { prompt: 'a "fox" 🦊', nested: [1, null] },
      revision: 1,
    });
    expect(await store.get('jobs:2')).toBeUndefined();
  });

  it('gives each of very many who ask at once what is theirs', async () => {
    const keys = Array.from({ length: 350 }, (_, index) => `jobs:${index}`);
    await store.createAll(keys.slice(0, 300).map((key) => ({ key, value: { key } })));
    const asked = [...keys, 'jobs:7', 'jobs:7'];
    const found = await Promise.all(asked.map((key) => store.get(key)));
    const expected = asked.map((key, index) => (index < 300 || index >= 350 ? key : undefined));
    expect(found.map((document) => document?.key)).toEqual(expected);
    expect(found.map((document) => document?.value)).toEqual(expected.map((key) => key && { key }));
  });

  it('shows to whoever asks what was written before', async () => {
    await store.put('a:1', 0);
    for (let round = 1; round <= 20; round += 1) {
      const others = Array.from({ length: 5 }, () => store.get('a:1'));
      await store.put('a:1', round);
      expect((await store.get('a:1'))?.value).toBe(round);
      await Promise.all(others);
    }
  });

  it('counts a revision with every write', async () => {
    await store.put('a:1', 1);
    await store.put('a:1', 2);
    expect((await store.get('a:1'))?.revision).toBe(2);
    expect(await store.update('a:1', 2, 3)).toBe(true);
    expect(await store.get('a:1')).toEqual({ key: 'a:1', value: 3, revision: 3 });
  });

  it('lets exactly one of many creators win', async () => {
    const wins = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.putIfAbsent('a:1', index)),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
  });

  it('creates several together', async () => {
    const documents = [
      { key: 'a:1', value: { text: 'a "fox" 🦊', nested: [1, null] } },
      { key: 'a:2', value: 7 },
      { key: 'b:1', value: {} },
    ];
    expect(await store.createAll(documents)).toBe(true);
    for (const document of documents) {
      expect(await store.get(document.key)).toEqual({ ...document, revision: 1 });
    }
    expect(await store.update('a:2', 1, 8)).toBe(true);
    expect(await store.createAll([])).toBe(true);
  });

  it('creates none of several where one is there', async () => {
    await store.put('a:2', 'old');
    const documents = ['a:1', 'a:2', 'a:3'].map((key) => ({ key, value: 'new' }));
    expect(await store.createAll(documents)).toBe(false);
    expect((await store.list('a:')).map(({ value }) => value)).toEqual(['old']);
  });

  it('lets exactly one of many who create several win', async () => {
    const wins = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.createAll([
          { key: 'a:1', value: index },
          { key: `b:${index}`, value: index },
        ]),
      ),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
    const [winner] = await store.list('b:');
    expect(await store.list('b:')).toHaveLength(1);
    expect((await store.get('a:1'))?.value).toEqual(winner?.value);
  });

  it('lets exactly one of many updaters of one revision win', async () => {
    await store.put('a:1', 'old');
    const wins = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.update('a:1', 1, index)),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect(await store.update('a:2', 1, 'new')).toBe(false);
  });

  it('hands a claimed document to exactly one caller', async () => {
    await store.put('a:1', 'prize');
    const claims = await Promise.all(Array.from({ length: 20 }, () => store.claim('a:1')));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    expect(await store.get('a:1')).toBeUndefined();
  });

  it('lists only the prefix, in the order of the keys, either way, up to a limit', async () => {
    for (const key of ['job:2', 'job:1', 'jobs:1', 'job:3', 'joc:1']) await store.put(key, key);
    const keys = async (...options: Parameters<Store['list']>) =>
      (await store.list(...options)).map(({ key }) => key);
    expect(await keys('job:')).toEqual(['job:1', 'job:2', 'job:3']);
    expect(await keys('job:', { order: 'descending', limit: 2 })).toEqual(['job:3', 'job:2']);
    expect(await keys('none:')).toEqual([]);
  });

  it.each([
    ['ascending', ['job:2', 'job:3']],
    ['descending', []],
  ] as const)('lists %s only what comes after a given key', async (order, expected) => {
    for (const key of ['job:2', 'job:1', 'jobs:1', 'job:3', 'aob:1']) await store.put(key, key);
    const keys = async (beyond: string, limit = 10) =>
      (await store.list('job:', { order, beyond, limit })).map(({ key }) => key);
    expect(await keys('job:1')).toEqual(expected);
    expect(await keys('job:1', 1)).toEqual(expected.slice(0, 1));
    expect(await keys('job:25')).toEqual(order === 'ascending' ? ['job:3'] : ['job:2', 'job:1']);
    expect(await keys('a')).toEqual(order === 'ascending' ? ['job:1', 'job:2', 'job:3'] : []);
    expect(await keys('z')).toEqual(order === 'ascending' ? [] : ['job:3', 'job:2', 'job:1']);
  });

  it('removes what is there and does not mind what is not', async () => {
    await store.put('a:1', 1);
    await store.remove('a:1');
    await store.remove('a:1');
    expect(await store.get('a:1')).toBeUndefined();
  });

  it('keeps what is there when it forgets what was removed', async () => {
    await store.put('a:1', 'stays');
    await store.put('a:2', 'goes');
    await store.remove('a:2');
    await store.forget();
    expect((await store.list('a:')).map(({ value }) => value)).toEqual(['stays']);
  });

  it('never answers "not there" once it is closed: it fails', async () => {
    await store.put('a:1', 1);
    await store.close();
    await expect(store.get('a:1')).rejects.toThrow(StoreError);
    await expect(store.list('a:')).rejects.toThrow(StoreError);
  });

  if (name === 'sqlite') {
    it('leaves nothing in its files of what was removed and forgotten', async () => {
      const secrets = Array.from(
        { length: 200 },
        (_, index) => `secret-${index}-${'x'.repeat(400)}`,
      );
      for (const [index, secret] of secrets.entries()) await store.put(`a:${index}`, { secret });
      for (const index of secrets.keys()) await store.update(`a:${index}`, 1, { secret: 'short' });
      for (const index of secrets.keys()) await store.remove(`a:${index}`);
      await store.forget();
      const deep = join(folder, 'deep');
      const files = await Promise.all(
        (await readdir(deep)).map((file) => readFile(join(deep, file), 'latin1')),
      );
      expect(files.join('')).not.toContain('secret');
    });

    it('finds everything again after it was opened anew', async () => {
      await store.put('a:1', { kept: true });
      await store.close();
      store = await openStore(url(folder));
      expect((await store.get('a:1'))?.value).toEqual({ kept: true });
    });
  }
});
