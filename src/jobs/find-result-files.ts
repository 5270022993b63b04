import { MediaError } from '../media/file.ts';
import type { Media } from '../media/media.ts';
import type { Source } from './fetch-picture.ts';
import type { JobBase, JobIn } from './job.ts';
import type { fetchQuarterFiles } from './quarter-files.ts';
import type { fetchResultFiles } from './result-files.ts';
import type { OutgoingFile } from './screen.ts';

/** Where the files of a job stand on Discord, with links that work for a while. */
export type CopiesOf = (job: JobBase) => Promise<readonly Source[]>;

interface FindParts {
  readonly copiesOf: CopiesOf;
  readonly media: Media;
  readonly signal: AbortSignal;
}

interface Wanted {
  /** Of each file, in bytes. */
  readonly uploadLimit: number;
  /** As they are, or cut into pictures. */
  readonly fetch: typeof fetchResultFiles | typeof fetchQuarterFiles;
}

/** The files of a result; or why not: one is too large, or they are nowhere to be had. */
export type FoundFiles = readonly OutgoingFile[] | 'too-large' | 'unreadable';

/** Fetches the files of a finished job: Discord's own copy first, since upstream links die. */
export async function findResultFiles(
  { copiesOf, media, signal }: FindParts,
  job: JobIn<'done' | 'delivering'>,
  { uploadLimit, fetch }: Wanted,
): Promise<FoundFiles> {
  // A message that was never told of its end may still show an unfinished picture.
  const isStale = job.state !== 'done' || (job.previews === true && job.delivery === 'kept');
  const copies = isStale ? [] : await copiesOf(job);
  for (const sources of [copies, job.result.media]) {
    if (sources.length === 0) continue;
    try {
      const fetched = await fetch({ media, signal }, job, { sources, uploadLimit });
      return fetched?.files ?? 'too-large';
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      if (error.reason === 'too-large') return 'too-large';
    }
  }
  return 'unreadable';
}
