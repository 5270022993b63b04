import type { TaskSnapshot } from '../../upstreams/port.ts';
import type { Next } from '../engine.ts';
import { drawingSortOf, sortOf } from '../estimates.ts';
import { firstLook, isNothingNew, nextLook, percentIn, toGlanced } from '../glance.ts';
import type { JobIn } from '../job.ts';
import { judgedChange } from '../judged-change.ts';
import type { Seen } from '../lookout.ts';
import type { LifecycleParts, Station } from '../parts.ts';
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

/** A look that is due at the deadline comes, and is answered, within this time unless something is wrong. */
export const overdueMs = 60_000;

/** Success is sometimes reported a moment before the picture has its address. */
const emptyForMs = 30_000;

type Running = JobIn<'running'>;

/** Shows how far a running task is, and moves the job on when the task has ended. */
export async function watch(
  parts: LifecycleParts,
  station: Station,
  job: Running,
): Promise<Next | 'again'> {
  station.slots.occupy(job.id);
  const seen = await parts.lookout.see(job, () => firstLook(parts, toGlanced(job)));
  if (seen === undefined) return withoutNews(parts, station, job);
  // What the end of the process has cut short says nothing about the task.
  if (seen.snapshot?.status === 'unanswered' && parts.stopping.aborted) return 'waits';
  if (seen.snapshot?.status !== 'unanswered') parts.sightings.hears(job.id, parts.clock.now());
  const change = changeFor(parts, job, seen.snapshot);
  if (change === undefined) {
    await lookAtPreview(parts, job, seen.snapshot);
    return goOn(parts, job, seen);
  }
  const judged = await judgedChange(parts, job, change);
  if (change.type === 'succeeded') rememberTime(parts, job, seen);
  return end(parts, station, { job, change: judged });
}

async function end(
  { jobs, sightings }: LifecycleParts,
  station: Station,
  { job, change }: { readonly job: Running; readonly change: JobChange },
): Promise<'again'> {
  sightings.forget(job.id);
  await jobs.apply(job.id, change);
  station.slots.release(job.id);
  return 'again';
}

/**
 * Nothing has been seen, and nobody may be able to look: questions may hang, or wait for each other.
 * That is like an upstream that does not answer.
 */
async function withoutNews(
  parts: LifecycleParts,
  station: Station,
  job: Running,
): Promise<Next | 'again'> {
  const { clock, sightings, screen } = parts;
  const now = clock.now();
  const { overdueAt, endsAt } = patienceWith(parts, job);
  if (now >= endsAt) return end(parts, station, { job, change: { type: 'expired' } });
  if (now >= overdueAt) screen.show(job, { ...sightings.shown(job.id), silent: true });
  return { at: stepWithoutNews(parts, job) };
}

/** When a step is due even where nothing is seen, in milliseconds since the epoch. */
function stepWithoutNews(parts: LifecycleParts, job: Running): number {
  const { overdueAt, endsAt } = patienceWith(parts, job);
  return parts.clock.now() < overdueAt ? overdueAt : endsAt;
}

/** One that was taken up late, or of which something was heard late, gets as long from then on. */
function patienceWith(
  { clock, sightings }: LifecycleParts,
  { id, deadline, timeoutMs }: Running,
): { readonly overdueAt: number; readonly endsAt: number } {
  const from = Math.max(deadline, sightings.heardAt(id, clock.now()));
  return { overdueAt: from + Math.min(overdueMs, timeoutMs), endsAt: from + timeoutMs };
}

function rememberTime({ estimates, sightings }: LifecycleParts, job: Running, seen: Seen): void {
  estimates.record(sortOf(job), seen.askedAt - job.since);
  const begun = sightings.begunAt(job.id);
  if (begun !== undefined) estimates.record(drawingSortOf(sortOf(job)), seen.askedAt - begun);
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
    return isForgotten ? { ...failed({ kind: 'not-found' }), taskId: job.taskId } : undefined;
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

function failed(
  failure: (TaskSnapshot & { status: 'failed' })['failure'],
): JobChange & { readonly type: 'failed' } {
  return { type: 'failed', problem: { code: 'upstream', failure } };
}

/** Somebody who has answered once is asked again with the patience of a form. */
function requestInput(job: Running, suggestedPrompt: string | undefined, now: number): JobChange {
  const deadline = now + (job.answered ? formMs : answerGraceMs);
  return { type: 'input-requested', taskId: job.taskId, suggestedPrompt, deadline };
}

/** Shows what was seen, and looks again. */
function goOn(parts: LifecycleParts, job: Running, seen: Seen): Next {
  const { sightings, screen, lookout } = parts;
  const glanced = toGlanced(job);
  const { snapshot, askedAt } = seen;
  const unanswered = snapshot?.status === 'unanswered' ? sightings.unanswered(job.id) : 0;
  if (snapshot !== undefined && unanswered === 0) {
    sightings.begins(job.id, snapshot.status, askedAt);
    const { percent: told, guessed } = percentIn(parts, glanced, seen);
    const percent = sightings.progress(job.id, told);
    const preview = sightings.previewOf(job.id);
    const progress = { percent, guessed, started: snapshot.status === 'running', preview };
    sightings.remember(job.id, progress, askedAt);
    screen.show(job, progress);
  } else if (unanswered >= silentAfter) {
    screen.show(job, { ...sightings.shown(job.id), silent: true });
  }
  const at = lookout.plan(job, nextLook(parts, glanced, { ...seen, unanswered }), (later) => {
    const isNews = !isNothingNew(parts, glanced, { before: seen, now: later });
    return isNews ? undefined : nextLook(parts, glanced, { ...later, unanswered: 0 });
  });
  return { at: at ?? stepWithoutNews(parts, job) };
}
