import type { Clock } from '../lib/clock.ts';
import { listKeys } from '../storage/scan.ts';
import { type NewDocument, type Store, UnreadableError } from '../storage/store.ts';
import type { JobEvent } from './events.ts';
import { hasEnded, type Job, type JobId, jobIdSchema, jobSchema } from './job.ts';
import { openKey } from './series/repository.ts';
import { transition } from './transition.ts';

/** An event without its time: the repository stamps it. */
export type JobChange = JobEvent extends infer Event
  ? Event extends JobEvent
    ? Omit<Event, 'at'>
    : never
  : never;

/**
 * Jobs in the store. Three documents per job: the job itself, a mark that it still needs work (so
 * that a start reads tens of rows, not history), and an entry in its owner's list.
 */
export interface JobRepository {
  /**
   * @param alongside what is there with the job, and never without it
   * @returns whether it is new; false when this interaction has made its job before
   */
  create(job: Job, alongside?: readonly NewDocument[]): Promise<boolean>;
  get(id: JobId): Promise<Job | undefined>;
  /**
   * Applies an event to the newest version of the job.
   * @returns the job after it, or undefined where there is no such job or the event does not apply
   */
  apply(id: JobId, change: JobChange): Promise<Job | undefined>;
  /** Says that nothing more has to be done for a job that has ended. */
  retire(id: JobId): Promise<void>;
  /** Ids of all jobs that still need work, oldest first. */
  live(): Promise<readonly JobId[]>;
  /** A person's jobs, newest first. */
  ofOwner(userId: string, limit: number): Promise<readonly Job[]>;
  /** A page of the ids of a person's jobs. */
  idsOfOwner(userId: string, page: OwnerPage): Promise<readonly JobId[]>;
  /** The same with the jobs themselves; one that cannot be read is left out. */
  ofOwnerPage(userId: string, page: OwnerPage): Promise<readonly Job[]>;
  /** Ids of the jobs that were made from the pictures of a job, oldest first. */
  childrenOf(id: JobId): Promise<readonly JobId[]>;
  /**
   * Takes everything about a person's job out of the store. Repeatable: what was cut short in
   * between is found in their list again.
   * @returns false for a job that is still on its way or somebody else's, which stays
   */
  erase(id: JobId, ownerId: string): Promise<boolean>;
}

/** Newest first, however it is asked for: those next to the edge, without the edge itself. */
export interface OwnerPage {
  /** Older than this one. */
  readonly before?: JobId | undefined;
  /** Newer than this one. */
  readonly after?: JobId | undefined;
  readonly limit: number;
}

/** Far more than anybody makes from one picture. */
const maxChildren = 10_000;

export function createJobRepository(store: Store, clock: Clock): JobRepository {
  async function get(id: JobId): Promise<Job | undefined> {
    const document = await store.get(jobKey(id));
    return document && read(document.value);
  }

  async function apply(id: JobId, change: JobChange): Promise<Job | undefined> {
    for (;;) {
      const document = await store.get(jobKey(id));
      if (document === undefined) return undefined;
      const next = transition(read(document.value), { ...change, at: clock.now() });
      if (next === undefined) return undefined;
      if (await store.update(document.key, document.revision, next)) return next;
    }
  }

  async function idsOfOwner(userId: string, page: OwnerPage): Promise<readonly JobId[]> {
    const { before, after, limit } = page;
    const prefix = ownerKey(userId, '');
    const isUpwards = after !== undefined;
    const edge = after ?? before;
    const entries = await store.list(prefix, {
      limit,
      order: isUpwards ? 'ascending' : 'descending',
      beyond: edge && prefix + edge,
    });
    const ids = entries.map(({ key }) => jobIdSchema.parse(key.slice(prefix.length)));
    return isUpwards ? ids.toReversed() : ids;
  }

  async function ofOwnerPage(userId: string, page: OwnerPage): Promise<readonly Job[]> {
    const ids = await idsOfOwner(userId, page);
    const jobs = await Promise.allSettled(ids.map(get));
    return jobs.flatMap((job) => (job.status === 'fulfilled' ? (job.value ?? []) : []));
  }

  /** The marks of a job are there before the job itself. */
  async function isBeingMade(id: JobId): Promise<boolean> {
    return (await store.get(liveKey(id))) !== undefined;
  }

  /** While a series is being opened, a job of it that is not there would be made once more. */
  async function isOver(job: Job, ownerId: string): Promise<boolean> {
    if (job.requesterId !== ownerId || !hasEnded(job)) return false;
    return job.series === undefined || (await store.get(openKey(job.series.id))) === undefined;
  }

  return {
    create: async (job, alongside = []) => {
      const ofParent = childKeyOf(job) ?? [];
      const marks = [liveKey(job.id), ownerKey(job.requesterId, job.id)].concat(ofParent);
      const documents = [...marks.map((key) => ({ key, value: {} })), ...alongside];
      if (await store.createAll([...documents, { key: jobKey(job.id), value: job }])) return true;
      const isThere = (await store.get(jobKey(job.id))) !== undefined;
      // Marks without their job, of a program that wrote one after the other and was cut short; or
      // another press was first, and what was counted is counted for both.
      const missing = isThere ? alongside : documents;
      for (const { key, value } of missing) await store.putIfAbsent(key, value);
      if (isThere) return false;
      return store.putIfAbsent(jobKey(job.id), job);
    },
    get,
    apply,
    retire: (id) => store.remove(liveKey(id)),
    live: async () => {
      const marks = await listKeys(store, liveKey(''));
      return marks.map((key) => jobIdSchema.parse(key.slice(liveKey('').length)));
    },
    ofOwner: (userId, limit) => ofOwnerPage(userId, { limit }),
    idsOfOwner,
    ofOwnerPage,
    childrenOf: async (id) => {
      const prefix = childKey(id, '');
      const entries = await store.list(prefix, { limit: maxChildren });
      return entries.map(({ key }) => jobIdSchema.parse(key.slice(prefix.length)));
    },
    erase: async (id, ownerId) => {
      const job = await get(id);
      const mayGo = job === undefined ? !(await isBeingMade(id)) : await isOver(job, ownerId);
      if (!mayGo) return false;
      // The entry in the list last: by it a removal that was cut short is found again.
      await store.remove(liveKey(id));
      const ofParent = job && childKeyOf(job);
      if (ofParent !== undefined) await store.remove(ofParent);
      await store.remove(jobKey(id));
      await store.remove(ownerKey(ownerId, id));
      return true;
    },
  };
}

/** @throws {UnreadableError} */
function read(document: unknown): Job {
  const job = jobSchema.safeParse(document);
  if (job.success) return job.data;
  throw new UnreadableError('A job in the store cannot be read', { cause: job.error });
}

/** Where a job is stored. */
export const jobKey = (id: string): string => `jobs:${id}`;
const liveKey = (id: string): string => `live:${id}`;
const ownerKey = (userId: string, id: string): string => `owners:${userId}:${id}`;
const childKey = (parentId: string, id: string): string => `children:${parentId}:${id}`;

/** The entry that leads from the picture that a job was made from to the job. */
function childKeyOf({ id, request }: Job): string | undefined {
  return request.kind === 'action' ? childKey(request.parentId, id) : undefined;
}

/** Whether a person could still stop the job. */
export function isStoppable(job: Job): boolean {
  return !hasEnded(job) && job.state !== 'delivering';
}
