import type { TaskResult } from '../upstreams/result.ts';
import { cancel, refunded } from './becoming.ts';
import type { JobEventOf } from './events.ts';
import { baseOf, type Job, type JobBase, type JobIn } from './job.ts';
import { type ReviewDecision, stageOf } from './review.ts';

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
  /** The rule that what an upstream wrote was found to meet, and how long it waits, in hours. */
  readonly hold?: { readonly rule: string; readonly hours: number } | undefined;
}

/** Its result is there and is to be shown, to those who moderate first where they asked for that. */
export function showOrHold(
  job: Job,
  { at, result, taskId, hold: why }: Found,
): JobIn<'delivering'> | JobIn<'held'> {
  const { review } = job;
  if (why !== undefined || review?.result === 'needed') {
    const { rule, hours = 0 } = why ?? { hours: review?.hours };
    // There it was asked for, wherever its person takes it meanwhile.
    const channelId = review?.channelId ?? job.address.channelId;
    const needed = { ...review, rule, hours, channelId, result: 'needed' as const };
    return hold({ ...job, review: needed }, at, { taskId, result });
  }
  return { ...baseOf(job), state: 'delivering', since: at, taskId, result, attempts: 0 };
}

/** One decision is written down, and nothing is to be decided about it any more. */
function decided(
  job: JobIn<'held'>,
  decision: Omit<ReviewDecision, 'of' | 'notice' | 'stale' | 'caseNumber' | 'told'>,
): JobIn<'held'> {
  const { review = { hours: 0 }, caseNumber } = job;
  // On its way to another place it stands where it was.
  const { notice = job.stale } = job;
  const stale = notice === job.stale ? undefined : job.stale;
  const whole = { ...decision, of: stageOf(job), notice, stale, caseNumber };
  return { ...job, review: { ...review, decision: whole } };
}

/**
 * It goes on: words to the queue, a result to its message; but not by a decision about words that are
 * approved already, whose result nobody has seen yet.
 */
export function approve(
  job: JobIn<'held'>,
  { at, byId, of }: JobEventOf<'approved'>,
): Job | undefined {
  if (of !== stageOf(job)) return undefined;
  const { review, ...rest } = baseOf(decided(job, { at, byId, what: 'approved' }));
  if (job.found === undefined) {
    const base: JobBase = { ...rest, review: review && { ...review, prompt: 'approved' } };
    return { ...base, state: 'queued', since: at, attempts: 0, notBefore: at };
  }
  const base: JobBase = { ...rest, review: review && { ...review, result: 'approved' } };
  return { ...base, state: 'delivering', since: at, ...job.found, attempts: 0 };
}

/** It ends here; what nothing was paid for costs nothing. */
export function reject(
  job: JobIn<'held'>,
  event: JobEventOf<'rejected'>,
): JobIn<'failed'> | undefined {
  const { at, byId, of, reason, strike, because } = event;
  if (of !== stageOf(job)) return undefined;
  const no = { at, byId, reason, strike, because, what: 'rejected' } as const;
  const problem = { code: 'rejected', reason, because } as const;
  return { ...refunded(decided(job, no)), state: 'failed', since: at, problem };
}

/** The same where nobody has decided in time. */
export function expire(job: JobIn<'held'>, at: number): JobIn<'failed'> {
  const base = refunded(decided(job, { at, what: 'expired' }));
  return { ...base, state: 'failed', since: at, problem: { code: 'review-expired' } };
}

/** The same where its person wants it no more, or somebody has stopped everything in the server. */
export function withdraw(
  job: JobIn<'held'>,
  { at, byId }: JobEventOf<'cancelled'>,
): JobIn<'cancelled'> {
  const what = byId === undefined ? 'withdrawn' : 'stopped';
  return cancel(decided(job, { at, byId, what }), at);
}

/** Somebody wants it to be shown to those who moderate once more: no message of it is forgotten. */
export function repost(job: JobIn<'held'>): JobIn<'held'> {
  const { notice, reposts = 0, stale = notice } = job;
  if (notice !== undefined && stale !== notice) return { ...job, isToRepost: true };
  return { ...job, notice: undefined, stale, reposts: reposts + 1, isToRepost: undefined };
}

/** They have been shown it, or its case has got its number. */
export function posted(job: Job, event: JobEventOf<'review-posted'>): Job | undefined {
  if (job.state !== 'held') return postedLate(job, event);
  const { notice = job.notice, caseNumber = job.caseNumber } = event;
  return { ...job, notice, caseNumber };
}

/** A moderator has decided before Discord had answered that it stands: there they are told, as ever. */
function postedLate(job: Job, { notice }: JobEventOf<'review-posted'>): Job | undefined {
  const { review } = job;
  const { decision } = review ?? {};
  if (review === undefined || decision === undefined || notice === undefined) return undefined;
  if (decision.what !== 'approved' && decision.what !== 'rejected') return undefined;
  if (decision.notice !== undefined || decision.told === true) return undefined;
  return { ...job, review: { ...review, decision: { ...decision, notice } } };
}

/** What has been decided last is written down and told. */
export function withDecisionTold(job: Job): Job | undefined {
  const { review } = job;
  if (review?.decision === undefined || review.decision.told === true) return undefined;
  return { ...job, review: { ...review, decision: { ...review.decision, told: true } } };
}
