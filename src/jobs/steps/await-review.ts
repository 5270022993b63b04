import type { Next } from '../engine.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { fetchNoticeFiles } from './notice-files.ts';

/**
 * How long until it is tried again to show something to those who moderate: as long as it has waited
 * already, within these bounds. A change of their channel is a reason to try at once.
 */
const retryMs = { least: 2 * 60_000, most: 30 * 60_000 };

/** How often it is looked whether what was shown to them still stands where they see it. */
const lookMs = 60 * 60_000;

/** Whose turn comes is woken; this is for the case that nobody wakes it. */
const turnMs = 60_000;

/**
 * Shows what waits to those who moderate, as soon as that can be done, and ends the wait where nobody
 * decides in time. Its person is told that it waits once that is written down.
 */
export async function awaitReview(
  parts: LifecycleParts,
  held: JobIn<'held'>,
): Promise<Next | 'again'> {
  const { jobs, screen, clock } = parts;
  if (clock.now() >= held.expiresAt) {
    await jobs.apply(held.id, { type: 'review-expired' });
    return 'again';
  }
  const job = await recorded(parts, held);
  if (job === undefined) return 'again';
  screen.show(job);
  const outcome = await inTurn(parts, job);
  if (outcome === 'again') return 'again';
  const now = clock.now();
  return { at: Math.min(job.expiresAt, now + pauseAfter(outcome, now - job.since)) };
}

/** What became of a try; `waits`: too many others are under way. */
type Outcome = 'stands' | 'later' | 'waits' | 'again';

function pauseAfter(outcome: Exclude<Outcome, 'again'>, waitedMs: number): number {
  if (outcome === 'stands') return lookMs;
  if (outcome === 'waits') return turnMs;
  return Math.min(Math.max(waitedMs, retryMs.least), retryMs.most);
}

/** @returns it with the number of its case; undefined where somebody has decided meanwhile */
async function recorded(
  { jobs, reviewRoom }: LifecycleParts,
  job: JobIn<'held'>,
): Promise<JobIn<'held'> | undefined> {
  if (job.caseNumber !== undefined) return job;
  const caseNumber = await reviewRoom.open(job);
  if (caseNumber === undefined) return job;
  const after = await jobs.apply(job.id, { type: 'review-posted', caseNumber });
  return after?.state === 'held' ? after : undefined;
}

/** However many are held, the steps of other jobs are not kept waiting by them; servers take turns. */
async function inTurn(parts: LifecycleParts, job: JobIn<'held'>): Promise<Outcome> {
  const { looks, posts } = parts.reviewTurns;
  const isNew = job.notice === undefined;
  const [turns, work] = isNew ? [posts, post] : [looks, keep];
  // It may have been waiting for the other.
  (isNew ? looks : posts).release(job.id);
  if (!turns.take(job.id, job.guildId ?? '')) return 'waits';
  try {
    return await work(parts, job);
  } finally {
    turns.release(job.id);
  }
}

/** Has what was shown to those who moderate follow them, where it does not stand before them any more. */
async function keep(parts: LifecycleParts, job: JobIn<'held'>): Promise<Outcome> {
  const { jobs, reviewRoom } = parts;
  // Nothing is moved twice before what it leaves behind is gone.
  if (!(await clear(parts, job))) return 'later';
  if (job.isToRepost !== true && (await reviewRoom.isInPlace(job))) return 'stands';
  await jobs.apply(job.id, { type: 'review-reposted' });
  return 'again';
}

/** Shows it to those who moderate; only once it stands goes what was shown before. */
async function post(parts: LifecycleParts, job: JobIn<'held'>): Promise<Outcome> {
  const { jobs, reviewRoom } = parts;
  const notice = await reviewRoom.post(job, () => fetchNoticeFiles(parts, job));
  if (notice === undefined) return 'later';
  const shown = await jobs.apply(job.id, { type: 'review-posted', notice });
  if (shown?.state === 'held') return (await clear(parts, job)) ? 'stands' : 'later';
  // Somebody was quicker: what has just been posted is not theirs to decide any more, and where it
  // stood before it is told what they have decided. Where it stood nowhere, it is told in this one.
  if (shown === undefined) await reviewRoom.clear(notice);
  return 'again';
}

/** What was shown before it was posted anew is not left behind. */
async function clear({ jobs, reviewRoom }: LifecycleParts, job: JobIn<'held'>): Promise<boolean> {
  if (job.stale === undefined) return true;
  if (!(await reviewRoom.clear(job.stale))) return false;
  await jobs.apply(job.id, { type: 'review-cleared' });
  return true;
}
