import { describe, expect, it } from 'vitest';
import type { LimitedServer } from '../../../../src/guard/quota/opening.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { type Store, StoreError } from '../../../../src/storage/store.ts';
import { guildId, guildOf, limitOf, QuotaRig, quotaOf } from '../../../fakes/quota.ts';

const free = quotaOf([]);
const quota = quotaOf([limitOf(3, { per: 'month' })]);

/** A store that takes long to tell what was counted, as soon as a test wants that. */
class SlowStore {
  readonly store: Store;
  #wait: Promise<void> | undefined;
  #go = (): void => undefined;

  constructor() {
    const store = createMemoryStore();
    this.store = {
      ...store,
      list: async (prefix, options) => {
        const found = await store.list(prefix, options);
        if (prefix.startsWith('ledger:')) await this.#wait;
        return found;
      },
    };
  }

  hang(): void {
    this.#wait = new Promise((resolve) => {
      this.#go = resolve;
    });
  }

  goOn(): void {
    this.#wait = undefined;
    this.#go();
  }
}

function set(): { readonly slow: SlowStore; readonly rig: QuotaRig } {
  const slow = new SlowStore();
  return { slow, rig: new QuotaRig(slow.store) };
}

/** Resolves once the last of them has been opened. */
function openAhead({ desk }: QuotaRig, servers: readonly LimitedServer[]): Promise<void> {
  return new Promise((resolve) => {
    async function* all(): AsyncGenerator<LimitedServer> {
      for (const server of servers) yield await Promise.resolve(server);
      resolve();
    }
    desk.openAhead(all());
  });
}

describe('what was counted before a start', () => {
  it('keeps nobody waiting where nothing is limited, and what is counted meanwhile counts', async () => {
    const { slow, rig } = set();
    await rig.start({ quota: free });
    rig.die();
    slow.hang();
    const kept = await rig.start({ quota: free });
    const failed = await rig.start({ quota: free });
    const lost = rig.nextId();
    await rig.reserve({ quota: free, jobIds: [lost] });
    // The same job is asked for twice.
    await rig.reserve({ quota: free, jobIds: [kept] });
    await rig.fail(failed);
    const released = rig.desk.release(guildId, [lost]);
    slow.goOn();
    await released;
    await rig.desk.stop();
    expect(await rig.used(quota)).toBe(2);
    expect(await rig.stored()).toMatchObject([
      { state: 'reserved' },
      { state: 'reserved' },
      { state: 'refunded' },
    ]);
  });

  it('is what a limit knows that is set while it is still being read', async () => {
    const { slow, rig } = set();
    await rig.start({ quota: free });
    rig.die();
    slow.hang();
    const early = Array.from({ length: 2 }, () => rig.start({ quota: free }));
    const limited = Array.from({ length: 4 }, () => rig.reserve({ quota }));
    await Promise.all(early);
    slow.goOn();
    const answers = await Promise.all(limited);
    expect(answers).toMatchObject(Array.from({ length: 4 }, () => ({ kind: 'limit', used: 3 })));
    expect(await rig.used(quota)).toBe(3);
  });

  it('is asked for again where it takes longer than anybody waits, and nothing is counted', async () => {
    const { slow, rig } = set();
    await rig.start({ quota });
    rig.die();
    slow.hang();
    const asked = rig.reserve({ quota });
    const shown = rig.desk.usedOf(guildId, quota.limits);
    await new Promise(setImmediate);
    rig.clock.advance(1_200);
    expect(await asked).toEqual({ kind: 'counting' });
    expect(await shown).toEqual([]);
    slow.goOn();
    await rig.desk.stop();
    expect(await rig.reserve({ quota })).toBeUndefined();
    expect(await rig.used(quota)).toBe(2);
  });

  it('is read ahead for servers that limit anything', async () => {
    const { slow, rig } = set();
    await rig.start({ quota });
    rig.die();
    await openAhead(rig, [{ ...guildOf(free), id: '100000000000000009' }, guildOf(quota)]);
    slow.hang();
    expect(await rig.reserve({ quota })).toBeUndefined();
    expect(await rig.reserve({ quota })).toBeUndefined();
    expect(await rig.reserve({ quota })).toMatchObject({ kind: 'limit', used: 3 });
    slow.goOn();
  });

  it('is read when somebody asks where it could not be read ahead', async () => {
    const store = createMemoryStore();
    let isBroken = true;
    const rig = new QuotaRig({
      ...store,
      list: (prefix, options) =>
        isBroken && prefix.startsWith('ledger:')
          ? Promise.reject(new StoreError('canary-fault'))
          : store.list(prefix, options),
    });
    await openAhead(rig, [guildOf(quota)]);
    expect(rig.log.errors).toHaveLength(1);
    isBroken = false;
    expect(await rig.reserve({ quota })).toBeUndefined();
  });
});

describe('the turn of a month', () => {
  it('keeps nobody waiting, and a job of the old month is still given back to it', async () => {
    const { slow, rig } = set();
    const old = await rig.start({ quota });
    await rig.start({ quota });
    slow.hang();
    rig.clock.advance(Date.UTC(2026, 11, 1) - rig.clock.now());
    await Promise.all(Array.from({ length: 3 }, () => rig.start({ quota })));
    expect(await rig.reserve({ quota })).toMatchObject({ kind: 'limit', used: 3 });
    await rig.fail(old);
    slow.goOn();
    await rig.desk.stop();
    expect(await rig.used(quota)).toBe(3);
    rig.clock.advance(Date.UTC(2026, 10, 30) - rig.clock.now());
    expect(await rig.used(quota)).toBe(1);
  });
});
