import { describe, expect, it } from 'vitest';
import { createThumbnails } from '../../../src/jobs/thumbnails.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { jobIdOf } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';

describe('the small pictures of results', () => {
  it('come back byte by byte until they are removed', async () => {
    const thumbnails = createThumbnails(createMemoryStore(), new MemoryLog().logger);
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await thumbnails.keep(jobIdOf(1), Uint8Array.of(9));
    await thumbnails.keep(jobIdOf(1), bytes);
    expect(await thumbnails.of(jobIdOf(1))).toEqual(bytes);
    expect(await thumbnails.of(jobIdOf(2))).toBeUndefined();
    await thumbnails.remove(jobIdOf(1));
    await thumbnails.remove(jobIdOf(1));
    expect(await thumbnails.of(jobIdOf(1))).toBeUndefined();
  });

  it('that cannot be read count as none', async () => {
    const store = createMemoryStore();
    const log = new MemoryLog();
    const thumbnails = createThumbnails(store, log.logger);
    await store.put(`thumbnails:${jobIdOf(1)}`, { schema: 2 });
    expect(await thumbnails.of(jobIdOf(1))).toBeUndefined();
    expect(log.text).toContain('a thumbnail cannot be read');
  });
});
