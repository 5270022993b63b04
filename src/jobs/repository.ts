import type { Clock } from '../lib/clock.ts';
import { type Store, StoreError } from '../storage/store.ts';
import type { JobEvent } from './events.ts';
import { hasEnded, type Job, type JobId, jobIdSchema, jobSchema } from './job.ts';
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
  /** @returns whether it is new; false when this interaction has made its job before */
  create(job: Job): Promise<boolean>;
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
}

const maxLive = 100_000;

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

  return {
    create: async (job) => {
      if ((await store.get(jobKey(job.id))) !== undefined) return false;
      // The marks first: without its job a mark means nothing, without its marks a job is lost.
      await store.putIfAbsent(liveKey(job.id), {});
      await store.putIfAbsent(ownerKey(job.requesterId, job.id), {});
      return store.putIfAbsent(jobKey(job.id), job);
    },
    get,
    apply,
    retire: (id) => store.remove(liveKey(id)),
    live: async () => {
      const marks = await store.list(liveKey(''), { limit: maxLive });
      return marks.map(({ key }) => jobIdSchema.parse(key.slice(liveKey('').length)));
    },
    ofOwner: async (userId, limit) => {
      const prefix = ownerKey(userId, '');
      const entries = await store.list(prefix, { limit, order: 'descending' });
      const ids = entries.map(({ key }) => jobIdSchema.parse(key.slice(prefix.length)));
      const jobs = await Promise.allSettled(ids.map(get));
      return jobs.flatMap((job) => (job.status === 'fulfilled' ? (job.value ?? []) : []));
    },
  };
}

/** @throws {StoreError} for a document of another shape: a newer program's, or a damaged one */
function read(document: unknown): Job {
  const job = jobSchema.safeParse(document);
  if (job.success) return job.data;
  throw new StoreError('A job in the store cannot be read', { cause: job.error });
}

const jobKey = (id: string): string => `jobs:${id}`;
const liveKey = (id: string): string => `live:${id}`;
const ownerKey = (userId: string, id: string): string => `owners:${userId}:${id}`;

/** Whether a person could still stop the job. */
export function isStoppable(job: Job): boolean {
  return !hasEnded(job) && job.state !== 'delivering';
}
