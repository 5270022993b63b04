import type { Next } from '../engine.ts';
import type { FoundFiles } from '../find-result-files.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { fetchResultFiles, isOfWords } from '../result-files.ts';
import { tryFiles } from '../try-files.ts';

/** How long until it is tried again to show something to those who moderate. */
const retryMs = 2 * 60_000;

/** What Discord takes from a bot wherever it is (Discord docs: reference, Uploading Files). */
const uploadLimit = 10 * 1024 * 1024;

/**
 * Shows what waits to those who moderate, as soon as that can be done, and ends the wait where nobody
 * decides in time.
 */
export async function awaitReview(
  parts: LifecycleParts,
  job: JobIn<'held'>,
): Promise<Next | 'again'> {
  const { jobs, screen, clock } = parts;
  if (clock.now() >= job.expiresAt) {
    await jobs.apply(job.id, { type: 'review-expired' });
    return 'again';
  }
  screen.show(job);
  const isPosted = await post(parts, job);
  const isCleared = await clear(parts, job);
  if (isPosted && isCleared) return { at: job.expiresAt };
  return { at: Math.min(job.expiresAt, clock.now() + retryMs) };
}

/** @returns whether it stands */
async function post(parts: LifecycleParts, job: JobIn<'held'>): Promise<boolean> {
  const { jobs, reviewRoom } = parts;
  if (job.notice !== undefined) return true;
  const caseNumber = await reviewRoom.open(job);
  if (job.caseNumber === undefined && caseNumber !== undefined) {
    await jobs.apply(job.id, { type: 'review-posted', caseNumber });
  }
  const notice = await reviewRoom.post({ ...job, caseNumber }, () => fetchFound(parts, job));
  if (notice === undefined) return false;
  const shown = await jobs.apply(job.id, { type: 'review-posted', notice });
  // Somebody was quicker: what has just been posted is not theirs to decide any more.
  return shown !== undefined || reviewRoom.clear(notice);
}

/** What was shown before it was posted anew is not left behind. */
async function clear({ jobs, reviewRoom }: LifecycleParts, job: JobIn<'held'>): Promise<boolean> {
  if (job.stale === undefined) return true;
  if (!(await reviewRoom.clear(job.stale))) return false;
  await jobs.apply(job.id, { type: 'review-cleared' });
  return true;
}

/** The files of what is held; none where only words are. */
async function fetchFound(parts: LifecycleParts, job: JobIn<'held'>): Promise<FoundFiles> {
  const { media, stopping: signal, logger } = parts;
  const { result } = job.found ?? {};
  if (result === undefined || result.media.length === 0) return [];
  const limit = Math.min(job.uploadLimit, uploadLimit);
  const wanted = { sources: result.media, uploadLimit: limit };
  const files = await tryFiles(() => fetchResultFiles({ media, signal }, job, wanted));
  if (typeof files !== 'string') return files.files;
  logger.warn({ jobId: job.id, reason: files }, 'what is held could not be fetched');
  return isOfWords(result) ? [] : files;
}
