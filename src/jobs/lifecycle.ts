import { StoreError, UnreadableError } from '../storage/store.ts';
import type { Next } from './engine.ts';
import { hasEnded, type Job, type JobId } from './job.ts';
import type { LifecycleParts, Station } from './parts.ts';
import { announce } from './steps/announce.ts';
import { answer } from './steps/answer.ts';
import { awaitReview } from './steps/await-review.ts';
import { confirmAcknowledged } from './steps/confirm-acknowledged.ts';
import { deliver } from './steps/deliver.ts';
import { lookUp } from './steps/look-up.ts';
import { recoverSubmit } from './steps/recover-submit.ts';
import { start } from './steps/start.ts';
import { isToSurface, surface } from './steps/surface.ts';
import { noteDecision, tellDecision } from './steps/tell-decision.ts';
import { watch } from './steps/watch.ts';
import { stepWithoutStation } from './steps/without-station.ts';

/** After a fault of our own: long enough not to spin, short enough not to be noticed at first. */
const faultPauseMs = 5_000;
const longestFaultPauseMs = 5 * 60_000;
/** After so many faults in a row a job that has not been paid for is given up. */
const maxFaults = 8;

/**
 * Knows *what* a job's next step is. Each state has one step; a step ends by saying when to come
 * back, or by changing the state and naming the job to go on with at once.
 */
export function createLifecycle(parts: LifecycleParts): (jobId: JobId) => Promise<Next> {
  async function advance(jobId: JobId): Promise<Next> {
    const job = await parts.jobs.get(jobId);
    if (job?.state !== 'running') parts.lookout.leave(jobId);
    if (job === undefined) {
      parts.deliveries.forget(jobId);
      leaveReview(parts, jobId);
      await parts.jobs.retire(jobId);
      return 'over';
    }
    if (job.state !== 'held') leaveReview(parts, jobId);
    const next = (await settleReview(parts, job)) ?? (await go(job));
    return next === 'again' ? advance(jobId) : next;
  }

  function go(job: Job): Promise<Next | 'again'> {
    const station = parts.stations.get(job.upstream);
    return station === undefined ? stepWithoutStation(parts, job) : step(parts, station, job);
  }

  const faults = new Map<JobId, number>();

  async function recover(jobId: JobId, error: unknown): Promise<Next> {
    if (error instanceof UnreadableError) {
      parts.logger.error({ err: error, jobId }, 'a job cannot be read and is left alone');
      return 'over';
    }
    const count = (faults.get(jobId) ?? 0) + 1;
    faults.set(jobId, count);
    parts.logger.error({ err: error, jobId, count }, 'a step failed unexpectedly');
    if (count >= maxFaults) await giveUp(parts, jobId);
    const pause = Math.min(faultPauseMs * 2 ** (count - 1), longestFaultPauseMs);
    return { at: parts.clock.now() + pause };
  }

  return async (jobId) => {
    try {
      const next = await advance(jobId);
      faults.delete(jobId);
      return next;
    } catch (error) {
      return recover(jobId, error);
    }
  };
}

/** Nobody waits behind what is not held any more. */
function leaveReview({ reviewTurns: { posts, looks } }: LifecycleParts, jobId: JobId): void {
  posts.release(jobId);
  looks.release(jobId);
}

/** What a decision of the moderators leads to, beside the job's going on. */
async function settleReview(parts: LifecycleParts, job: Job): Promise<Next | 'again' | undefined> {
  // The end of a job waits for it, and nothing else does. What is private leaves the moderators'
  // message with it, and is needed there until it has been delivered.
  const isNeeded = job.private && job.state === 'delivering';
  await tryToTell(parts, job, hasEnded(job) || isNeeded ? noteDecision : tellDecision);
  return isToSurface(job) ? surface(parts, job) : undefined;
}

/** A record that cannot be written keeps no job from going on; its end tries again. */
async function tryToTell(
  parts: LifecycleParts,
  job: Job,
  tell: typeof tellDecision | typeof noteDecision,
): Promise<void> {
  try {
    await tell(parts, job);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    parts.logger.error({ err: error, jobId: job.id }, 'a decision could not be written down');
  }
}

/** Ends what has not been paid for; whatever has is worth every further try. */
async function giveUp({ jobs, clock, logger }: LifecycleParts, jobId: JobId): Promise<void> {
  try {
    const job = await jobs.get(jobId);
    if (job?.state === 'queued' || job?.state === 'needs-input') {
      await jobs.apply(jobId, { type: 'failed', problem: { code: 'internal' } });
    } else if (job?.state === 'running' && clock.now() >= job.deadline) {
      await jobs.apply(jobId, { type: 'expired' });
    }
  } catch (error) {
    logger.error({ err: error, jobId }, 'nor could the job be ended');
  }
}

function step(parts: LifecycleParts, station: Station, job: Job): Promise<Next | 'again'> {
  switch (job.state) {
    case 'asked':
      return confirmAcknowledged(parts, job);
    case 'held':
      return awaitReview(parts, job);
    case 'queued':
      return start(parts, station, job);
    case 'submitting':
      return recoverSubmit(parts, job);
    case 'running':
      return watch(parts, station, job);
    case 'needs-input':
      return answer(parts, station, job);
    case 'delivering':
      return deliver(parts, job);
    case 'unclear':
      return lookUp(parts, station, job);
    case 'done':
    case 'failed':
    case 'timed-out':
    case 'cancelled':
      return announce(parts, station, job);
  }
}
