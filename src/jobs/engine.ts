import TinyQueue from 'tinyqueue';
import type { Clock } from '../lib/clock.ts';
import type { JobId } from './job.ts';

/** When a job's next step is due: at a time, when something happens to it, or never. */
export type Next = { readonly at: number } | 'waits' | 'over';

/**
 * Decides *when* jobs are advanced. One job never takes two steps at once. Narrow on purpose, so
 * that a distributed queue can stand behind it.
 */
export interface Engine {
  /** Advances the job at that time (ms since the epoch), or at an earlier one already set. */
  schedule(jobId: JobId, at: number): void;
  /** Takes no new steps and waits for the present ones to end. */
  stop(): Promise<void>;
}

/** An engine that can be told to take its time. */
export interface EmbeddedEngine extends Engine {
  /**
   * Advances the job as soon as possible. Resolves when that step has ended, or when no more steps are
   * taken.
   */
  advance(jobId: JobId): Promise<void>;
}

interface Due {
  readonly jobId: JobId;
  readonly at: number;
  /** Breaks ties, so that jobs due together run in the order in which they were scheduled. */
  readonly order: number;
}

/**
 * An engine inside the process: a heap and one timer.
 * @param advance takes one step of a job; must not reject (its caller has nobody to tell)
 * @param concurrency how many steps run at once
 */
export function createEmbeddedEngine(
  clock: Clock,
  advance: (jobId: JobId) => Promise<Next>,
  concurrency = 64,
): EmbeddedEngine {
  const heap = new TinyQueue<Due>([], (a, b) => a.at - b.at || a.order - b.order);
  /** The valid entry of each job; older ones in the heap are skipped. */
  const planned = new Map<JobId, number>();
  /** What an earlier entry has taken the place of: it is in the heap still, and may be valid again. */
  const overtaken = new Map<JobId, number>();
  const running = new Map<JobId, Promise<void>>();
  /** Who wants to know when a job's next step has ended. */
  const awaited = new Map<JobId, () => void>();
  let cancelTimer = (): void => undefined;
  let stopped = false;
  let pushed = 0;

  function schedule(jobId: JobId, at: number): void {
    const before = planned.get(jobId);
    if (stopped || (before !== undefined && before <= at)) return;
    if (before !== undefined) overtaken.set(jobId, before);
    planned.set(jobId, at);
    // A deadline is scheduled again after each step before it.
    if (overtaken.get(jobId) === at && at > clock.now()) return;
    pushed += 1;
    heap.push({ jobId, at, order: pushed });
    arm();
  }

  function arm(): void {
    cancelTimer();
    const first = heap.peek();
    if (stopped || first === undefined || running.size >= concurrency) return;
    cancelTimer = clock.after(first.at - clock.now(), run);
  }

  function run(): void {
    for (let due = nextDue(); due !== undefined; due = nextDue()) start(due);
    arm();
  }

  function nextDue(): JobId | undefined {
    const now = clock.now();
    for (let first = heap.peek(); first !== undefined && first.at <= now; first = heap.peek()) {
      if (stopped || running.size >= concurrency) return undefined;
      heap.pop();
      if (overtaken.get(first.jobId) === first.at) overtaken.delete(first.jobId);
      if (planned.get(first.jobId) !== first.at) continue;
      // A step is under way: it looks for this entry when it ends.
      if (running.has(first.jobId)) continue;
      planned.delete(first.jobId);
      return first.jobId;
    }
    return undefined;
  }

  function start(jobId: JobId): void {
    running.set(
      jobId,
      advance(jobId).then((next) => {
        running.delete(jobId);
        const waiting = planned.get(jobId);
        planned.delete(jobId);
        if (waiting !== undefined) schedule(jobId, waiting);
        if (typeof next === 'object') schedule(jobId, next.at);
        awaited.get(jobId)?.();
        awaited.delete(jobId);
        arm();
      }),
    );
  }

  return {
    schedule,
    advance: async (jobId) => {
      if (stopped) return;
      await new Promise<void>((resolve) => {
        awaited.set(jobId, resolve);
        schedule(jobId, clock.now());
      });
    },
    stop: async () => {
      stopped = true;
      cancelTimer();
      for (const resolve of awaited.values()) resolve();
      awaited.clear();
      await Promise.all(running.values());
    },
  };
}
