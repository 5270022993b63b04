import { withDeadline } from '../lib/deadline.ts';
import type { TaskSnapshot } from '../upstreams/port.ts';
import type { JobBase } from './job.ts';
import type { LifecycleParts } from './parts.ts';
import { isUnderReview } from './review.ts';
import type { OutgoingFile } from './screen.ts';

/** An unfinished picture is small; what is larger is not worth waiting for. */
const maxPreviewBytes = 5 * 1024 * 1024;
/** The percentage waits for it, but not for long. */
const patienceMs = 5_000;

/**
 * The files of a message that shows no picture: a preview that may stand there is taken away.
 * @returns undefined where the files are to be left as they are, since there are none
 */
export function withoutPreview({ previews }: JobBase): readonly OutgoingFile[] | undefined {
  return previews === true ? [] : undefined;
}

/**
 * Looks at the unfinished picture of a running job whose message is to show it, where there is a new
 * one, and keeps it among the sightings. Never rejects: one that cannot be had is left out.
 */
export async function lookAtPreview(
  parts: LifecycleParts,
  job: JobBase,
  snapshot: TaskSnapshot | undefined,
): Promise<void> {
  // What a moderator has to look at first is not shown before it is finished either.
  if (isUnderReview(job)) return;
  if (job.previews !== true || snapshot?.status !== 'running') return;
  const { previewUrl: url, percent } = snapshot;
  if (url === undefined) return;
  // Some upstreams draw over the same address.
  if (!parts.sightings.isNewPreview(job.id, `${percent ?? ''} ${url}`)) return;
  try {
    const file = await fetchPreview(parts, job, url);
    if (file !== undefined) parts.sightings.keepPreview(job.id, file);
  } catch (error) {
    parts.logger.debug({ err: error, jobId: job.id }, 'a preview could not be shown');
  }
}

async function fetchPreview(
  { media, stopping }: LifecycleParts,
  { id }: JobBase,
  url: string,
): Promise<OutgoingFile | undefined> {
  const picture = await withDeadline(stopping, patienceMs, (signal) =>
    media.download(url, { maxBytes: maxPreviewBytes, signal }),
  );
  const small = await media.shrinkPreview(picture);
  if (small === undefined) return undefined;
  const { bytes, contentType, extension } = small;
  return { name: `preview_${id}.${extension}`, bytes, contentType };
}
