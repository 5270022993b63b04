import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJobRepository } from '../../../src/jobs/repository.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { formatKey, migrate, readFormat } from '../../../src/storage/format.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { migrations } from '../../../src/storage/migrations/index.ts';
import type { Migration } from '../../../src/storage/migrations/migration.ts';
import { openStore } from '../../../src/storage/open.ts';
import { StoreRefusal } from '../../../src/storage/refusal.ts';
import { type Store, StoreError } from '../../../src/storage/store.ts';
import unnumbered from '../../fixtures/stores/unnumbered.json' with { type: 'json' };

/** A step that gives every document a colour, one after another. */
function colouring(to: number, colour: string): Migration {
  return {
    to,
    title: `everything is ${colour}`,
    run: async (store) => {
      for (const { key, value } of await store.list('things:')) {
        const thing = value as { readonly colours: readonly string[] };
        if (thing.colours.includes(colour)) continue;
        await store.put(key, { colours: [...thing.colours, colour] });
      }
    },
  };
}

const steps = [colouring(1, 'red'), colouring(2, 'green'), colouring(3, 'blue')];

describe('the format of a store', () => {
  let store: Store;

  const colours = async (): Promise<unknown[]> =>
    (await store.list('things:')).map(({ value }) => value);
  const all = (...names: string[]) => [{ colours: names }, { colours: names }, { colours: names }];

  beforeEach(async () => {
    store = createMemoryStore();
    for (const index of [1, 2, 3]) await store.put(`things:${index}`, { colours: [] });
  });

  it('is brought forward step by step, in order, and written down', async () => {
    const taken: number[] = [];
    await migrate(store, { steps, onStep: ({ to }) => taken.push(to) });
    expect(taken).toEqual([1, 2, 3]);
    expect(await colours()).toEqual(all('red', 'green', 'blue'));
    expect(await readFormat(store)).toBe(3);
  });

  it('is brought forward from where it is', async () => {
    await store.put(formatKey, { schema: 1, version: 2 });
    await migrate(store, { steps });
    expect(await colours()).toEqual(all('blue'));
  });

  it('stays as it is where it is the one that is known, and the store shows that it can be written', async () => {
    await migrate(store, { steps });
    const before = (await store.get(formatKey))?.revision ?? 0;
    await migrate(store, { steps, onStep: () => expect.fail('nothing is left to do') });
    expect(await colours()).toEqual(all('red', 'green', 'blue'));
    expect((await store.get(formatKey))?.revision).toBe(before + 1);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'comes out the same after a crash at write %i',
    async (crashAt) => {
      let writes = 0;
      const dying: Store = {
        ...store,
        put: (key, value) => {
          writes += 1;
          return writes >= crashAt ? Promise.reject(new StoreError('gone')) : store.put(key, value);
        },
      };
      await expect(migrate(dying, { steps })).rejects.toThrow('gone');
      await migrate(store, { steps });
      expect(await colours()).toEqual(all('red', 'green', 'blue'));
      expect(await readFormat(store)).toBe(3);
    },
  );

  it('of a newer program is refused, and nothing is touched', async () => {
    await store.put(formatKey, { schema: 1, version: 4 });
    const migrated = migrate(store, { steps });
    await expect(migrated).rejects.toBeInstanceOf(StoreRefusal);
    await expect(migrated).rejects.toThrow(
      /The store has format 4, and this program knows formats up to 3\. Start the program that wrote it, or put a backup/,
    );
    expect(await colours()).toEqual(all());
    expect(await store.get(formatKey)).toMatchObject({ revision: 1 });
  });

  it('is refused where it cannot be read', async () => {
    await store.put(formatKey, { schema: 2, steps: ['a'] });
    await expect(migrate(store, { steps })).rejects.toBeInstanceOf(StoreRefusal);
  });
});

describe('the steps of this program', () => {
  it('lead from each format to the next', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('enter what was made from a picture, in a store from before formats were numbered', async () => {
    const store = createMemoryStore();
    for (const { key, value } of unnumbered) await store.put(key, value);
    await store.put('jobs:zzzzzzzzzzzz', { schema: 9 });
    const jobs = createJobRepository(store, systemClock);
    const [grid, upscale] = (await store.list('jobs:')).map(({ value }) => value as { id: string });
    const parent = (await jobs.ofOwner(ownerOf(unnumbered), 9)).at(-1);
    expect(parent?.id).toBe(grid?.id);
    if (parent === undefined) return;
    expect(await jobs.childrenOf(parent.id)).toEqual([]);
    await migrate(store, { steps: migrations });
    expect(await jobs.childrenOf(parent.id)).toEqual([upscale?.id]);
    expect((await store.get('jobs:zzzzzzzzzzzz'))?.value).toEqual({ schema: 9 });
  });
});

function ownerOf(documents: readonly { readonly key: string }[]): string {
  const { key = '' } = documents.find((one) => one.key.startsWith('owners:')) ?? {};
  return key.split(':')[1] ?? '';
}

describe('a file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-format-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('of a newer program is refused and given back as it was', async () => {
    const url = `sqlite://${join(folder, 'easel.sqlite')}`;
    const store = await openStore(url);
    await store.put(formatKey, { schema: 1, version: 99 });
    await store.close();
    await expect(openStore(url)).rejects.toThrow(/The store has format 99/);
    // Its lock has been given back: the same answer comes at once.
    await expect(openStore(url, { onWait: () => expect.fail('locked') })).rejects.toThrow(/99/);
  });

  it('that is new has the format of this program', async () => {
    const store = await openStore(`sqlite://${join(folder, 'easel.sqlite')}`);
    expect(await readFormat(store)).toBe(migrations.length);
    await store.close();
  });
});
