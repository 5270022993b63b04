import { failurePolicies, type UpstreamFailure } from '../../upstreams/failure.ts';
import type { SubmitOutcome } from '../../upstreams/port.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import type { JobChange } from '../repository.ts';

/** How often a submit that certainly did not arrive is tried in all. */
const maxAttempts = 5;
const firstRetryMs = 2_000;
/** An upstream that asks for more patience than this has failed for the person who waits. */
const longestRetryMs = 5 * 60_000;

/** How long a person has to edit a prompt before the action runs with the suggested one. */
export const answerGraceMs = 30_000;

/** Writes down what became of a submit. */
export async function settleSubmit(
  parts: LifecycleParts,
  job: JobIn<'submitting'>,
  outcome: SubmitOutcome,
): Promise<'again'> {
  const { jobs, clock, logger } = parts;
  if (outcome.kind === 'failed') {
    const { kind } = outcome.failure;
    logger[failurePolicies[kind].logLevel]({ jobId: job.id, failure: kind }, 'submit failed');
  }
  await jobs.apply(job.id, toChange(job, outcome, clock.now()));
  if (outcome.kind === 'needs-input') await answerAtOnce(parts, job);
  return 'again';
}

function toChange(job: JobIn<'submitting'>, outcome: SubmitOutcome, now: number): JobChange {
  switch (outcome.kind) {
    case 'accepted':
      return { type: 'accepted', taskId: outcome.taskId };
    case 'needs-input': {
      const { taskId, suggestedPrompt } = outcome;
      return { type: 'input-requested', taskId, suggestedPrompt, deadline: now + answerGraceMs };
    }
    case 'failed':
      return failedChange(job, outcome.failure, now);
  }
}

function failedChange(job: JobIn<'submitting'>, failure: UpstreamFailure, now: number): JobChange {
  if (failure.kind === 'unclear') return { type: 'answer-lost' };
  const wait = failure.retryAfterMs ?? firstRetryMs * 2 ** job.attempts;
  const retries = failurePolicies[failure.kind].retry === 'later';
  if (retries && job.attempts + 1 < maxAttempts && wait <= longestRetryMs) {
    return { type: 'postponed', notBefore: now + wait };
  }
  return { type: 'failed', problem: { code: 'upstream', failure } };
}

/** Custom Zoom and its like: the form was filled in before the job began. */
export async function answerAtOnce(
  { jobs }: LifecycleParts,
  { id }: { id: JobIn<'submitting'>['id'] },
): Promise<void> {
  const job = await jobs.get(id);
  if (job?.state !== 'needs-input' || job.request.kind !== 'action') return;
  const { prompt } = job.request;
  if (prompt !== undefined) await jobs.apply(id, { type: 'answered', prompt });
}
