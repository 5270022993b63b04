import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../../src/storage/backup.ts';
import { isFreshCopy } from '../../../src/storage/copy-mark.ts';
import { openStore } from '../../../src/storage/open.ts';
import type { Store } from '../../../src/storage/store.ts';

describe('a backup', () => {
  let folder: string;
  let url: string;
  let store: Store;

  const inFolder = (name: string): string => join(folder, name);
  const open = (name: string): Promise<Store> => openStore(`sqlite://${inFolder(name)}`);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-backup-'));
    url = `sqlite://${inFolder('easel.sqlite')}`;
    store = await open('easel.sqlite');
    for (let index = 0; index < 100; index += 1) await store.put(`jobs:${index}`, { index });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('says of itself that it is one, and so does a backup of it; the store does not', async () => {
    await backUp(url, inFolder('copy.sqlite'));
    expect(await isFreshCopy(store)).toBe(false);
    await backUp(`sqlite://${inFolder('copy.sqlite')}`, inFolder('second.sqlite'));
    for (const name of ['copy.sqlite', 'second.sqlite']) {
      const copy = await open(name);
      expect(await isFreshCopy(copy)).toBe(true);
      expect(await copy.list('jobs:')).toHaveLength(100);
      await copy.close();
    }
  });

  it('is whole also where several are made to the same place at once', async () => {
    const target = inFolder('copy.sqlite');
    const made = await Promise.allSettled([1, 2, 3].map(() => backUp(url, target)));
    const whole = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(whole.length).toBeGreaterThan(0);
    const { size } = await stat(target);
    for (const backup of whole) {
      expect(backup).toMatchObject({ bytes: size, counts: { jobs: 100 } });
    }
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});
