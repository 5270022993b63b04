import { MediaError, type MediaFile } from '../../media/file.ts';
import type { MediaItem } from '../../upstreams/result.ts';
import { fetchPicture } from '../fetch-picture.ts';
import type { JobId } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/**
 * The picture that a follow-up starts from. The upstream's own file is the best one; its link may
 * have died, and then the copy in the parent's message serves.
 * @throws {MediaError} when neither can be had
 */
export async function fetchParentPicture(
  parts: LifecycleParts,
  parentId: JobId,
): Promise<MediaFile & { readonly url: string }> {
  const { jobs, media, screen, stopping } = parts;
  const parent = await jobs.get(parentId);
  const hasResult = parent?.state === 'done' || parent?.state === 'delivering';
  const [item] = hasResult ? parent.result.media : [];
  if (parent === undefined) throw new MediaError('missing', 'The picture is not known any more');
  try {
    if (item !== undefined) {
      return { ...(await fetchPicture(media, item, stopping)), url: linkOf(item) };
    }
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
  }
  const [copy] = await screen.filesOf(parent);
  if (copy === undefined) throw new MediaError('missing', 'The picture is nowhere to be had');
  return { ...(await fetchPicture(media, copy, stopping)), url: copy.url };
}

/** A link that shows the whole grid is no link to one of its pictures. */
function linkOf({ url, quarter }: MediaItem): string {
  return quarter === undefined ? url : '';
}
