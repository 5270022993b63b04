import type { TaskResult } from '../upstreams/result.ts';
import type { JobEventOf } from './events.ts';
import { baseOf, type Job, type JobBase, type JobIn } from './job.ts';
import type { ReviewNeed } from './review.ts';

/* What a job becomes where a moderator looks at it, or would. */

const hourMs = 60 * 60_000;

/** Those who moderate look at it first. @param found undefined: at its words */
export function hold(job: Job, at: number, found?: JobIn<'held'>['found']): JobIn<'held'> {
  const expiresAt = at + (job.review?.hours ?? 0) * hourMs;
  return { ...baseOf(job), state: 'held', since: at, found, expiresAt };
}

/** It waits for its turn. */
export function queue(job: Job, at: number): JobIn<'queued'> {
  return { ...baseOf(job), state: 'queued', since: at, attempts: 0, notBefore: at };
}

interface Found {
  readonly at: number;
  readonly result: TaskResult;
  readonly taskId: string;
}

/** Its result is there and is to be shown, to those who moderate first where they asked for that. */
export function showOrHold(
  job: Job,
  { at, result, taskId }: Found,
): JobIn<'delivering'> | JobIn<'held'> {
  if (job.review?.result === 'needed') return hold(job, at, { taskId, result });
  return { ...baseOf(job), state: 'delivering', since: at, taskId, result, attempts: 0 };
}

/** One decision is written down, and what it is about is not to be decided any more. */
export function decided(
  job: JobIn<'held'>,
  decision: NonNullable<ReviewNeed['decision']>,
): JobIn<'held'> {
  const { review = { hours: 0 } } = job;
  return { ...job, review: { ...review, decision } };
}

/** It goes on: words to the queue, a result to its message. */
export function approve(
  job: JobIn<'held'>,
  { at, byId, address = job.address }: JobEventOf<'approved'>,
): Job {
  const { review, ...rest } = baseOf(decided(job, { at, byId, what: 'approved' }));
  const looked = job.found === undefined ? ({ prompt: 'approved' } as const) : seen;
  const base: JobBase = { ...rest, address, review: review && { ...review, ...looked } };
  if (job.found === undefined) {
    return { ...base, state: 'queued', since: at, attempts: 0, notBefore: at };
  }
  return { ...base, state: 'delivering', since: at, ...job.found, attempts: 0 };
}

const seen = { result: 'approved' } as const;
