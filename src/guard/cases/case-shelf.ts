import { createHash } from 'node:crypto';
import { z } from 'zod';
import { caseKeys, personCaseKeys } from '../../guilds/moderation/case-keys.ts';
import { UrgentTurns } from '../../lib/urgent-turns.ts';
import type { Logger } from '../../observe/logger.ts';
import { scan } from '../../storage/scan.ts';
import { type Store, type StoredDocument, StoreError } from '../../storage/store.ts';
import { type Case, type CasePage, caseSchema, type NewCase } from './case.ts';

/** A case as it is stored: with what it was reported under. */
const storedSchema = caseSchema.extend({ once: z.string().optional() });
type Stored = z.infer<typeof storedSchema>;

const markSchema = z.object({ number: z.int() });

/** When a case came, and whether somebody waits for it. */
interface Arrival {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** It goes before all that nobody waits for. */
  readonly isUrgent: boolean;
}

/**
 * Cases in the store. Each operation rejects with a StoreError when the store fails. A case that
 * cannot be read is logged, and left out wherever several are asked for.
 */
export interface CaseShelf {
  /**
   * Gives a case the next number of its server and writes it down.
   * @returns the case, and whether it is new: what has been written under its key comes back
   */
  add(guildId: string, entry: NewCase, arrival: Arrival): Promise<Added>;
  get(guildId: string, number: number): Promise<Case | undefined>;
  /** What has been written down under a key. */
  find(guildId: string, once: string): Promise<Case | undefined>;
  list(guildId: string, page: CasePage): Promise<readonly Case[]>;
  /** Oldest first. @param skip called for each that cannot be read */
  all(guildId: string, skip?: () => void): AsyncIterable<Case>;
}

interface Added {
  readonly entry: Case;
  readonly isNew: boolean;
}

/**
 * Numbers have no gaps: one after another takes the next, and a number counts as taken once its case
 * stands. What leads to a case is written before it and counts for nothing without it.
 */
export function createCaseShelf(store: Store, logger: Logger): CaseShelf {
  const turns = new UrgentTurns();
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
      const document = await store.get(caseKey(guildId, numberIn(key)));
      const entry = document && readable(document);
      if (entry?.userId === userId) yield withoutKey(entry);
    }
  }

  async function* newestFirst(guildId: string, before?: number) {
    const beyond = before === undefined ? undefined : caseKey(guildId, before);
    const documents = scan(store, caseKey(guildId), { order: 'descending', beyond });
    for await (const document of documents) {
      const entry = readable(document);
      if (entry !== undefined) yield withoutKey(entry);
    }
  }

  /** One that is damaged takes no other with it. */
  function readable({ key, value }: StoredDocument): Stored | undefined {
    const stored = storedSchema.safeParse(value);
    if (!stored.success) logger.error({ err: stored.error, key }, 'a case cannot be read');
    return stored.data;
  }

  return {
    add: (guildId, entry, { at, isUrgent }) =>
      turns.take(guildId, isUrgent, async () => {
        const known = entry.once === undefined ? undefined : await earlier(guildId, entry.once);
        if (known !== undefined) return { entry: known, isNew: false };
        return { entry: await write(guildId, entry, at), isNew: true };
      }),
    get: async (guildId, number) => {
      const stored = await read(guildId, number);
      return stored && withoutKey(stored);
    },
    find: earlier,
    list: (guildId, { before, limit, userId }) =>
      firstOf(
        userId === undefined ? newestFirst(guildId, before) : aboutPerson(guildId, userId, before),
        limit,
      ),
    all: async function* all(guildId, skip) {
      for await (const document of scan(store, caseKey(guildId))) {
        const entry = readable(document);
        if (entry === undefined) skip?.();
        else yield withoutKey(entry);
      }
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
