import type { z } from 'zod';
import { Batches } from '../../lib/batches.ts';
import { type NewDocument, type Store, StoreError } from '../../storage/store.ts';
import { type Case, caseSchema, type NewCase } from './case.ts';
import { caseKey, onceKey, personKey } from './case-documents.ts';

/** A case, and whether it was written now: what has been written under its key comes back. */
export interface Added {
  readonly entry: Case;
  readonly isNew: boolean;
}

interface WriterParts {
  readonly store: Store;
  /** What has been written down under a key. @throws {StoreError} */
  readonly find: (guildId: string, once: string) => Promise<Case | undefined>;
  /** The highest number of a server; 0 without cases. @throws {StoreError} */
  readonly lastIn: (guildId: string) => Promise<number>;
}

/**
 * Gives a case the next number of its server and writes it down.
 * @param at milliseconds since the Unix epoch
 * @throws {StoreError}
 */
export type WriteCase = (guildId: string, entry: NewCase, at: number) => Promise<Added>;

const draftSchema = caseSchema.omit({ number: true });

/** A case without its number. */
interface Draft {
  readonly draft: z.infer<typeof draftSchema>;
  readonly once: string | undefined;
}

/** What a batch leads to. */
interface Plan {
  readonly documents: readonly NewDocument[];
  readonly added: readonly Added[];
  readonly last: number;
  /** What is written down once, each under its key. */
  readonly onces: ReadonlySet<string>;
}

/** As many cases as one commit holds; each is up to three documents. */
const largestBatch = 100;
/** A number is taken where an answer of the store was lost, and the next look finds that out. */
const maxTries = 3;

/**
 * Cases of a server that come while others are being written are written together, in one commit: two
 * hundred refusals at once take three of them, and nobody waits long for theirs.
 */
export function createCaseWriter({ store, find, lastIn }: WriterParts): WriteCase {
  const lastNumbers = new Map<string, number>();
  const batches = new Batches<Draft, Added>({ largest: largestBatch, work: writeAll });

  async function planFor(guildId: string, drafts: readonly Draft[]): Promise<Plan> {
    let last = lastNumbers.get(guildId) ?? (await lastIn(guildId));
    const documents: NewDocument[] = [];
    const added: Added[] = [];
    const byKey = new Map<string, Case>();
    for (const { draft, once } of drafts) {
      const known =
        once === undefined ? undefined : (byKey.get(once) ?? (await find(guildId, once)));
      if (known !== undefined) {
        added.push({ entry: known, isNew: false });
        continue;
      }
      last += 1;
      const entry: Case = { ...draft, number: last };
      documents.push(...documentsOf(guildId, entry, once));
      added.push({ entry, isNew: true });
      if (once !== undefined) byKey.set(once, entry);
    }
    return { documents, added, last, onces: new Set(byKey.keys()) };
  }

  /**
   * What leads to a case is written with it and never without: such a mark is left over from something
   * else (an earlier program, a backup that was put back by hand), and must not keep cases from being written.
   */
  async function removeStrays(guildId: string, { added, onces }: Plan): Promise<void> {
    for (const { entry, isNew } of added) {
      const { number, userId } = entry;
      if (!isNew || userId === undefined) continue;
      if ((await store.get(caseKey(guildId, number))) !== undefined) continue;
      await store.remove(personKey(guildId, userId, number));
    }
    for (const once of onces) {
      if ((await find(guildId, once)) === undefined) await store.remove(onceKey(guildId, once));
    }
  }

  async function writeAll(guildId: string, drafts: readonly Draft[]): Promise<readonly Added[]> {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const plan = await planFor(guildId, drafts);
      if (await store.createAll(plan.documents)) {
        lastNumbers.set(guildId, plan.last);
        return plan.added;
      }
      lastNumbers.delete(guildId);
      await removeStrays(guildId, plan);
    }
    throw new StoreError('Cases find no free number');
  }

  return async (guildId, { once, ...entry }, at) => {
    // Before it joins others: one that cannot be written, or found, takes none of them with it.
    const draft = draftSchema.parse({ ...entry, schema: 1, at });
    const known = once === undefined ? undefined : await find(guildId, once);
    if (known !== undefined) return { entry: known, isNew: false };
    return batches.add(guildId, { draft, once });
  };
}

/** The case, and what leads to it. */
function documentsOf(guildId: string, entry: Case, once: string | undefined): NewDocument[] {
  const { number, userId } = entry;
  return [
    { key: caseKey(guildId, number), value: { ...entry, once } },
    ...(userId === undefined ? [] : [{ key: personKey(guildId, userId, number), value: {} }]),
    ...(once === undefined ? [] : [{ key: onceKey(guildId, once), value: { number } }]),
  ];
}
