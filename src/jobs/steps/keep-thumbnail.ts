import type { MediaFile } from '../../media/file.ts';
import type { JobId } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/**
 * Keeps a small picture of a result, so that its person can find it again. Never rejects: a result
 * without one is as good.
 * @param file undefined where the result could not be had
 */
export async function keepThumbnail(
  { media, thumbnails, logger }: Pick<LifecycleParts, 'media' | 'thumbnails' | 'logger'>,
  jobId: JobId,
  file: MediaFile | undefined,
): Promise<void> {
  if (file === undefined) return;
  try {
    const webp = await media.thumbnail(file);
    if (webp !== undefined) await thumbnails.keep(jobId, webp);
  } catch (error) {
    logger.warn({ err: error, jobId }, 'a thumbnail was not kept');
  }
}
