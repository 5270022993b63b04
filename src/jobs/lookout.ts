import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import { UpstreamError } from '../upstreams/failure.ts';
import type { TaskSnapshot, Upstream } from '../upstreams/port.ts';
import type { QueryBudget } from '../upstreams/query-budget.ts';
import type { JobId, JobIn } from './job.ts';
import { type Look, QueryLine } from './query-line.ts';

/** What was seen of a task. */
export interface Seen {
  /** undefined: the upstream does not know the task. */
  readonly snapshot: TaskSnapshot | undefined;
  /** When it was asked about, in milliseconds since the Unix epoch. */
  readonly askedAt: number;
}

/**
 * @returns when to look again where it is nothing new, in milliseconds since the Unix epoch, or
 *   undefined where the job is to take a step
 */
export type Judge = (seen: Seen) => number | undefined;

/** Looks at the tasks of running jobs, and lets a job take a step only when there is something new. */
export interface Lookout {
  /**
   * What was seen and not told yet.
   * @param firstAt when to look for the first time, in milliseconds since the Unix epoch
   * @returns undefined where there is nothing new: the job is woken as soon as there is
   */
  see(job: JobIn<'running'>, firstAt: () => number): Promise<Seen | undefined>;
  /**
   * Plans the next look.
   * @param at milliseconds since the Unix epoch
   * @returns when the job's next step is due; undefined: it is woken
   */
  plan(job: JobIn<'running'>, at: number, judge: Judge): number | undefined;
  /** How far behind its upstream's budget keeps the looks, in milliseconds. */
  lateMs(job: Pick<JobIn<'running'>, 'upstream'>): number;
  /** Looks at a job at once, or as soon as it runs. @returns false where it is not looked at yet */
  hurry(jobId: JobId): boolean;
  /** The job does not run any more. */
  leave(jobId: JobId): void;
}

/** An upstream that is asked. */
export interface Asked {
  readonly upstream: Upstream;
  readonly budget: QueryBudget;
}

interface LookoutParts {
  readonly asked: readonly Asked[];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly tickMs: number;
  /** There is something new of a job. */
  readonly wake: (jobId: JobId) => void;
  readonly stopping: AbortSignal;
}

interface Watched {
  readonly upstream: string;
  readonly judge: Judge;
  news: Seen | undefined;
}

const alwaysNews: Judge = () => undefined;

/**
 * Nobody is left alone for longer than this, whatever it asks for: pictures may be finished meanwhile,
 * and one question more does no harm.
 */
const longestPauseMs = 5 * 60_000;

/** Far more than can be on their way to upstreams at once. */
const maxHurried = 1_000;

/** The lookout of a process: what it knows of a job fits into memory, and is gone after a restart. */
export class EmbeddedLookout implements Lookout {
  readonly #parts: LookoutParts;
  readonly #lines: ReadonlyMap<string, QueryLine>;
  readonly #watched = new Map<JobId, Watched>();
  /** Reported while they were in no line, the longest ago first. */
  readonly #hurried = new Set<JobId>();
  #stopped = false;

  constructor(parts: LookoutParts) {
    const { clock, tickMs } = parts;
    this.#parts = parts;
    this.#lines = new Map(
      parts.asked.map(({ upstream, budget }) => {
        const batchLimit = (): number => upstream.batchLimit();
        const ask = (looks: readonly Look[]): Promise<void> =>
          this.#ask({ upstream, budget }, looks);
        return [upstream.name, new QueryLine({ clock, budget, tickMs, batchLimit, ask })];
      }),
    );
  }

  see(job: JobIn<'running'>, firstAt: () => number): Promise<Seen | undefined> {
    const watched = this.#watched.get(job.id);
    const news = watched?.news;
    if (news !== undefined) this.#watched.delete(job.id);
    if (watched === undefined) {
      this.plan(job, firstAt(), alwaysNews);
    }
    return Promise.resolve(news);
  }

  plan({ id, upstream, taskId }: JobIn<'running'>, at: number, judge: Judge): undefined {
    if (this.#stopped) return;
    this.#watched.set(id, { upstream, judge, news: undefined });
    this.#enter(upstream, { jobId: id, taskId, at });
  }

  lateMs({ upstream }: Pick<JobIn<'running'>, 'upstream'>): number {
    return this.#lines.get(upstream)?.lateMs ?? 0;
  }

  hurry(jobId: JobId): boolean {
    const watched = this.#watched.get(jobId);
    const isHurried = watched && this.#lines.get(watched.upstream)?.hurry(jobId);
    // What is being asked about just now may have been answered a moment too early.
    if (isHurried !== true) this.#remember(jobId);
    return watched !== undefined;
  }

  leave(jobId: JobId): void {
    const watched = this.#watched.get(jobId);
    if (watched === undefined) return;
    this.#watched.delete(jobId);
    this.#lines.get(watched.upstream)?.leave(jobId);
  }

  /** Nobody is looked at from now on, whoever asks for it. */
  stop(): void {
    this.#stopped = true;
    for (const line of this.#lines.values()) line.stop();
    this.#watched.clear();
  }

  #enter(upstream: string, look: Look): void {
    const line = this.#lines.get(upstream);
    line?.plan(look);
    if (this.#hurried.delete(look.jobId)) line?.hurry(look.jobId);
  }

  #remember(jobId: JobId): void {
    const [oldest] = this.#hurried;
    if (this.#hurried.size >= maxHurried && oldest !== undefined) this.#hurried.delete(oldest);
    this.#hurried.add(jobId);
  }

  async #ask({ upstream, budget }: Asked, looks: readonly Look[]): Promise<void> {
    const { clock, stopping } = this.#parts;
    const askedAt = clock.now();
    const taskIds = [...new Set(looks.map(({ taskId }) => taskId))];
    let lost: TaskSnapshot | undefined;
    let snapshots: ReadonlyMap<string, TaskSnapshot> = new Map();
    try {
      snapshots = await upstream.query(taskIds, stopping);
    } catch (error) {
      lost = this.#unanswered(error, { upstream, budget }, looks);
    }
    // What the end of the process has cut short says nothing about the tasks.
    if (stopping.aborted) return;
    for (const look of looks) {
      this.#take(look, { snapshot: lost ?? snapshots.get(look.taskId), askedAt });
    }
  }

  #unanswered(error: unknown, { upstream, budget }: Asked, looks: readonly Look[]): TaskSnapshot {
    const { logger, stopping } = this.#parts;
    const failure = error instanceof UpstreamError ? error.failure : undefined;
    const about = { err: error, upstream: upstream.name, tasks: looks.length };
    // One that is no failure of the upstream is a fault of ours, which asking again may get past.
    if (failure === undefined) logger.error(about, 'a query failed unexpectedly');
    else if (!stopping.aborted) logger.warn({ ...about, failure: failure.kind }, 'query failed');
    if (failure?.retryAfterMs === undefined) return { status: 'unanswered' };
    const retryAfterMs = Math.min(failure.retryAfterMs, longestPauseMs);
    if (failure.kind === 'rate-limited') budget.pause(retryAfterMs);
    return { status: 'unanswered', retryAfterMs };
  }

  #take({ jobId, taskId }: Look, seen: Seen): void {
    const watched = this.#watched.get(jobId);
    const line = watched && this.#lines.get(watched.upstream);
    // It has left meanwhile, or has been planned anew.
    if (watched === undefined || line === undefined || line.has(jobId)) return;
    const at = watched.judge(seen);
    if (at !== undefined) this.#enter(watched.upstream, { jobId, taskId, at });
    else {
      watched.news = seen;
      this.#parts.wake(jobId);
    }
  }
}
