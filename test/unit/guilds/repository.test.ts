import { describe, expect, it } from 'vitest';
import { newGuild } from '../../../src/guilds/guild.ts';
import { createGuilds } from '../../../src/guilds/repository.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { StoreError } from '../../../src/storage/store.ts';

describe('what is set for servers', () => {
  it('is ten jobs at once, no previews and a notice after long waits at first', async () => {
    const guild = await createGuilds(createMemoryStore()).of('1').get();
    expect(guild).toEqual({ ...newGuild, id: '1' });
    expect(guild).toMatchObject({
      ...{ schema: 1, id: '1', jobsAtOnce: 10, presets: [] },
      ...{ previews: false, ping: 'slow' },
    });
  });

  it('never reaches another server', async () => {
    const store = createMemoryStore();
    const guilds = createGuilds(store);
    const [one, other] = [guilds.of('1'), guilds.of('2')];
    await one.change((guild) => ({ ...guild, version: '7' }));
    expect(await one.get()).toEqual({ ...newGuild, id: '1', version: '7' });
    expect(await other.get()).toEqual({ ...newGuild, id: '2' });
    expect((await store.list('')).map(({ key }) => key)).toEqual(['guilds:1']);
  });

  it('is read once until it is changed, whatever a change comes to', async () => {
    const store = createMemoryStore();
    let reads = 0;
    let isFull = false;
    const guilds = createGuilds({
      ...store,
      get: (key) => {
        reads += 1;
        return store.get(key);
      },
      update: (key, revision, value) =>
        isFull ? Promise.reject(new StoreError('full')) : store.update(key, revision, value),
    });
    const change = () => guilds.of('1').change((guild) => ({ ...guild, version: '7' }));
    await change();
    await Promise.all([guilds.of('1').get(), guilds.of('1').get()]);
    expect(await guilds.of('1').get()).toMatchObject({ version: '7' });
    expect(reads).toBe(2);
    await guilds.of('1').change((guild) => ({ ...guild, version: '6' }));
    expect(await guilds.of('1').get()).toMatchObject({ version: '6' });
    isFull = true;
    await expect(change()).rejects.toBeInstanceOf(StoreError);
    const before = reads;
    await guilds.of('1').get();
    expect(reads).toBe(before + 1);
  });

  it('loses nothing of several changes at once', async () => {
    const server = createGuilds(createMemoryStore()).of('1');
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
    await Promise.all(
      names.map((name) =>
        server.change((guild) => {
          return { ...guild, presets: [...guild.presets, { name, flags: '--raw' }] };
        }),
      ),
    );
    const { presets } = await server.get();
    expect(presets.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it.each([
    { ...newGuild, jobsAtOnce: 0 },
    { ...newGuild, jobsAtOnce: 41 },
    { ...newGuild, confirmAbove: -1 },
    { ...newGuild, flags: '' },
    { ...newGuild, schema: 2 },
  ])('is refused in another shape: %j', async (value) => {
    const store = createMemoryStore();
    await store.put('guilds:1', value);
    await expect(createGuilds(store).of('1').get()).rejects.toBeInstanceOf(StoreError);
  });
});
