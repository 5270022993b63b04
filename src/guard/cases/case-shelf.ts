import { createHash } from 'node:crypto';
import { z } from 'zod';
import { caseKeys, personCaseKeys } from '../../guilds/moderation/case-keys.ts';
import { Turns } from '../../lib/turns.ts';
import { scan } from '../../storage/scan.ts';
import { type Store, StoreError } from '../../storage/store.ts';
import { type Case, type CasePage, caseSchema, type NewCase } from './case.ts';

/** A case as it is stored: with what it was reported under. */
const storedSchema = caseSchema.extend({ once: z.string().optional() });
type Stored = z.infer<typeof storedSchema>;

const markSchema = z.object({ number: z.int() });

/** Cases in the store. Each operation rejects with a StoreError when the store fails. */
export interface CaseShelf {
  /**
   * Gives a case the next number of its server and writes it down.
   * @returns the case, and whether it is new: what has been written under its key comes back
   */
  add(guildId: string, entry: NewCase, at: number): Promise<Added>;
  get(guildId: string, number: number): Promise<Case | undefined>;
  /** What has been written down under a key. */
  find(guildId: string, once: string): Promise<Case | undefined>;
  list(guildId: string, page: CasePage): Promise<readonly Case[]>;
  /** Oldest first. */
  all(guildId: string): AsyncIterable<Case>;
}

interface Added {
  readonly entry: Case;
  readonly isNew: boolean;
}

/**
 * Numbers have no gaps: one after another takes the next, and a number counts as taken once its case
 * stands. What leads to a case is written before it and counts for nothing without it.
 */
export function createCaseShelf(store: Store): CaseShelf {
  const turns = new Turns();
  const lastNumbers = new Map<string, number>();

  async function lastIn(guildId: string): Promise<number> {
    const known = lastNumbers.get(guildId);
    if (known !== undefined) return known;
    const [newest] = await store.list(caseKey(guildId), { limit: 1, order: 'descending' });
    return newest === undefined ? 0 : numberIn(newest.key);
  }

  async function read(guildId: string, number: number): Promise<Stored | undefined> {
    const document = await store.get(caseKey(guildId, number));
    return document && parse(document.value);
  }

  async function earlier(guildId: string, once: string): Promise<Case | undefined> {
    const mark = markSchema.safeParse((await store.get(onceKey(guildId, once)))?.value).data;
    const stored = mark && (await read(guildId, mark.number));
    return stored?.once === once ? withoutKey(stored) : undefined;
  }

  async function write(guildId: string, { once, ...entry }: NewCase, at: number): Promise<Case> {
    for (;;) {
      const number = (await lastIn(guildId)) + 1;
      const written = caseSchema.parse({ ...entry, schema: 1, number, at });
      if (once !== undefined) await store.put(onceKey(guildId, once), { number });
      const { userId } = entry;
      if (userId !== undefined) await store.put(personKey(guildId, userId, number), {});
      const isWritten = await store.putIfAbsent(caseKey(guildId, number), { ...written, once });
      // An answer that was lost has left its case there.
      if (isWritten) lastNumbers.set(guildId, number);
      else lastNumbers.delete(guildId);
      if (isWritten) return written;
    }
  }

  async function* aboutPerson(guildId: string, userId: string, before?: number) {
    const prefix = personKey(guildId, userId);
    const beyond = before === undefined ? undefined : personKey(guildId, userId, before);
    for await (const { key } of scan(store, prefix, { order: 'descending', beyond })) {
      const entry = await read(guildId, numberIn(key));
      if (entry?.userId === userId) yield withoutKey(entry);
    }
  }

  return {
    add: (guildId, entry, at) =>
      turns.take(guildId, async () => {
        const known = entry.once === undefined ? undefined : await earlier(guildId, entry.once);
        if (known !== undefined) return { entry: known, isNew: false };
        return { entry: await write(guildId, entry, at), isNew: true };
      }),
    get: async (guildId, number) => {
      const stored = await read(guildId, number);
      return stored && withoutKey(stored);
    },
    find: earlier,
    list: async (guildId, { before, limit, userId }) => {
      if (userId !== undefined) return firstOf(aboutPerson(guildId, userId, before), limit);
      const beyond = before === undefined ? undefined : caseKey(guildId, before);
      const page = await store.list(caseKey(guildId), { limit, order: 'descending', beyond });
      return page.map(({ value }) => withoutKey(parse(value)));
    },
    all: async function* all(guildId) {
      for await (const { value } of scan(store, caseKey(guildId))) yield withoutKey(parse(value));
    },
  };
}

async function firstOf(cases: AsyncIterable<Case>, limit: number): Promise<readonly Case[]> {
  const found: Case[] = [];
  for await (const entry of cases) {
    found.push(entry);
    if (found.length >= limit) break;
  }
  return found;
}

/** @throws {StoreError} for a document of another shape */
function parse(document: unknown): Stored {
  const stored = storedSchema.safeParse(document);
  if (stored.success) return stored.data;
  throw new StoreError('A case in the store cannot be read', { cause: stored.error });
}

function withoutKey(stored: Stored): Case {
  return caseSchema.parse(stored);
}

function caseKey(guildId: string, number?: number): string {
  return `${caseKeys}${guildId}:${padded(number)}`;
}

function personKey(guildId: string, userId: string, number?: number): string {
  return `${personCaseKeys}${guildId}:${userId}:${padded(number)}`;
}

function onceKey(guildId: string, once: string): string {
  return `caseonce:${guildId}:${createHash('sha256').update(once).digest('base64url')}`;
}

/** So that the order of keys is the order of numbers. */
function padded(number: number | undefined): string {
  return number === undefined ? '' : String(number).padStart(10, '0');
}

function numberIn(key: string): number {
  return Number(key.slice(key.lastIndexOf(':') + 1));
}
