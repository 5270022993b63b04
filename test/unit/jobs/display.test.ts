import { describe, expect, it } from 'vitest';
import { createGuilds } from '../../../src/guilds/repository.ts';
import { createDisplayOf } from '../../../src/jobs/display.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { MemoryLog } from '../../fakes/log.ts';

describe('how the jobs of a server look', () => {
  it('is what was set for it, and the usual elsewhere', async () => {
    const guilds = createGuilds(createMemoryStore());
    await guilds.of('1').change((guild) => ({ ...guild, previews: true, ping: 'always' }));
    const displayOf = createDisplayOf(guilds, new MemoryLog().logger);
    expect(await displayOf('1')).toMatchObject({ previews: true, ping: 'always' });
    for (const place of ['2', undefined]) {
      expect(await displayOf(place)).toMatchObject({ previews: false, ping: 'slow' });
    }
  });

  it('is also known of servers that were set up before there was such a setting', async () => {
    const store = createMemoryStore();
    await store.put('guilds:1', { schema: 1, jobsAtOnce: 3, presets: [] });
    const displayOf = createDisplayOf(createGuilds(store), new MemoryLog().logger);
    expect(await displayOf('1')).toMatchObject({ previews: false, ping: 'slow' });
  });

  it('is the usual where the settings cannot be read, so that jobs still begin', async () => {
    const store = createMemoryStore();
    await store.put('guilds:1', { schema: 99 });
    const log = new MemoryLog();
    const displayOf = createDisplayOf(createGuilds(store), log.logger);
    expect(await displayOf('1')).toMatchObject({ previews: false, ping: 'slow' });
    expect(log.text).toContain('could not be read');
  });
});
