import { z } from 'zod';
import { findKeys } from '../discord/finds.ts';
import { reportKeys } from '../guilds/message-reports.ts';
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
