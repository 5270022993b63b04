import { z } from 'zod';
import { hasEnded, jobIdSchema } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { Store, StoredDocument } from '../storage/store.ts';
import { ownCounts, type Whose } from './own-documents.ts';
import { readJob } from './read-job.ts';

interface CountParts {
  readonly store: Store;
  readonly jobs: JobRepository;
}

const countSchema = z.looseObject({});

/**
 * What was counted stays in the sums of its server, and is nobody's any more; of what is on its way
 * it stays as it is.
 * @throws {StoreError}
 */
export async function eraseCounts(parts: CountParts, whose: Whose): Promise<void> {
  for await (const document of ownCounts(parts.store, whose)) {
    if (await mayGo(parts, document)) await dropPerson(parts.store, document);
  }
}

async function mayGo({ jobs }: CountParts, { key }: StoredDocument): Promise<boolean> {
  const id = jobIdSchema.safeParse(key.split(':').at(-1)).data;
  const job = id && (await readJob(jobs, id));
  return job === undefined || (job !== 'unreadable' && hasEnded(job));
}

async function dropPerson(store: Store, document: StoredDocument): Promise<void> {
  let present: StoredDocument | undefined = document;
  while (present !== undefined) {
    const { key, revision, value } = present;
    const nobodys = { ...countSchema.parse(value), userId: undefined };
    if (await store.update(key, revision, nobodys)) return;
    present = await store.get(key);
  }
}
