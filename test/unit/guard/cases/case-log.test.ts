import { describe, expect, it, vi } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import type { Case } from '../../../../src/guard/cases/case.ts';
import { onceKey, personKey } from '../../../../src/guard/cases/case-documents.ts';
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
      createAll: async (documents) => {
        const isWritten = await store.createAll(documents);
        if (!fails) return isWritten;
        fails = false;
        throw new StoreError('The answer was lost');
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

  it('logs what people go on without when it fails', async () => {
    const store = createMemoryStore();
    const { cases, log } = caseRig({
      ...store,
      list: () => Promise.reject(new StoreError('The disk is full')),
    });
    await cases.note(server, refused);
    expect(log.errors).toHaveLength(1);
    expect(log.text).toContain('a case was not written down');
  });

  it('waits for what is being written when it stops', async () => {
    const { cases } = caseRig();
    for (let count = 0; count < 20; count += 1) void cases.note(server, refused);
    await cases.stop();
    expect(await cases.list(server, { limit: 50 })).toHaveLength(20);
  });

  it('writes 250 that come together in three commits, without a gap', async () => {
    const store = createMemoryStore();
    const commits: number[] = [];
    const { cases } = caseRig({
      ...store,
      createAll: (documents) => {
        commits.push(documents.length);
        return store.createAll(documents);
      },
    });
    const entries = Array.from({ length: 250 }, () => cases.record(server, refused));
    const numbers = (await Promise.all(entries)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
    // The case, and what leads from its person to it.
    expect(commits).toEqual([200, 200, 100]);
    expect((await everything(cases.all(server))).map(({ number }) => number)).toEqual(numbers);
  });

  it('is not kept from writing by marks that lead to no case of theirs', async () => {
    const store = createMemoryStore();
    await store.put(personKey(server, person, 2), {});
    await store.put(onceKey(server, 'held prompt x'), { number: 9 });
    const { cases } = caseRig(store);
    const struck = { kind: 'struck', userId: '300000000000000009', byId: moderator } as const;
    const held = { kind: 'held', userId: person, once: 'held prompt x' } as const;
    const wanted = [struck, refused, struck, held, struck];
    const written = await Promise.all(wanted.map((entry) => cases.record(server, entry)));
    expect(written.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(await cases.record(server, held)).toEqual(written[3]);
    expect(await cases.list(server, { limit: 9, userId: person })).toHaveLength(2);
  });

  it('writes what cannot be a case down for nobody, and all that comes with it', async () => {
    const { cases } = caseRig();
    const [broken, whole] = await Promise.allSettled([
      cases.record(server, { ...refused, reason: 'x'.repeat(501) }),
      cases.record(server, refused),
    ]);
    expect(broken.status).toBe('rejected');
    expect(whole).toMatchObject({ status: 'fulfilled', value: { number: 1 } });
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
    await cases.note(server, refused);
    expect(await cases.record(server, refused)).toMatchObject({ kind: 'refused' });
  });
});
