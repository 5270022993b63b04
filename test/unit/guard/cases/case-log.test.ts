import { describe, expect, it, vi } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import type { Case } from '../../../../src/guard/cases/case.ts';
import { createCaseLog } from '../../../../src/guard/cases/case-log.ts';
import { createGuilds } from '../../../../src/guilds/repository.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { StoreError } from '../../../../src/storage/store.ts';
import { caseRig, moderator, person, server } from '../../../fakes/cases.ts';
import { MemoryLog } from '../../../fakes/log.ts';

const refused = { kind: 'refused', because: 'word', userId: person } as const;
const other = '100000000000000002';

async function everything(cases: AsyncIterable<Case>): Promise<Case[]> {
  const found: Case[] = [];
  for await (const entry of cases) found.push(entry);
  return found;
}

describe('the record of a server', () => {
  it('numbers cases from 1 on, in each server for itself', async () => {
    const { cases, clock } = caseRig();
    expect(await cases.record(server, refused)).toEqual({
      ...refused,
      schema: 1,
      number: 1,
      at: clock.now(),
    });
    expect(await cases.record(server, refused)).toMatchObject({ number: 2 });
    expect(await cases.record(other, refused)).toMatchObject({ number: 1 });
    expect(await cases.get(server, 2)).toMatchObject({ number: 2, userId: person });
    expect(await cases.get(server, 3)).toBeUndefined();
  });

  it('goes on with the next number after a restart', async () => {
    const store = createMemoryStore();
    await caseRig(store).cases.record(server, refused);
    expect(await caseRig(store).cases.record(server, refused)).toMatchObject({ number: 2 });
  });

  it('writes what is reported under one key down once, also after a restart', async () => {
    const store = createMemoryStore();
    const { cases } = caseRig(store);
    const entry = { ...refused, once: 'job-1:held' };
    const [first, second] = await Promise.all([
      cases.record(server, entry),
      cases.record(server, entry),
    ]);
    expect(second).toEqual(first);
    expect(first).not.toHaveProperty('once');
    expect(await caseRig(store).cases.record(server, entry)).toEqual(first);
    expect(await cases.record(server, { ...refused, once: 'job-2:held' })).toMatchObject({
      number: 2,
    });
  });

  it('leaves no gap and nothing twice where the store fails in between', async () => {
    const store = createMemoryStore();
    let fails = true;
    const { cases } = caseRig({
      ...store,
      putIfAbsent: async (key, value) => {
        if (key.startsWith('cases:') && fails) {
          fails = false;
          await store.putIfAbsent(key, value);
          throw new StoreError('The answer was lost');
        }
        return store.putIfAbsent(key, value);
      },
    });
    const entry = { ...refused, once: 'a' };
    await expect(cases.record(server, entry)).rejects.toThrow(StoreError);
    expect(await cases.record(server, entry)).toMatchObject({ number: 1 });
    expect(await cases.record(server, refused)).toMatchObject({ number: 2 });
  });

  it('gives pages newest first, of everybody or of one person', async () => {
    const { cases } = caseRig();
    for (const userId of [person, moderator, person, moderator, person]) {
      await cases.record(server, { ...refused, userId });
    }
    const numbers = (page: readonly Case[]): number[] => page.map(({ number }) => number);
    expect(numbers(await cases.list(server, { limit: 2 }))).toEqual([5, 4]);
    expect(numbers(await cases.list(server, { limit: 9, before: 4 }))).toEqual([3, 2, 1]);
    expect(numbers(await cases.list(server, { limit: 9, userId: person }))).toEqual([5, 3, 1]);
    const older = { limit: 1, userId: person, before: 5 };
    expect(numbers(await cases.list(server, older))).toEqual([3]);
    expect(numbers(await everything(cases.all(server)))).toEqual([1, 2, 3, 4, 5]);
  });

  it('logs what nobody waits for when it fails', async () => {
    const store = createMemoryStore();
    const { cases, log } = caseRig({
      ...store,
      list: () => Promise.reject(new StoreError('The disk is full')),
    });
    cases.note(server, refused);
    await cases.stop();
    expect(log.errors).toHaveLength(1);
    expect(log.text).toContain('a case was not written down');
  });

  it('waits for what is being written when it stops', async () => {
    const { cases } = caseRig();
    for (let count = 0; count < 20; count += 1) cases.note(server, refused);
    await cases.stop();
    expect(await cases.list(server, { limit: 50 })).toHaveLength(20);
  });

  it('lets what somebody waits for go before 2000 that are only noted, without a gap', async () => {
    const { cases } = caseRig();
    for (let count = 0; count < 2_000; count += 1) cases.note(server, refused);
    const answered = await cases.record(server, { kind: 'struck', userId: person });
    expect(answered.number).toBeLessThanOrEqual(2);
    await cases.stop();
    const numbers = (await everything(cases.all(server))).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 2_001 }, (_, index) => index + 1));
  });

  it('leaves out what cannot be read, logs it, and goes on', async () => {
    const store = createMemoryStore();
    const { cases, log } = caseRig(store);
    for (let count = 0; count < 3; count += 1) await cases.record(server, refused);
    const [, damaged] = await store.list(`cases:${server}:`);
    await store.put(damaged?.key ?? '', { schema: 9 });
    let skipped = 0;
    const numbers: number[] = [];
    for await (const { number } of cases.all(server, () => (skipped += 1))) numbers.push(number);
    expect([numbers, skipped]).toEqual([[1, 3], 1]);
    const page = await cases.list(server, { limit: 2 });
    expect(page.map(({ number }) => number)).toEqual([3, 1]);
    const theirs = await cases.list(server, { limit: 9, userId: person });
    expect(theirs.map(({ number }) => number)).toEqual([3, 1]);
    expect(log.text).toContain('a case cannot be read');
    expect(await cases.record(server, refused)).toMatchObject({ number: 4 });
  });

  it('waits for no log channel', async () => {
    const store = createMemoryStore();
    const clock = new ManualClock(0);
    const guilds = createGuilds(store);
    await guilds.of(server).change((guild) => ({ ...guild, logChannel: '6' }));
    let isTrying = false;
    const post = (): Promise<never> => {
      isTrying = true;
      return new Promise(() => undefined);
    };
    const cases = createCaseLog({ store, guilds, clock, post, logger: new MemoryLog().logger });
    await cases.record(server, refused);
    clock.advance(1_000);
    await vi.waitFor(() => {
      expect(isTrying).toBe(true);
    });
    cases.note(server, refused);
    expect(await cases.record(server, refused)).toMatchObject({ kind: 'refused' });
  });
});
