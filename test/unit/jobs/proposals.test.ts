import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createProposals, type Proposals } from '../../../src/jobs/proposals.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { type Store, StoreError } from '../../../src/storage/store.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { draftsOf, proposalIdOf, proposalOf } from '../../fakes/proposals.ts';

interface Rig {
  readonly clock: ManualClock;
  readonly store: Store;
  readonly proposals: Proposals;
  readonly keys: () => Promise<readonly string[]>;
}

function rig(): Rig {
  const clock = new ManualClock(sampleTime);
  const store = createMemoryStore();
  return {
    clock,
    store,
    proposals: createProposals(store, clock),
    keys: async () => (await store.list('')).map(({ key }) => key),
  };
}

const hour = 60 * 60_000;
const id = proposalIdOf(1);

describe('a proposal', () => {
  it('comes out as it went in, to the letter, also after a restart', async () => {
    const { proposals, store, clock } = rig();
    const whole = proposalOf({
      ask: {
        typed: ' a  {cat, dog} \u202E"--x" ',
        isWhole: true,
        options: [{ name: 'ar', value: '16:9' }],
        references: [{ role: 'omni', url: 'https://cdn.example.com/a.png?ex=1' }],
        private: false,
        upstream: 'kie',
      },
      fixed: draftsOf('a cat', 'a dog').map((draft) => {
        return { ...draft, speed: 'fast', notes: ['x'], estimate: 'about 4 pictures' };
      }),
      typed: draftsOf('a cat'),
    });
    await proposals.put(whole);
    expect(await proposals.get(id)).toEqual(whole);
    expect(await createProposals(store, clock).get(id)).toEqual(whole);
  });

  it('may be about something that has no prompt to edit', async () => {
    const { proposals } = rig();
    const whole = proposalOf({ ask: undefined, typed: draftsOf('') });
    await proposals.put(whole);
    expect(await proposals.get(id)).toEqual(whole);
  });

  it('holds forty of the longest prompts', async () => {
    const { proposals } = rig();
    const prompts = Array.from({ length: 40 }, (_, index) => `${index} ${'x'.repeat(3_990)}`);
    const whole = proposalOf({ fixed: draftsOf(...prompts), typed: draftsOf(...prompts) });
    await proposals.put(whole);
    expect(await proposals.get(id)).toEqual(whole);
  });

  it('is one among others', async () => {
    const { proposals } = rig();
    const other = proposalOf({ id: proposalIdOf(2), requesterId: '7' });
    await proposals.put(proposalOf());
    await proposals.put(other);
    expect(await proposals.get(other.id)).toEqual(other);
    expect(await proposals.get(id)).toEqual(proposalOf());
    expect(await proposals.get(proposalIdOf(3))).toBeUndefined();
  });

  it('is gone after twelve hours, and not before', async () => {
    const { proposals, clock } = rig();
    await proposals.put(proposalOf());
    clock.advance(12 * hour);
    expect(await proposals.get(id)).toEqual(proposalOf());
    clock.advance(1);
    expect(await proposals.get(id)).toBeUndefined();
  });

  it.each<[string, object]>([
    ['is not a document of this sort', { schema: 1, id }],
    ['was written by a newer program', { ...proposalOf(), schema: 2 }],
    ['would start something that there is not', { ...proposalOf(), typed: [{ request: {} }] }],
  ])('that %s is an error of the store', async (_name, value) => {
    const { proposals, store } = rig();
    await store.put(`proposals:${id}`, value);
    await expect(proposals.get(id)).rejects.toBeInstanceOf(StoreError);
  });
});

describe('a new proposal', () => {
  it('takes old ones away and leaves the others', async () => {
    const { proposals, clock, keys } = rig();
    await proposals.put(proposalOf({ id: proposalIdOf(1) }));
    clock.advance(11 * hour);
    await proposals.put(proposalOf({ id: proposalIdOf(2), createdAt: clock.now() }));
    clock.advance(2 * hour);
    await proposals.put(proposalOf({ id: proposalIdOf(3), createdAt: clock.now() }));
    expect(await keys()).toEqual([2, 3].map((index) => `proposals:${proposalIdOf(index)}`));
  });

  it('takes ten away at most, so that nobody waits for it', async () => {
    const { proposals, clock, keys, store } = rig();
    for (let index = 0; index < 25; index += 1) {
      await store.put(`proposals:${proposalIdOf(index)}`, proposalOf({ id: proposalIdOf(index) }));
    }
    clock.advance(13 * hour);
    const createdAt = clock.now();
    await proposals.put(proposalOf({ id: proposalIdOf(50), createdAt }));
    expect(await keys()).toHaveLength(16);
    await proposals.put(proposalOf({ id: proposalIdOf(51), createdAt }));
    await proposals.put(proposalOf({ id: proposalIdOf(52), createdAt }));
    expect(await keys()).toEqual([50, 51, 52].map((index) => `proposals:${proposalIdOf(index)}`));
  });

  it('leaves alone what it cannot read: a newer program may', async () => {
    const { proposals, store, keys } = rig();
    await store.put('proposals:0', 'damaged');
    await store.put('people:7', 'something else');
    await proposals.put(proposalOf());
    expect(await keys()).toEqual(['people:7', 'proposals:0', `proposals:${id}`]);
  });

  it('takes old ones away also behind ten that it cannot read', async () => {
    const { proposals, clock, keys, store } = rig();
    for (let index = 0; index < 25; index += 1) await store.put(`proposals:${100 + index}`, 'x');
    await proposals.put(proposalOf());
    clock.advance(13 * hour);
    for (const index of [2, 3]) {
      await proposals.put(proposalOf({ id: proposalIdOf(index), createdAt: clock.now() }));
    }
    expect(await keys()).not.toContain(`proposals:${id}`);
    expect(await keys()).toHaveLength(27);
  });

  it('is not kept where the store fails, and says so', async () => {
    const { store, proposals } = rig();
    await store.close();
    await expect(proposals.put(proposalOf())).rejects.toBeInstanceOf(StoreError);
  });
});
