import type { Source } from '../fetch-picture.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { fetchResultFiles, isOfWords } from '../result-files.ts';
import type { NoticeFiles } from '../review-room.ts';
import { tryFiles } from '../try-files.ts';

/** What Discord takes from a bot wherever it is (Discord docs: reference, Uploading Files). */
const uploadLimit = 10 * 1024 * 1024;

/**
 * The files of what is held; none where only words are. Where it has been shown before, they come from
 * there: it may be the only place that still has them, and then it does not go before they are shown
 * elsewhere.
 * @returns undefined where they can be had, but not now
 */
export async function fetchNoticeFiles(
  parts: LifecycleParts,
  job: JobIn<'held'>,
): Promise<NoticeFiles | undefined> {
  const { result } = job.found ?? {};
  if (result === undefined || result.media.length === 0) return { files: [], mayMiss: true };
  if (isOfWords(result)) {
    const files = await tryFrom(parts, job, result.media);
    return { files: typeof files === 'string' ? [] : files, mayMiss: true };
  }
  const copies = job.stale === undefined ? [] : await parts.reviewRoom.filesOf(job.stale);
  if (copies === undefined) return undefined;
  const mayMiss = copies.length === 0;
  const copied = mayMiss ? 'unreadable' : await tryFrom(parts, job, copies);
  const files = typeof copied === 'string' ? await tryFrom(parts, job, result.media) : copied;
  return typeof files === 'string' && !mayMiss ? undefined : { files, mayMiss };
}

async function tryFrom(
  { media, stopping: signal, logger }: LifecycleParts,
  job: JobIn<'held'>,
  sources: readonly Source[],
): Promise<NoticeFiles['files']> {
  const wanted = { sources, uploadLimit: Math.min(job.uploadLimit, uploadLimit) };
  const fetched = await tryFiles(() => fetchResultFiles({ media, signal }, job, wanted));
  if (typeof fetched !== 'string') return fetched.files;
  logger.warn({ jobId: job.id, reason: fetched }, 'what is held could not be fetched');
  return fetched;
}
