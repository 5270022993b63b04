import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/guard/cases/case.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { type Store, StoreError } from '../../../../src/storage/store.ts';
import { type CaseRig, caseRig, moderator, person, server } from '../../../fakes/cases.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
const by = { byId: moderator, reason: 'rude' };

async function kinds({ cases }: CaseRig): Promise<string[]> {
  const found: Case[] = [];
  for await (const entry of cases.all(server)) found.push(entry);
  return found.map(({ kind }) => kind);
}

describe('strikes', () => {
  it('are cases, and lead to a timed block by the server’s rule', async () => {
    const rig = caseRig();
    const { standings, clock } = rig;
    expect(await standings.strike(server, person, by)).toEqual({ strikes: 1, block: undefined });
    expect(await standings.strike(server, person, by)).toEqual({ strikes: 2, block: undefined });
    const third = await standings.strike(server, person, by);
    const block = { caseNumber: 4, until: clock.now() + dayMs, reason: 'rude', appealed: false };
    expect(third).toEqual({ strikes: 3, block });
    expect(await standings.blockOf(server, person)).toEqual(block);
    expect(await kinds(rig)).toEqual(['struck', 'struck', 'struck', 'blocked']);
    expect(await rig.cases.get(server, 4)).toMatchObject({ about: 3, userId: person });
    expect((await rig.cases.get(server, 4))?.byId).toBeUndefined();
    expect((await rig.cases.get(server, 3))?.byId).toBe(moderator);
  });

  it('escalate, and never make a longer block shorter', async () => {
    const { standings, clock } = caseRig();
    for (let count = 0; count < 3; count += 1) await standings.strike(server, person, by);
    await standings.block(server, person, { byId: moderator, hours: 200 });
    const fourth = await standings.strike(server, person, by);
    expect(fourth).toEqual({ strikes: 4, block: undefined });
    expect(await standings.blockOf(server, person)).toMatchObject({
      until: clock.now() + 200 * hourMs,
    });
    const fifth = await standings.strike(server, person, by);
    expect(fifth.block).toMatchObject({ until: undefined });
    const sixth = await standings.strike(server, person, by);
    expect(sixth).toEqual({ strikes: 6, block: undefined });
  });

  it('stop counting after the days that the server has set', async () => {
    const rig = caseRig();
    const { strikes } = await rig.guilds.of(server).get();
    await rig.set({ strikes: { ...strikes, days: 2 } });
    await rig.standings.strike(server, person, by);
    await rig.standings.strike(server, person, by);
    rig.clock.advance(2 * dayMs);
    expect(await rig.standings.of(server, person)).toEqual({ strikes: [], block: undefined });
    expect(await rig.standings.strike(server, person, by)).toMatchObject({ strikes: 1 });
  });

  it('are counted exactly when two moderators press together', async () => {
    const { standings } = caseRig();
    const results = await Promise.all(
      Array.from({ length: 3 }, () => standings.strike(server, person, by)),
    );
    expect(results.map(({ strikes }) => strikes)).toEqual([1, 2, 3]);
    expect(results.filter(({ block }) => block !== undefined)).toHaveLength(1);
  });

  it('of one person and one server are nobody else’s', async () => {
    const { standings } = caseRig();
    await standings.strike(server, person, by);
    expect((await standings.of(server, moderator)).strikes).toEqual([]);
    expect((await standings.of('100000000000000002', person)).strikes).toEqual([]);
  });
});

describe('a strike in whose middle the program ends', () => {
  const once = 'picture';

  /** A store that fails at one of the writes of the third strike. */
  async function crashedAt(failing: number): Promise<CaseRig> {
    const store = createMemoryStore();
    const before = caseRig(store);
    for (const one of ['a', 'b'])
      await before.standings.strike(server, person, { ...by, once: one });
    let writes = 0;
    const guarded = <Result>(write: () => Promise<Result>): Promise<Result> => {
      writes += 1;
      return writes >= failing ? Promise.reject(new StoreError('It ends here')) : write();
    };
    const dying: Store = {
      ...store,
      put: (key, value) => guarded(() => store.put(key, value)),
      putIfAbsent: (key, value) => guarded(() => store.putIfAbsent(key, value)),
      createAll: (documents) => guarded(() => store.createAll(documents)),
      update: (key, revision, value) => guarded(() => store.update(key, revision, value)),
    };
    const { standings } = caseRig(dying);
    await expect(standings.strike(server, person, { ...by, once })).rejects.toThrow(StoreError);
    return caseRig(store);
  }

  it.each([1, 2, 3, 4])('is given once in the end: at write %i', async (failing) => {
    const rig = await crashedAt(failing);
    const again = await rig.standings.strike(server, person, { ...by, once });
    expect(again.strikes).toBe(3);
    expect(await rig.standings.blockOf(server, person)).toMatchObject({ reason: 'rude' });
    expect((await rig.standings.of(server, person)).strikes).toHaveLength(3);
    expect(await kinds(rig)).toEqual(['struck', 'struck', 'struck', 'blocked']);
  });

  it('is finished as soon as somebody looks, without another press', async () => {
    const rig = await crashedAt(2);
    const { strikes, block } = await rig.standings.of(server, person);
    expect(strikes.map(({ caseNumber }) => caseNumber)).toEqual([1, 2, 3]);
    expect(block).toMatchObject({ caseNumber: 4 });
    expect(await kinds(rig)).toEqual(['struck', 'struck', 'struck', 'blocked']);
  });

  it('blocks its person before any moderator looks', async () => {
    const rig = await crashedAt(2);
    expect(await rig.standings.blockOf(server, person)).toMatchObject({ caseNumber: 4 });
  });

  it('is one strike for one thing, however often it is given', async () => {
    const { standings } = caseRig();
    await standings.strike(server, person, { ...by, once });
    const again = await standings.strike(server, person, { byId: person, once });
    expect(again).toEqual({ strikes: 1, block: undefined });
  });
});

describe('a block in whose middle the program ends', () => {
  /** A store that fails at one of the writes of a block. */
  async function crashedAt(failing: number): Promise<CaseRig> {
    const store = createMemoryStore();
    let writes = 0;
    const guarded = <Result>(write: () => Promise<Result>): Promise<Result> => {
      writes += 1;
      return writes >= failing ? Promise.reject(new StoreError('It ends here')) : write();
    };
    const { standings } = caseRig({
      ...store,
      createAll: (documents) => guarded(() => store.createAll(documents)),
      putIfAbsent: (key, value) => guarded(() => store.putIfAbsent(key, value)),
      update: (key, revision, value) => guarded(() => store.update(key, revision, value)),
    });
    await expect(standings.block(server, person, by)).rejects.toThrow(StoreError);
    return caseRig(store);
  }

  it('is nothing where nothing of it was written', async () => {
    const rig = await crashedAt(1);
    expect(await rig.standings.blockOf(server, person)).toBeUndefined();
    expect(await kinds(rig)).toEqual([]);
  });

  it.each([2, 3])('holds, and is told once: at write %i', async (failing) => {
    const rig = await crashedAt(failing);
    expect(await rig.standings.countBlocked(server)).toBe(1);
    const looks = await Promise.all([
      rig.standings.blockOf(server, person),
      rig.standings.blockOf(server, person),
    ]);
    for (const block of looks) expect(block).toMatchObject({ caseNumber: 1, reason: 'rude' });
    expect(await kinds(rig)).toEqual(['blocked']);
    expect(await rig.cases.get(server, 1)).toMatchObject({ byId: moderator, userId: person });
    expect(await rig.standings.unblock(server, person, by)).toMatchObject({ about: 1 });
  });
});

describe('blocks', () => {
  it('end by themselves', async () => {
    const { standings, clock } = caseRig();
    await standings.block(server, person, { byId: moderator, hours: 1 });
    clock.advance(hourMs - 1);
    expect(await standings.blockOf(server, person)).toBeDefined();
    expect(await standings.countBlocked(server)).toBe(1);
    clock.advance(1);
    expect(await standings.blockOf(server, person)).toBeUndefined();
    expect(await standings.countBlocked(server)).toBe(0);
    expect(await standings.unblock(server, person, by)).toBeUndefined();
  });

  it('are lifted once, with a case each', async () => {
    const rig = caseRig();
    const block = await rig.standings.block(server, person, by);
    const lifts = await Promise.all([
      rig.standings.unblock(server, person, by),
      rig.standings.unblock(server, person, by),
    ]);
    expect(lifts[0]).toMatchObject({ kind: 'unblocked', about: block.caseNumber, byId: moderator });
    expect(lifts[1]).toBeUndefined();
    expect(await rig.standings.blockOf(server, person)).toBeUndefined();
    expect(await kinds(rig)).toEqual(['blocked', 'unblocked']);
  });

  it('may be appealed once each', async () => {
    const rig = caseRig();
    const { standings } = rig;
    const first = await standings.block(server, person, by);
    const appeal = { caseNumber: first.caseNumber, reason: 'It was a joke' };
    const asked = await Promise.all([
      standings.appeal(server, person, appeal),
      standings.appeal(server, person, appeal),
    ]);
    expect(asked[0]).toMatchObject({ kind: 'appealed', about: 1, reason: 'It was a joke' });
    expect(asked[1]).toBe('already');
    expect(await standings.blockOf(server, person)).toMatchObject({ appealed: true });
    const second = await standings.block(server, person, by);
    expect(await standings.appeal(server, person, appeal)).toBe('gone');
    expect(
      await standings.appeal(server, person, { ...appeal, caseNumber: second.caseNumber }),
    ).toMatchObject({ kind: 'appealed' });
  });

  it('are lifted by the number of their case alone, with no case of their own', async () => {
    const rig = caseRig();
    const first = await rig.standings.block(server, person, by);
    const second = await rig.standings.block(server, person, by);
    await rig.standings.lift(server, person, first.caseNumber);
    expect(await rig.standings.blockOf(server, person)).toEqual(second);
    await rig.standings.lift(server, person, second.caseNumber);
    expect(await rig.standings.blockOf(server, person)).toBeUndefined();
    expect(await kinds(rig)).toEqual(['blocked', 'blocked']);
  });
});
