import type { MediaFile } from '../media/file.ts';
import type { Media } from '../media/media.ts';
import type { TaskResult } from '../upstreams/result.ts';
import { fetchPicture, type Source } from './fetch-picture.ts';
import { resultFileName } from './file-name.ts';
import type { JobBase, Size } from './job.ts';
import type { OutgoingFile } from './screen.ts';

/** The whole request that carries them, in bytes (Discord docs: Create Message). */
export const maxRequestBytes = 24 * 1024 * 1024;

export interface ResultFiles {
  readonly files: readonly OutgoingFile[];
  /** Of the first picture as the upstream made it. */
  readonly size: Size | undefined;
  /** The first file as it fits there. */
  readonly first: MediaFile | undefined;
}

/** Whether a result is words: it may have a picture as well, and is worth as much without it. */
export function isOfWords({ prompts = [] }: TaskResult): boolean {
  return prompts.length > 0;
}

/** Whether there is nothing to show. */
export function isEmptyResult(result: TaskResult): boolean {
  return result.media.length === 0 && !isOfWords(result);
}

/**
 * Fetches the files of a result and makes them fit where they are shown: each under the limit of
 * the place, and several also together under Discord's own.
 * @returns undefined where one cannot be made to fit
 * @throws {MediaError} where one cannot be had
 */
export async function fetchResultFiles(
  { media, signal }: { readonly media: Media; readonly signal: AbortSignal },
  job: JobBase,
  { sources, uploadLimit }: { readonly sources: readonly Source[]; readonly uploadLimit: number },
): Promise<ResultFiles | undefined> {
  const share = Math.floor(maxRequestBytes / sources.length);
  const limit = sources.length > 1 ? Math.min(uploadLimit, share) : uploadLimit;
  const files: OutgoingFile[] = [];
  let size: Size | undefined;
  let first: MediaFile | undefined;
  for (const [index, source] of sources.entries()) {
    // A clip cannot be made smaller, so of a larger one nothing more is read.
    const bound = source.kind === 'video' ? { maxBytes: limit } : {};
    const file = await fetchPicture(media, source, { signal, ...bound });
    const fitting = await media.fit(file, limit);
    if (fitting === undefined) return undefined;
    files.push({ ...fitting, name: resultFileName(job, index, fitting.extension) });
    size ??= file.size;
    first ??= fitting;
  }
  return { files, size, first };
}
