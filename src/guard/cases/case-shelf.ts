import type { Logger } from '../../observe/logger.ts';
import { scan } from '../../storage/scan.ts';
import { type Store, type StoredDocument, StoreError } from '../../storage/store.ts';
import type { Case, CasePage } from './case.ts';
import {
  caseKey,
  numberIn,
  onceKey,
  onceMarkSchema,
  personKey,
  type StoredCase,
  storedCaseSchema,
  withoutKey,
} from './case-documents.ts';
import { createCaseWriter, type WriteCase } from './case-writer.ts';

/**
 * Cases in the store. Each operation rejects with a StoreError when the store fails. A case that
 * cannot be read is logged, and left out wherever several are asked for.
 */
export interface CaseShelf {
  readonly add: WriteCase;
  get(guildId: string, number: number): Promise<Case | undefined>;
  /** What has been written down under a key. */
  find(guildId: string, once: string): Promise<Case | undefined>;
  /** The highest number of a server; 0 without cases. */
  lastIn(guildId: string): Promise<number>;
  list(guildId: string, page: CasePage): Promise<readonly Case[]>;
  /** Those with the numbers from `after` (without it) to `through`, at most so many as that are. */
  between(guildId: string, after: number, through: number): Promise<readonly Case[]>;
  /** Oldest first. @param skip called for each that cannot be read */
  all(guildId: string, skip?: () => void): AsyncIterable<Case>;
}

/** Numbers have no gaps: what is written together takes the next ones, all of it or nothing. */
export function createCaseShelf(store: Store, logger: Logger): CaseShelf {
  async function lastIn(guildId: string): Promise<number> {
    const [newest] = await store.list(caseKey(guildId), { limit: 1, order: 'descending' });
    return newest === undefined ? 0 : numberIn(newest.key);
  }

  async function read(guildId: string, number: number): Promise<StoredCase | undefined> {
    const document = await store.get(caseKey(guildId, number));
    return document && parse(document.value);
  }

  async function find(guildId: string, once: string): Promise<Case | undefined> {
    const mark = onceMarkSchema.safeParse((await store.get(onceKey(guildId, once)))?.value).data;
    const stored = mark && (await read(guildId, mark.number));
    return stored?.once === once ? withoutKey(stored) : undefined;
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
  function readable({ key, value }: StoredDocument): StoredCase | undefined {
    const stored = storedCaseSchema.safeParse(value);
    if (!stored.success) logger.error({ err: stored.error, key }, 'a case cannot be read');
    return stored.data;
  }

  return {
    add: createCaseWriter({ store, find, lastIn }),
    get: async (guildId, number) => {
      const stored = await read(guildId, number);
      return stored && withoutKey(stored);
    },
    find,
    lastIn,
    list: (guildId, { before, limit, userId }) =>
      firstOf(
        userId === undefined ? newestFirst(guildId, before) : aboutPerson(guildId, userId, before),
        limit,
      ),
    between: async (guildId, after, through) => {
      const page = { beyond: caseKey(guildId, after), limit: through - after };
      const documents = await store.list(caseKey(guildId), page);
      const wanted = documents.filter(({ key }) => numberIn(key) <= through);
      return wanted.flatMap((document) => readable(document) ?? []).map(withoutKey);
    },
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
function parse(document: unknown): StoredCase {
  const stored = storedCaseSchema.safeParse(document);
  if (stored.success) return stored.data;
  throw new StoreError('A case in the store cannot be read', { cause: stored.error });
}
