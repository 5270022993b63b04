import { UpstreamError } from '../../upstreams/failure.ts';
import type { TaskSnapshot } from '../../upstreams/port.ts';
import type { Next } from '../engine.ts';
import { type JobBase, type JobIn } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import { alignToTick, nextInterval } from '../polling.ts';
import { answerAtOnce, answerGraceMs } from './settle-submit.ts';

/** A task that stays unknown for so long has been forgotten by the upstream. */
const forgottenAfterMs = 90_000;
/** An answered task may go on saying that it waits until the answer has gone through. */
const answerSettlesMs = 60_000;

/** Asks how far a running task is, shows it, and moves the job on when the task has ended. */
export async function watch(
  parts: LifecycleParts,
  station: Station,
  job: JobIn<'running'>,
): Promise<Next | 'again'> {
  const { jobs, clock } = parts;
  station.slots.occupy(job.id);
  const snapshot = await look(parts, station, job);
  const now = clock.now();
  if (snapshot === 'unanswered' || snapshot === undefined) {
    if (now >= job.deadline) return expire(parts, job);
    if (snapshot === undefined && now - job.since > forgottenAfterMs) return forget(parts, job);
    return pollAgain(parts, job, { started: false, failures: snapshot === undefined ? 0 : 1 });
  }
  switch (snapshot.status) {
    case 'succeeded':
      parts.estimates.record(sortOf(job), now - job.since);
      await jobs.apply(job.id, { type: 'succeeded', result: snapshot.result });
      station.slots.release(job.id);
      return 'again';
    case 'failed': {
      const problem = { code: 'upstream', failure: snapshot.failure } as const;
      await jobs.apply(job.id, { type: 'failed', problem });
      return 'again';
    }
    case 'needs-input':
      if (job.answered && now - job.since < answerSettlesMs) break;
      return requestInput(parts, station, { job, suggestedPrompt: snapshot.suggestedPrompt });
    case 'queued':
    case 'running':
      break;
  }
  if (now >= job.deadline) return expire(parts, job);
  const percent = snapshot.status === 'running' ? snapshot.percent : undefined;
  parts.screen.show(job, { percent });
  return pollAgain(parts, job, { started: snapshot.status === 'running', failures: 0 });
}

/** @returns undefined for a task that the upstream does not know */
async function look(
  { stopping, logger }: LifecycleParts,
  { upstream }: Station,
  job: JobIn<'running'>,
): Promise<TaskSnapshot | 'unanswered' | undefined> {
  try {
    return (await upstream.query([job.taskId], stopping)).get(job.taskId);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    logger.warn({ err: error, jobId: job.id, failure: error.failure.kind }, 'query failed');
    return 'unanswered';
  }
}

async function expire({ jobs }: LifecycleParts, job: JobIn<'running'>): Promise<'again'> {
  await jobs.apply(job.id, { type: 'expired' });
  return 'again';
}

async function forget({ jobs }: LifecycleParts, job: JobIn<'running'>): Promise<'again'> {
  const problem = { code: 'upstream', failure: { kind: 'not-found' } } as const;
  await jobs.apply(job.id, { type: 'failed', problem });
  return 'again';
}

async function requestInput(
  parts: LifecycleParts,
  { slots }: Station,
  { job, suggestedPrompt }: { job: JobIn<'running'>; suggestedPrompt: string | undefined },
): Promise<'again'> {
  const deadline = parts.clock.now() + answerGraceMs;
  const { taskId } = job;
  await parts.jobs.apply(job.id, { type: 'input-requested', taskId, suggestedPrompt, deadline });
  if (!job.answered) await answerAtOnce(parts, job);
  slots.release(job.id);
  return 'again';
}

function pollAgain(
  { clock, poll, estimates }: LifecycleParts,
  job: JobIn<'running'>,
  { started, failures }: { started: boolean; failures: number },
): Next {
  const now = clock.now();
  const expectedMs = estimates.median(sortOf(job));
  const elapsedMs = now - job.since;
  const wait = nextInterval({ ...poll, elapsedMs, expectedMs, started, failures });
  const tick = Math.max(1, Math.min(1_000, Math.floor(poll.minMs / 2)));
  return { at: Math.min(alignToTick(now + wait, tick), Math.max(job.deadline, now + poll.minMs)) };
}

/** Jobs of one sort take about the same time. */
function sortOf({ request, speed }: JobBase): string {
  const kind = request.kind === 'imagine' ? 'imagine' : request.action.kind;
  return `${kind} ${speed ?? 'default'}`;
}
