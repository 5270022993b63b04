import { mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connect } from '../../../src/storage/database.ts';
import { openDocuments } from '../../../src/storage/document.ts';
import { openStore } from '../../../src/storage/open.ts';
import { refuse, StoreRefusal } from '../../../src/storage/refusal.ts';
import { StoreError, UnreadableError } from '../../../src/storage/store.ts';

const damaged = /is damaged.*Put a backup in its place: docs\/operating\.md, "Backup and restore"/;

describe('a store that cannot be used', () => {
  let folder: string;
  let path: string;

  const open = () => openStore(`sqlite://${path}`);

  /** Enough that it is many pages. */
  const fill = async (): Promise<void> => {
    const store = await open();
    for (let index = 0; index < 60; index += 1) {
      await store.put(`jobs:${index}`, { prompt: 'x'.repeat(3_000) });
    }
    await store.close();
  };

  const expectRefusal = async (line: RegExp): Promise<void> => {
    const opened = open();
    await expect(opened).rejects.toBeInstanceOf(StoreRefusal);
    await expect(opened).rejects.toThrow(line);
    await expect(opened).rejects.toThrow(path);
    await expect(opened).rejects.not.toThrow(/\n/);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-damage-'));
    path = join(folder, 'easel.sqlite');
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('because it is something else altogether', async () => {
    await writeFile(path, Buffer.alloc(20_000, 'no database at all. '));
    await expectRefusal(damaged);
  });

  it('because its end is missing', async () => {
    await fill();
    await truncate(path, Math.floor((await stat(path)).size / 2 / 4_096) * 4_096);
    await expectRefusal(damaged);
  });

  it('because there are zeros in the middle of it', async () => {
    await fill();
    const bytes = await readFile(path);
    bytes.fill(0, 8 * 4_096, 24 * 4_096);
    await writeFile(path, bytes);
    await expectRefusal(damaged);
  });

  it('because it is a folder', async () => {
    await mkdir(path);
    await expectRefusal(/cannot be opened\. It must be a file, in a folder/);
  });

  it('because its folder is a file', async () => {
    await writeFile(join(folder, 'taken'), '');
    path = join(folder, 'taken', 'easel.sqlite');
    await expectRefusal(/cannot be opened\. It must be a file, in a folder/);
  });

  it('is opened again once it is free', async () => {
    await writeFile(
      path,
      'nothing that SQLite knows, and long enough for it to be sure'.repeat(20),
    );
    await expect(open()).rejects.toThrow(damaged);
    await rm(path);
    await (await open()).close();
  });
});

describe('what is said of a failure', () => {
  const fail = (code: string): Error => Object.assign(new Error('no'), { code });

  it.each([
    ['SQLITE_FULL', /the disk is full\. Make room/],
    ['ENOSPC', /the disk is full\. Make room/],
    ['SQLITE_READONLY_DIRECTORY', /cannot be written\. Let the user/],
    ['EACCES', /cannot be written\. Let the user/],
    ['EROFS', /cannot be written\. Let the user/],
    ['SQLITE_IOERR', /the disk reports an error/],
    ['SQLITE_CANTOPEN', /It must be a file/],
    ['SQLITE_BUSY', /is locked by another program/],
  ])('is what to do about %s', (code, line) => {
    const refusal = refuse('data/a.sqlite', new StoreError('failed', { cause: fail(code) }));
    expect(refusal).toBeInstanceOf(StoreRefusal);
    expect(refusal.message).toMatch(line);
    expect(refusal.message).toMatch(/^data\/a\.sqlite /);
    expect(refusal.message).toContain(code);
  });

  it('is left to the log where nobody knows what to do', () => {
    expect(refuse('data/a.sqlite', fail('SQLITE_ERROR'))).not.toBeInstanceOf(StoreRefusal);
  });
});

describe('a document that is damaged', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-damage-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('does not take the others with it', async () => {
    const path = join(folder, 'easel.sqlite');
    const store = await openStore(`sqlite://${path}`);
    for (const name of ['a:1', 'a:2', 'a:3']) await store.put(name, { name });
    const other = connect(path, 1_000);
    await other.run(`UPDATE keyv SET value = '{"value":{' WHERE key = 'a:2'`);
    await other.close();
    expect((await store.list('a:')).map(({ value }) => value)).toEqual([
      { name: 'a:1' },
      undefined,
      { name: 'a:3' },
    ]);
    // A failing store is tried again; this one had better be left alone.
    expect(await store.get('a:2')).toEqual({ key: 'a:2', value: undefined, revision: 0 });
    const documents = openDocuments(store, { schema: z.object({}), initial: {} });
    await expect(documents.get('a:2')).rejects.toBeInstanceOf(UnreadableError);
    expect(await store.update('a:2', 0, {})).toBe(false);
    expect((await store.get('a:3'))?.value).toEqual({ name: 'a:3' });
    await store.close();
  });
});
