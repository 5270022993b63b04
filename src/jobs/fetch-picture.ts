import { MediaError, type MediaFile } from '../media/file.ts';
import type { Media } from '../media/media.ts';
import type { MediaItem } from '../upstreams/result.ts';

/** Where a file can be fetched, and whether only a part of it is meant. */
export type Source = Pick<MediaItem, 'url' | 'quarter'> & Partial<Pick<MediaItem, 'kind'>>;

/** Larger files are not even read: no place on Discord takes them. */
const maxResultBytes = 200 * 1024 * 1024;

interface FetchOptions {
  readonly signal: AbortSignal;
  /** 200 MiB unless told. */
  readonly maxBytes?: number;
}

/**
 * Fetches one file of a result, and cuts it where only a part is meant.
 * @throws {MediaError}
 */
export async function fetchPicture(
  media: Media,
  { url, quarter }: Source,
  { signal, maxBytes = maxResultBytes }: FetchOptions,
): Promise<MediaFile> {
  if (url === '') throw new MediaError('missing', 'Only Discord has this file');
  const file = await media.download(url, { maxBytes, signal });
  return quarter === undefined ? file : media.cutQuarter(file, quarter);
}

/**
 * What one picture of several is: a file of its own, or a quarter of the grid.
 * @param index 1 to 4
 */
export function pickFrom<File extends Source>(
  files: readonly File[],
  index: number,
): File | undefined {
  const [grid] = files;
  return files.length === 1 && grid !== undefined ? { ...grid, quarter: index } : files[index - 1];
}
