import { sleep } from '../../lib/clock.ts';
import { StoreError, UnreadableError } from '../../storage/store.ts';
import { failurePolicies, type UpstreamFailure } from '../../upstreams/failure.ts';
import type { SubmitOutcome } from '../../upstreams/port.ts';
import type { Job, JobIn } from '../job.ts';
import { judgedChange } from '../judged-change.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import type { JobChange } from '../repository.ts';
import { answerGraceMs } from '../waits.ts';
import { alternativeFor } from './elsewhere.ts';

/** How often a submit that certainly did not arrive is tried in all. */
const maxAttempts = 5;
const firstRetryMs = 2_000;
/** An upstream that asks for more patience than this has failed for the person who waits. */
const longestRetryMs = 5 * 60_000;

/** A store that fails is tried again with the outcome of a submit, after pauses that grow. */
const firstRewriteMs = 200;
const longestRewriteMs = 5_000;

/** Writes down what became of a submit. */
export async function settleSubmit(
  parts: LifecycleParts,
  station: Station,
  settled: { readonly job: JobIn<'submitting'>; readonly outcome: SubmitOutcome },
): Promise<'again'> {
  const { job, outcome } = settled;
  if (outcome.kind === 'failed') {
    const { kind } = outcome.failure;
    parts.logger[failurePolicies[kind].logLevel]({ jobId: job.id, failure: kind }, 'submit failed');
  }
  station.breaker.record(outcome);
  const change: JobChange = isOthers(parts, settled)
    ? { type: 'answer-lost', because: 'others-task' }
    : toChange(parts, job, outcome);
  // What stopped this one would stop the next one too.
  if (change.type === 'postponed') station.slots.pause(change.notBefore);
  if (change.type === 'rerouted' || change.type === 'succeeded') station.slots.release(job.id);
  const after = await writeDown(parts, job, change);
  // From now on it can be cancelled, however long the first answer about it takes.
  if (after?.state === 'running') parts.screen.show(after);
  return 'again';
}

/**
 * Whether a new submit was answered with the task of another job: nobody knows then whether the upstream
 * took it, and what comes of that task is not for this one's person to see.
 */
function isOthers(
  { taskOwners, logger }: LifecycleParts,
  { job, outcome }: { readonly job: JobIn<'submitting'>; readonly outcome: SubmitOutcome },
): boolean {
  if (outcome.kind === 'failed' || job.answering !== undefined) return false;
  const { taskId } = outcome;
  const otherJobId = taskOwners.claim(job, taskId);
  if (otherJobId === undefined) return false;
  const about = { jobId: job.id, otherJobId, upstream: job.upstream, taskId };
  logger.error(about, 'a submit was answered with the task of another job');
  return true;
}

function toChange(
  parts: LifecycleParts,
  job: JobIn<'submitting'>,
  outcome: SubmitOutcome,
): JobChange {
  const now = parts.clock.now();
  switch (outcome.kind) {
    case 'accepted':
      return { type: 'accepted', taskId: outcome.taskId };
    case 'needs-input': {
      const { taskId, suggestedPrompt } = outcome;
      return { type: 'input-requested', taskId, suggestedPrompt, deadline: now + answerGraceMs };
    }
    case 'succeeded':
      return { type: 'succeeded', taskId: outcome.taskId, result: outcome.result };
    case 'failed':
      return failedChange(parts, job, outcome.failure);
  }
}

function failedChange(
  parts: LifecycleParts,
  job: JobIn<'submitting'>,
  failure: UpstreamFailure,
): JobChange {
  const { kind, retryAfterMs } = failure;
  if (kind === 'unclear') return { type: 'answer-lost' };
  const { retry, elsewhere } = failurePolicies[kind];
  // A submit that the end of the process cut short says nothing about its upstream.
  const isBound = elsewhere === 'never' || job.answering !== undefined || parts.killed.aborted;
  const other = isBound ? undefined : alternativeFor(parts, job);
  const move =
    other && ({ type: 'rerouted', upstream: other.upstream.name, reason: kind } as const);
  if (move !== undefined && elsewhere === 'now') return move;
  const wait = Math.max(retryAfterMs ?? 0, firstRetryMs * 2 ** job.attempts);
  if (retry === 'later' && job.attempts + 1 < maxAttempts && wait <= longestRetryMs) {
    return { type: 'postponed', notBefore: parts.clock.now() + wait };
  }
  return move ?? { type: 'failed', problem: { code: 'upstream', failure } };
}

/** A task id that is not written down is a picture that was paid for and lost. */
async function writeDown(
  parts: LifecycleParts,
  job: JobIn<'submitting'>,
  change: JobChange,
): Promise<Job | undefined> {
  const { jobs, clock, logger, killed } = parts;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await jobs.apply(job.id, await judgedChange(parts, job, change));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // Should the process end first, whoever repairs the store can find the picture again.
      const facts = { err: error, jobId: job.id, attempt, ...taskOf(change) };
      logger.error(facts, 'an outcome was not written down yet');
      if (killed.aborted || error instanceof UnreadableError) throw error;
      const pause = Math.min(firstRewriteMs * 2 ** attempt, longestRewriteMs);
      // Cut short by the end of the process, before which it is tried once more.
      await sleep(clock, pause, killed).catch(() => undefined);
    }
  }
}

function taskOf(change: JobChange): { readonly taskId?: string | undefined } {
  return 'taskId' in change ? { taskId: change.taskId } : {};
}
