import { MediaError, type MediaFile } from '../../media/file.ts';
import { fetchPicture, type Source } from '../fetch-picture.ts';
import { type FollowUp, resultOf } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/** The picture that something starts from: its job, and where its files stood a moment ago. */
type ParentPicture = Pick<FollowUp, 'parentId' | 'copies'>;

interface CopyParts extends Pick<LifecycleParts, 'jobs'> {
  readonly screen: Pick<LifecycleParts['screen'], 'filesOf'>;
}

type FetchParts = CopyParts & Pick<LifecycleParts, 'media' | 'stopping'>;

/**
 * Where the files of the picture stand on Discord: as the button's own message told when it was
 * pressed, then as the message tells now.
 */
export async function* copiesOf(
  { jobs, screen }: CopyParts,
  { copies = [], parentId }: ParentPicture,
): AsyncGenerator<readonly Source[]> {
  if (copies.length > 0) yield copies.map((url) => ({ url }));
  const parent = await jobs.get(parentId);
  if (parent !== undefined) yield await screen.filesOf(parent);
}

/**
 * The picture that a follow-up starts from. The upstream's own file is the best one; its link may
 * have died, and then Discord's copy serves.
 * @throws {MediaError} when neither can be had
 */
export async function fetchParentPicture(
  parts: FetchParts,
  request: ParentPicture,
): Promise<MediaFile & { readonly url: string }> {
  const [item] = resultOf(await parts.jobs.get(request.parentId))?.media ?? [];
  const original = item && (await tryToFetch(parts, item));
  if (original !== undefined) return original;
  for await (const [copy] of copiesOf(parts, request)) {
    const file = copy && (await tryToFetch(parts, copy));
    if (file !== undefined) return file;
  }
  throw new MediaError('missing', 'The picture is nowhere to be had');
}

async function tryToFetch(
  { media, stopping: signal }: FetchParts,
  source: Source,
): Promise<(MediaFile & { readonly url: string }) | undefined> {
  try {
    return { ...(await fetchPicture(media, source, { signal })), url: linkOf(source) };
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
    return undefined;
  }
}

/** A link that shows the whole grid is no link to one of its pictures. */
function linkOf({ url, quarter }: Source): string {
  return quarter === undefined ? url : '';
}
