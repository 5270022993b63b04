import { z } from 'zod';
import { type JobId, jobIdSchema } from '../jobs/job.ts';
import { type JobRepository, jobKey } from '../jobs/repository.ts';
import type { Thumbnails } from '../jobs/thumbnails.ts';
import { personKey } from '../people/repository.ts';
import type { Store, StoredDocument } from '../storage/store.ts';
import {
  askedKeys,
  ownCases,
  ownCounts,
  ownDocuments,
  ownGrants,
  ownReports,
  ownStandings,
  type Whose,
} from './own-documents.ts';

/** What is exported in pages, in this order, each newest first. */
export const exportStages = ['jobs', 'series', 'proposals', 'finds'] as const;
export type ExportStage = (typeof exportStages)[number];

/** Where an export goes on: behind this document. */
export interface ExportEdge {
  readonly stage: ExportStage;
  /** Ids of all stages are made alike, so one shape holds for all. */
  readonly id: JobId;
}

/** Something that is stored about a person. */
export interface PersonalRecord {
  readonly kind: 'settings' | 'report' | 'grant' | 'count' | 'standing' | 'case' | ExportStage;
  readonly key: string;
  /** As it is stored, without the tokens of interactions. */
  readonly document: unknown;
  /** The small picture of a job: WebP as base64. */
  readonly thumbnail?: string;
}

/** The same, and where an export that ends with it goes on; undefined: at the beginning. */
export interface Exported {
  readonly record: PersonalRecord;
  readonly edge: ExportEdge | undefined;
}

export interface RecordParts {
  readonly store: Store;
  readonly jobs: JobRepository;
  readonly thumbnails: Thumbnails;
}

/**
 * Everything that is stored about a person, or what of it is behind an edge.
 * @throws {StoreError}
 */
export async function* recordsOf(
  parts: RecordParts,
  whose: Whose,
  edge: ExportEdge | undefined,
): AsyncGenerator<Exported> {
  if (edge === undefined) yield* withoutEdge(parts.store, whose);
  const start = edge === undefined ? 0 : exportStages.indexOf(edge.stage);
  for (const stage of exportStages.slice(start)) {
    const after = stage === edge?.stage ? edge.id : undefined;
    yield* stage === 'jobs'
      ? jobRecords(parts, whose, after)
      : askedRecords(parts.store, { ...whose, stage, after });
  }
}

async function* withoutEdge(store: Store, whose: Whose): AsyncGenerator<Exported> {
  const person = await store.get(personKey(whose.userId));
  if (person !== undefined) yield { record: toRecord('settings', person), edge: undefined };
  for await (const report of ownReports(store, whose)) {
    yield { record: toRecord('report', report), edge: undefined };
  }
  for await (const grant of ownGrants(store, whose)) {
    yield { record: toRecord('grant', grant), edge: undefined };
  }
  for await (const count of ownCounts(store, whose)) {
    yield { record: toRecord('count', count), edge: undefined };
  }
  for await (const standing of ownStandings(store, whose)) {
    yield { record: toRecord('standing', standing), edge: undefined };
  }
  for await (const entry of ownCases(store, whose)) {
    yield { record: toRecord('case', entry), edge: undefined };
  }
}

const batchSize = 50;

async function* jobRecords(
  { store, jobs, thumbnails }: RecordParts,
  { userId, signal }: Whose,
  after: JobId | undefined,
): AsyncGenerator<Exported> {
  let before = after;
  for (;;) {
    const ids = await jobs.idsOfOwner(userId, { before, limit: batchSize });
    for (const id of ids) {
      signal.throwIfAborted();
      const document = await store.get(jobKey(id));
      if (document === undefined) continue;
      const picture = await thumbnails.of(id);
      const record = toRecord('jobs', document);
      const edge = { stage: 'jobs', id } as const;
      if (picture === undefined) yield { record, edge };
      else yield { record: { ...record, thumbnail: toBase64(picture) }, edge };
    }
    if (ids.length < batchSize) return;
    before = ids.at(-1);
  }
}

interface AskedStage extends Whose {
  readonly stage: Exclude<ExportStage, 'jobs'>;
  readonly after: JobId | undefined;
}

async function* askedRecords(
  store: Store,
  { stage, after, ...whose }: AskedStage,
): AsyncGenerator<Exported> {
  const prefix = askedKeys[stage];
  const beyond = after && prefix + after;
  const found = ownDocuments(store, { ...whose, sort: stage, order: 'descending', beyond });
  for await (const document of found) {
    const id = jobIdSchema.safeParse(document.key.slice(prefix.length)).data;
    yield { record: toRecord(stage, document), edge: id && { stage, id } };
  }
}

function toRecord(kind: PersonalRecord['kind'], { key, value }: StoredDocument): PersonalRecord {
  const shown = kind === 'jobs' ? withoutHeld(value) : value;
  return { kind, key, document: without(unshown[kind] ?? tokens, shown) };
}

/** A result that a moderator has still to look at is for nobody else, also not for its person. */
function withoutHeld(value: unknown): unknown {
  const held = z.looseObject({ state: z.literal('held') }).safeParse(value).data;
  return held === undefined ? value : { ...held, found: undefined };
}

/** With such a token anybody could write in the bot's name for a while. */
const tokens = new Set(['token']);

/** Who moderates is named to nobody. */
const moderators = new Set(['byId', 'once']);
const unshown: Partial<Record<PersonalRecord['kind'], ReadonlySet<string>>> = {
  standing: moderators,
  case: moderators,
};

/** Leaves fields out, wherever they stand. */
function without(names: ReadonlySet<string>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => without(names, item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(entries.map(([name, inner]) => [name, without(names, inner)]));
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
