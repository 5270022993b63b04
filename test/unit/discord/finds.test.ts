import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createFinds, type Find } from '../../../src/discord/finds.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';

const hour = 60 * 60_000;

function findOf(index: number): Omit<Find, 'schema' | 'createdAt'> {
  return {
    id: proposalIdOf(index),
    requesterId: '300000000000000001',
    purpose: 'describe',
    pictures: [{ url: 'https://cdn.example/a.png', kind: 'image' }],
    channelId: '200000000000000002',
    messageId: '200000000000000007',
  };
}

describe('what a menu was used on', () => {
  const setUp = () => {
    const clock = new ManualClock(sampleTime);
    const store = createMemoryStore();
    return { clock, store, finds: createFinds(store, clock) };
  };

  it('comes out as it went in, for an hour', async () => {
    const { clock, store, finds } = setUp();
    await finds.put(findOf(1));
    clock.advance(hour);
    const again = createFinds(store, clock);
    expect(await again.get(proposalIdOf(1))).toEqual({
      schema: 1,
      ...findOf(1),
      createdAt: sampleTime,
    });
    clock.advance(1);
    expect(await again.get(proposalIdOf(1))).toBeUndefined();
  });

  it('is taken away by later ones once it is old', async () => {
    const { clock, store, finds } = setUp();
    await finds.put(findOf(1));
    await store.put('finds:damaged', 'x');
    clock.advance(hour + 1);
    await finds.put(findOf(2));
    const keys = (await store.list('finds:')).map(({ key }) => key);
    expect(keys).toEqual([`finds:${proposalIdOf(2)}`, 'finds:damaged'].sort());
  });

  it('is taken away also behind ten that cannot be read', async () => {
    const { clock, store, finds } = setUp();
    for (let index = 0; index < 25; index += 1) await store.put(`finds:${100 + index}`, 'x');
    await finds.put(findOf(1));
    clock.advance(hour + 1);
    for (const index of [2, 3]) await finds.put(findOf(index));
    const keys = (await store.list('finds:')).map(({ key }) => key);
    expect(keys).not.toContain(`finds:${proposalIdOf(1)}`);
    expect(keys).toHaveLength(27);
  });

  it('that cannot be read is an error of the store', async () => {
    const { store, finds } = setUp();
    await store.put(`finds:${proposalIdOf(1)}`, { schema: 2 });
    await expect(finds.get(proposalIdOf(1))).rejects.toBeInstanceOf(StoreError);
  });
});
