import type { TaskResult } from '../upstreams/result.ts';
import type { JobEventOf } from './events.ts';
import {
  type Address,
  baseOf,
  defaultAnswer,
  type Job,
  type JobBase,
  type JobIn,
  type JobRequest,
  maxPostings,
} from './job.ts';
import { close } from './ledger.ts';
import { isEdited } from './request.ts';

/* What a job becomes: one pure function per step that needs more than naming its next state. */

/** How long Easel goes on looking for a job whose answer was lost, in milliseconds. */
export const unclearForMs = 24 * 60 * 60 * 1000;

/** How long it waits after the first look, which comes at once. */
export const firstLookupMs = 30_000;

/** Files that came without an address are kept only until Discord has them; their places stay. */
export function withoutInlineFiles(result: TaskResult): TaskResult {
  const media = result.media.map((item) =>
    item.url.startsWith('data:') ? { ...item, url: '' } : item,
  );
  return { ...result, media };
}

/** Whether a person asked to stop it while it was being handed over. */
export function isStopped(job: Job): boolean {
  return job.state === 'submitting' && job.stopRequested;
}

/** The address once Discord has told which message it is. */
export function withMessage(address: Address, messageId: string | undefined): Address {
  return messageId === undefined ? address : { ...address, messageId };
}

/** Where else the picture of a job stands once its message is another: where it stood before, too. */
export function postingsAfter(job: Job, { messageId: next }: Address): JobBase['postings'] {
  const { channelId, messageId, guildId, ephemeral, botIsThere } = job.address;
  const others = job.postings.filter((posting) => posting.messageId !== next);
  const isLeft = job.state === 'done' && botIsThere && !ephemeral;
  if (!isLeft || messageId === undefined || messageId === next) return others;
  return [...others, { channelId, messageId, guildId }].slice(-maxPostings);
}

/**
 * A form that was filled in before the job began is answered with in the same write. A task that
 * asks again after its answer is never answered by the program: that could be paid twice.
 */
export function askForInput(job: Job, event: JobEventOf<'input-requested'>): JobIn<'needs-input'> {
  const { at, taskId, suggestedPrompt, deadline } = event;
  const asksAgain = job.state === 'running' && job.answered;
  const filledIn = job.request.kind === 'action' ? job.request.prompt : undefined;
  return {
    ...baseOf(job),
    unasked: undefined,
    state: 'needs-input',
    since: at,
    taskId,
    suggestedPrompt,
    deadline,
    opened: asksAgain,
    answer:
      asksAgain || filledIn === undefined
        ? undefined
        : { prompt: filledIn, notBefore: at, attempts: 0 },
  };
}

/** An edited prompt is the picture's own from now on; the suggested one changes nothing. */
export function withPrompt(job: JobIn<'needs-input'>, prompt: string): JobRequest {
  const { request } = job;
  if (request.kind !== 'action' || prompt === defaultAnswer(job)) return request;
  return { ...request, prompt };
}

/**
 * A task that was forgotten is finished after all, and paid for: what was given back for it is taken
 * back. Its message has told another end by then.
 */
export function remember(
  job: JobIn<'failed'>,
  { at, result }: JobEventOf<'remembered'>,
): JobIn<'done'> | undefined {
  const { taskId } = job;
  if (taskId === undefined) return undefined;
  const cost = { ...job.cost, state: 'settled' as const };
  return { ...baseOf(job), cost, state: 'done', since: at, taskId, result, delivery: 'kept' };
}

/** The job with its cost given back. */
export function refunded(job: Job): JobBase {
  return { ...baseOf(job), cost: close(job.cost, 'refunded') };
}

/** The upstream has taken it. */
export function run(job: Job, at: number, taskId: string): JobIn<'running'> {
  const isOwnAnswer = job.state === 'submitting' && job.answering !== undefined;
  // What came before a backup was put back may have answered it.
  const answered = isOwnAnswer || (job.state === 'unclear' && job.restored === true);
  return {
    ...baseOf(job),
    unasked: unaskedOf(job),
    state: 'running',
    since: at,
    taskId,
    deadline: at + job.timeoutMs,
    answered,
  };
}

/**
 * Whether the upstream, which has just taken it, draws from the old prompt: an edited one gets there
 * with the submit or in answer to a question, which may still come.
 */
export function unaskedOf(job: Job): JobBase['unasked'] {
  const { request } = job;
  if (job.state === 'running') return job.unasked;
  if (job.state === 'submitting' && job.answering !== undefined) return undefined;
  if (request.kind !== 'action' || !isEdited(request)) return undefined;
  const { means, prompt } = request.action;
  return means === 'upstream' && prompt !== 'sent' ? true : undefined;
}

/** States in which the upstream has nothing to do. */
const idle = new Set<Job['state']>(['asked', 'held', 'queued', 'needs-input']);

interface CancelFacts {
  /** The task that the upstream has made of it, where it was told this very moment. */
  readonly acceptedAs?: string;
  /** Nobody knows whether the upstream took it. */
  readonly isLost?: boolean;
}

/**
 * Nobody wants it any more. `running`: the upstream may have taken it already, so it may go on drawing. Of an unclear job
 * nobody knows: the budget counts it as spent.
 */
export function cancel(
  job: Job,
  at: number,
  { acceptedAs, isLost = job.state === 'unclear' }: CancelFacts = {},
): JobIn<'cancelled'> {
  const running = !idle.has(job.state);
  const cost = close(job.cost, isLost ? 'settled' : 'refunded');
  const taskId = 'taskId' in job ? job.taskId : acceptedAs;
  return { ...baseOf(job), cost, state: 'cancelled', since: at, running, taskId };
}

/** A submit that certainly did not arrive: an answer keeps its waiting task, others queue again. */
export function postpone(
  job: JobIn<'submitting'>,
  { at, notBefore }: JobEventOf<'postponed'>,
): Job {
  const attempts = job.attempts + 1;
  if (job.stopRequested) return { ...cancel(job, at), running: false };
  if (job.answering === undefined) {
    return { ...baseOf(job), state: 'queued', since: at, attempts, notBefore };
  }
  return {
    ...baseOf(job),
    state: 'needs-input',
    since: at,
    taskId: job.answering.taskId,
    deadline: notBefore + job.timeoutMs,
    opened: true,
    answer: { prompt: job.answering.prompt, notBefore, attempts },
  };
}

/** A lost answer to a known task is no riddle: the task itself tells what became of it. */
export function lose(
  job: JobIn<'submitting'>,
  { at, because }: Pick<JobEventOf<'answer-lost'>, 'at' | 'because'>,
): Job {
  if (job.stopRequested) {
    const { answering } = job;
    return cancel(job, at, answering ? { acceptedAs: answering.taskId } : { isLost: true });
  }
  if (job.answering !== undefined) return run(job, at, job.answering.taskId);
  const doubted = doubt(job, at, job.attempt);
  return because === undefined ? doubted : { ...doubted, othersTask: true };
}

/** Nobody knows whether the upstream took it. @param attempt our own name of the submit in question */
export function doubt(job: Job, at: number, attempt: string): JobIn<'unclear'> {
  return {
    ...baseOf(job),
    state: 'unclear',
    since: at,
    attempt,
    checks: 0,
    nextCheckAt: at,
    deadline: at + unclearForMs,
    cannotLook: false,
  };
}

/** It certainly was not taken where it was sent, and begins anew at another upstream. */
export function reroute(
  job: JobIn<'queued' | 'submitting'>,
  { at, upstream, reason }: JobEventOf<'rerouted'>,
): Job {
  if (isStopped(job)) return { ...cancel(job, at), running: false };
  const movedFrom = [...job.movedFrom, { upstream: job.upstream, reason }];
  return {
    ...baseOf(job),
    upstream,
    movedFrom,
    // What was said of the other one does not hold here.
    upstreamNotes: [],
    estimate: undefined,
    state: 'queued',
    since: at,
    attempts: 0,
    notBefore: at,
  };
}
