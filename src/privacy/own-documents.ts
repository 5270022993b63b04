import { z } from 'zod';
import { findKeys } from '../discord/finds.ts';
import { reportKeys } from '../guilds/message-reports.ts';
import { caseKeys, personCaseKeys, standingKeys } from '../guilds/moderation/case-keys.ts';
import { countKeys, grantKeys } from '../guilds/moderation/quota-keys.ts';
import { proposalKeys } from '../jobs/proposals.ts';
import { seriesKeys } from '../jobs/series/repository.ts';
import { scan } from '../storage/scan.ts';
import type { ListOptions, Store, StoredDocument } from '../storage/store.ts';

/** Documents that name the person who asked, by what their keys begin with. */
export const askedKeys = {
  series: seriesKeys,
  proposals: proposalKeys,
  finds: findKeys,
} as const;
export type Asked = keyof typeof askedKeys;

/** Whose documents are meant. */
export interface Whose {
  readonly userId: string;
  /** Aborted when the program stops: nothing more is read, and its reason is thrown. */
  readonly signal: AbortSignal;
}

const askedSchema = z.looseObject({ requesterId: z.string() });

/**
 * What a person has asked for, of one sort. Nobody keeps a list of these by person, so that all of
 * them are looked through.
 * @throws {StoreError}
 */
export async function* ownDocuments(
  store: Store,
  { userId, signal, sort, ...options }: OwnSort & Omit<ListOptions, 'limit'>,
): AsyncGenerator<StoredDocument> {
  for await (const document of scan(store, askedKeys[sort], options)) {
    signal.throwIfAborted();
    if (askedSchema.safeParse(document.value).data?.requesterId === userId) yield document;
  }
}

interface OwnSort extends Whose {
  readonly sort: Asked;
}

/** What a person has reported; their id is the last part of the key. */
export async function* ownReports(
  store: Store,
  { userId, signal }: Whose,
): AsyncGenerator<StoredDocument> {
  for await (const document of scan(store, reportKeys)) {
    signal.throwIfAborted();
    if (document.key.endsWith(`:${userId}`)) yield document;
  }
}

/** What moderators have granted a person; their id is the last part of the key. */
export async function* ownGrants(
  store: Store,
  { userId, signal }: Whose,
): AsyncGenerator<StoredDocument> {
  for await (const document of scan(store, grantKeys)) {
    signal.throwIfAborted();
    if (document.key.endsWith(`:${userId}`)) yield document;
  }
}

const countSchema = z.looseObject({ userId: z.string() });

/** What is held against a person in servers; their id is the last part of the key. */
export async function* ownStandings(
  store: Store,
  { userId, signal }: Whose,
): AsyncGenerator<StoredDocument> {
  for await (const document of scan(store, standingKeys)) {
    signal.throwIfAborted();
    if (document.key.endsWith(`:${userId}`)) yield document;
  }
}

const caseSchema = z.looseObject({ userId: z.string(), kind: z.string() });

/** That somebody has reported them is told to those who moderate alone. */
const confidential = new Set(['reported', 'dismissed']);

/** The cases of servers that are about a person. */
export async function* ownCases(
  store: Store,
  { userId, signal }: Whose,
): AsyncGenerator<StoredDocument> {
  for await (const { key } of scan(store, personCaseKeys)) {
    signal.throwIfAborted();
    const [guildId = '', about, number = ''] = key.slice(personCaseKeys.length).split(':');
    if (about !== userId) continue;
    const found = await store.get(`${caseKeys}${guildId}:${number}`);
    // An entry whose case was never written down leads to somebody else's.
    const entry = caseSchema.safeParse(found?.value).data;
    if (found && entry?.userId === userId && !confidential.has(entry.kind)) yield found;
  }
}

/** What was counted of a person's jobs in servers. */
export async function* ownCounts(
  store: Store,
  { userId, signal }: Whose,
): AsyncGenerator<StoredDocument> {
  for await (const document of scan(store, countKeys)) {
    signal.throwIfAborted();
    if (countSchema.safeParse(document.value).data?.userId === userId) yield document;
  }
}
