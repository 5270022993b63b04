import type { Next } from '../engine.ts';
import type { FoundFiles } from '../find-result-files.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { fetchResultFiles, isOfWords } from '../result-files.ts';
import { tryFiles } from '../try-files.ts';

/**
 * How long until it is tried again to show something to those who moderate: as long as it has waited
 * already, within these bounds. A change of their channel is a reason to try at once.
 */
const retryMs = { least: 2 * 60_000, most: 30 * 60_000 };

/** How often it is looked whether what was shown to them still stands where they see it. */
const lookMs = 60 * 60_000;

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
  const outcome = job.notice === undefined ? await post(parts, job) : await keep(parts, job);
  if (outcome === 'again') return 'again';
  const now = clock.now();
  const waited = Math.min(Math.max(now - job.since, retryMs.least), retryMs.most);
  return { at: Math.min(job.expiresAt, now + (outcome === 'stands' ? lookMs : waited)) };
}

/** What became of a try. */
type Outcome = 'stands' | 'later' | 'again';

/** Has what was shown to those who moderate follow them, where it does not stand before them any more. */
async function keep(parts: LifecycleParts, job: JobIn<'held'>): Promise<Outcome> {
  const { jobs, reviewRoom } = parts;
  // Nothing is moved twice before what it leaves behind is gone.
  if (!(await clear(parts, job))) return 'later';
  if (await reviewRoom.isInPlace(job)) return 'stands';
  await jobs.apply(job.id, { type: 'review-reposted' });
  return 'again';
}

/** Shows it to those who moderate; only once it stands goes what was shown before. */
async function post(parts: LifecycleParts, job: JobIn<'held'>): Promise<Outcome> {
  if (!(await postNotice(parts, job))) return 'later';
  return (await clear(parts, job)) ? 'stands' : 'later';
}

/** @returns whether it stands, or need not any more */
async function postNotice(parts: LifecycleParts, job: JobIn<'held'>): Promise<boolean> {
  const { jobs, reviewRoom } = parts;
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
