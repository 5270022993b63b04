import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Lock, takeLock } from '../../../src/storage/lock.ts';
import { StoreRefusal } from '../../../src/storage/refusal.ts';

describe('the lock of a store', () => {
  let folder: string;
  let path: string;
  let locks: Lock[];
  let waits: number;

  const take = async (waitMs = 0): Promise<Lock> => {
    const lock = await takeLock(path, {
      waitMs,
      onWait: () => {
        waits += 1;
      },
    });
    locks.push(lock);
    return lock;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-lock-'));
    path = join(folder, 'deep', 'easel.sqlite');
    locks = [];
    waits = 0;
  });
  afterEach(async () => {
    for (const lock of locks) await lock.release().catch(() => undefined);
    await rm(folder, { recursive: true });
  });

  it('is given to one at a time, and says what to do to whoever comes second', async () => {
    await take();
    const second = take();
    await expect(second).rejects.toBeInstanceOf(StoreRefusal);
    await expect(second).rejects.toThrow(
      `Another process of Easel is using ${path}. Stop that one first, or give this one a file of its own with STORE_URL.`,
    );
    expect(waits).toBe(1);
  });

  it('is the same by whichever name the file goes', async () => {
    await (await take()).release();
    await writeFile(path, '');
    await take();
    const link = join(folder, 'link.sqlite');
    await symlink(path, link);
    await expect(takeLock(link, { waitMs: 0 })).rejects.toThrow('Another process of Easel');
  });

  it('is given at once where nobody has it, and again once it was given back', async () => {
    await (await take()).release();
    await take();
    expect(waits).toBe(0);
  });

  it('waits for somebody who is just going', async () => {
    const first = await take();
    const second = take(10_000);
    await expect.poll(() => waits).toBe(1);
    await first.release();
    await second;
  });

  it('is a file for its owner alone', async () => {
    await take();
    expect((await stat(`${path}.lock`)).mode & 0o777).toBe(0o600);
  });
});
