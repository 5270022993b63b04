import { UpstreamError } from '../../upstreams/failure.ts';
import type { TaskSnapshot } from '../../upstreams/port.ts';
import type { Next } from '../engine.ts';
import { guessPercent, sortOf } from '../estimates.ts';
import type { JobIn } from '../job.ts';
import { judgedChange } from '../judged-change.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import { alignToTick, nextInterval } from '../polling.ts';
import { lookAtPreview } from '../previews.ts';
import type { JobChange } from '../repository.ts';
import { isEmptyResult } from '../result-files.ts';
import { answerGraceMs, formMs } from '../waits.ts';

/** A task that every answer has called unknown for so long has been forgotten by the upstream. */
const forgottenAfterMs = 3 * 60_000;
/** An answered task may go on saying that it waits until the answer has gone through. */
const answerSettlesMs = 60_000;

/** So many unanswered queries in a row are told to the person who waits. */
const silentAfter = 3;

/** Success is sometimes reported a moment before the picture has its address. */
const emptyForMs = 30_000;

type Running = JobIn<'running'>;

/** Asks how far a running task is, shows it, and moves the job on when the task has ended. */
export async function watch(
  parts: LifecycleParts,
  station: Station,
  job: Running,
): Promise<Next | 'again'> {
  station.slots.occupy(job.id);
  const snapshot = await look(parts, station, job);
  // What the end of the process has cut short says nothing about the task.
  if (snapshot?.status === 'unanswered' && parts.stopping.aborted) return 'waits';
  const seen = changeFor(parts, job, snapshot);
  if (seen === undefined) {
    await lookAtPreview(parts, job, snapshot);
    return pollAgain(parts, job, snapshot);
  }
  const change = await judgedChange(parts, job, seen);
  if (seen.type === 'succeeded') {
    parts.estimates.record(sortOf(job), parts.clock.now() - job.since);
  }
  parts.sightings.forget(job.id);
  await parts.jobs.apply(job.id, change);
  station.slots.release(job.id);
  return 'again';
}

/** @returns undefined for a task that the upstream does not know */
async function look(
  { stopping, logger }: LifecycleParts,
  { upstream }: Station,
  job: Running,
): Promise<TaskSnapshot | undefined> {
  try {
    return (await upstream.query([job.taskId], stopping)).get(job.taskId);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    const failure = error.failure.kind;
    if (!stopping.aborted) logger.warn({ err: error, jobId: job.id, failure }, 'query failed');
    const { retryAfterMs } = error.failure;
    return { status: 'unanswered', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
}

/** @returns undefined while the job goes on as it is */
function changeFor(
  { clock, sightings }: LifecycleParts,
  job: Running,
  snapshot: TaskSnapshot | undefined,
): JobChange | undefined {
  const now = clock.now();
  if (snapshot === undefined) {
    const patience = Math.min(forgottenAfterMs, job.timeoutMs);
    const isForgotten = sightings.missing(job.id, now) >= patience;
    return isForgotten ? failed({ kind: 'not-found' }) : undefined;
  }
  const expired: JobChange = { type: 'expired' };
  switch (snapshot.status) {
    case 'succeeded':
      if (isEmptyResult(snapshot.result) && sightings.empty(job.id, now) < emptyForMs) {
        return undefined;
      }
      return { type: 'succeeded', result: snapshot.result };
    case 'failed':
      return failed(snapshot.failure);
    case 'needs-input':
      if (job.answered && now - job.since < answerSettlesMs) return undefined;
      return requestInput(job, snapshot.suggestedPrompt, now);
    case 'unanswered':
      // Its picture may be there: an upstream that cannot be asked gets as long again.
      return now >= job.deadline + job.timeoutMs ? expired : undefined;
    case 'queued':
    case 'running':
      return now >= job.deadline ? expired : undefined;
  }
}

function failed(failure: (TaskSnapshot & { status: 'failed' })['failure']): JobChange {
  return { type: 'failed', problem: { code: 'upstream', failure } };
}

/** Somebody who has answered once is asked again with the patience of a form. */
function requestInput(job: Running, suggestedPrompt: string | undefined, now: number): JobChange {
  const deadline = now + (job.answered ? formMs : answerGraceMs);
  return { type: 'input-requested', taskId: job.taskId, suggestedPrompt, deadline };
}

function pollAgain(
  { clock, poll, estimates, sightings, screen }: LifecycleParts,
  job: Running,
  snapshot: TaskSnapshot | undefined,
): Next {
  const now = clock.now();
  const started = snapshot?.status === 'running';
  const expectedMs = estimates.median(sortOf(job));
  const elapsedMs = now - job.since;
  const unanswered = snapshot?.status === 'unanswered' ? sightings.unanswered(job.id) : 0;
  if (snapshot !== undefined && unanswered === 0) {
    const told = snapshot.status === 'running' ? snapshot.percent : undefined;
    const guessed = told === undefined && started;
    const guess = guessed ? guessPercent(elapsedMs, expectedMs) : told;
    const percent = sightings.progress(job.id, guess);
    const preview = sightings.previewOf(job.id);
    const progress = { percent, guessed, started, preview };
    sightings.remember(job.id, progress);
    screen.show(job, progress);
  } else if (unanswered >= silentAfter) {
    screen.show(job, { ...sightings.shown(job.id), silent: true });
  }
  const wait = nextInterval({ ...poll, elapsedMs, expectedMs, started, unanswered });
  const asked = snapshot?.status === 'unanswered' ? (snapshot.retryAfterMs ?? 0) : 0;
  const tick = Math.max(1, Math.min(1_000, Math.floor(poll.minMs / 2)));
  const next = alignToTick(now + Math.max(wait, asked), tick);
  return {
    at: now < job.deadline ? Math.min(next, Math.max(job.deadline, now + poll.minMs)) : next,
  };
}
