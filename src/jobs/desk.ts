import type { Clock } from '../lib/clock.ts';
import type { NewDocument } from '../storage/store.ts';
import type { DisplayOf } from './display.ts';
import type { Engine } from './engine.ts';
import {
  type Address,
  type Job,
  type JobBase,
  type JobDraft,
  type JobId,
  jobDraftSchema,
} from './job.ts';
import { reserve } from './ledger.ts';
import type { JobRepository } from './repository.ts';
import type { ReviewStage } from './review.ts';
import type { Screen } from './screen.ts';
import { liveJobsOf } from './stop-all.ts';
import { formMs } from './waits.ts';

/** Where and by whom it was asked. */
export interface Origin {
  readonly jobId: JobId;
  readonly requesterId: string;
  readonly guildId: string | undefined;
  readonly locale: string;
  readonly address: Address;
  /** Bytes. */
  readonly uploadLimit: number;
  /** Where it is asked for as one of several. */
  readonly series?: JobBase['series'];
}

/** What people can do with jobs; everything is written down before the engine is woken. */
export interface Desk {
  /**
   * Writes a new job down.
   * @param alongside see {@link JobRepository.create}
   * @returns false where this interaction has made it before
   */
  open(draft: JobDraft, origin: Origin, alongside?: readonly NewDocument[]): Promise<boolean>;
  /** Discord shows the job's message: it may begin. */
  confirm(jobId: JobId, messageId: string | undefined): Promise<void>;
  /** Goes on with a job as after a restart. */
  resume(jobId: JobId): void;
  /** Discord does not know the interaction (any more): nobody waits for the job. */
  abandon(jobId: JobId): Promise<void>;
  /**
   * @param byId who stops everything in its server; undefined: its person wants it no more
   * @returns the job after it, or undefined where there was nothing to stop
   */
  cancel(jobId: JobId, byId?: string): Promise<Job | undefined>;
  /**
   * A moderator lets what is held go on.
   * @returns undefined where it is not held (any more), or something else of it is
   */
  approve(jobId: JobId, yes: Approval): Promise<Job | undefined>;
  /** The same for saying no. */
  reject(jobId: JobId, no: Rejection): Promise<Job | undefined>;
  /** Shows what is held to those who moderate once more. @returns whether it is held */
  repost(jobId: JobId): Promise<boolean>;
  /** The place where those who moderate a server see what is held may be another: looks at once. */
  lookAtHeld(guildId: string): Promise<void>;
  /** Keeps a waiting task open while a person writes. @returns whether it waits at all */
  openForm(jobId: JobId): Promise<boolean>;
  /** @returns whether the task waited for it */
  answer(jobId: JobId, prompt: string): Promise<boolean>;
  /** Looks for an unclear job at once. @returns whether it is unclear */
  checkAgain(jobId: JobId): Promise<boolean>;
  /** Draws the button of an action as used. */
  markUsed(jobId: JobId, key: string): Promise<void>;
}

/** A moderator's yes. */
export interface Approval {
  readonly byId: string;
  /** What they have seen. */
  readonly of: ReviewStage;
}

/** A moderator's no. */
export interface Rejection extends Approval {
  /** As it was typed; undefined where nothing was. */
  readonly reason: string | undefined;
  /** Whether it counts against whoever asked. */
  readonly strike: boolean;
  /** It was to be a yes, but whoever asked is blocked by now. */
  readonly because?: 'blocked';
}

interface DeskParts {
  readonly jobs: JobRepository;
  readonly engine: Engine;
  readonly screen: Screen;
  readonly clock: Clock;
  /** A running job's deadline, in milliseconds; relaxed jobs get four times as much. */
  readonly jobTimeoutMs: number;
  readonly displayOf: DisplayOf;
}

const relaxedFactor = 4;

export function createDesk(parts: DeskParts): Desk {
  const { jobs, engine, screen, clock, jobTimeoutMs, displayOf } = parts;
  const wake = (jobId: JobId): void => {
    engine.schedule(jobId, clock.now());
  };

  async function change(
    jobId: JobId,
    what: Parameters<JobRepository['apply']>[1],
  ): Promise<Job | undefined> {
    const job = await jobs.apply(jobId, what);
    if (job !== undefined) wake(jobId);
    return job;
  }

  return {
    open: async (draft, origin, alongside) => {
      const { previews, ping } = await displayOf(origin.guildId);
      const now = clock.now();
      const timeoutMs = draft.speed === 'relax' ? jobTimeoutMs * relaxedFactor : jobTimeoutMs;
      const { jobId, ...place } = origin;
      const job: Job = {
        schema: 1,
        id: jobId,
        ...jobDraftSchema.parse(draft),
        ...place,
        createdAt: now,
        timeoutMs,
        previews: previews ? true : undefined,
        ping,
        usedActions: [],
        postings: [],
        cost: reserve(1),
        state: 'asked',
        since: now,
      };
      return jobs.create(job, alongside);
    },
    confirm: async (jobId, messageId) => {
      await change(jobId, { type: 'acknowledged', messageId });
    },
    resume: wake,
    abandon: async (jobId) => {
      await change(jobId, { type: 'failed', problem: { code: 'never-acknowledged' } });
    },
    cancel: (jobId, byId) => change(jobId, { type: 'cancelled', byId }),
    approve: (jobId, yes) => change(jobId, { type: 'approved', ...yes }),
    reject: (jobId, { strike, ...no }) =>
      change(jobId, { type: 'rejected', ...no, ...(strike && { strike }) }),
    repost: async (jobId) => (await change(jobId, { type: 'review-reposted' })) !== undefined,
    lookAtHeld: async (guildId) => {
      for await (const { id, state } of liveJobsOf(guildId, jobs)) if (state === 'held') wake(id);
    },
    openForm: async (jobId) =>
      (await change(jobId, { type: 'form-opened', deadline: clock.now() + formMs })) !== undefined,
    answer: async (jobId, prompt) =>
      (await change(jobId, { type: 'answered', prompt })) !== undefined,
    checkAgain: async (jobId) =>
      (await change(jobId, {
        type: 'lookup-planned',
        nextCheckAt: clock.now(),
        after: 'none',
      })) !== undefined,
    markUsed: async (jobId, key) => {
      const job = await jobs.apply(jobId, { type: 'action-used', key });
      if (job?.state === 'done') screen.show(job);
    },
  };
}
