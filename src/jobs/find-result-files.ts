import type { Media } from '../media/media.ts';
import type { Source } from './fetch-picture.ts';
import type { Inquiry } from './inquiry.ts';
import type { JobBase, JobIn } from './job.ts';
import type { fetchQuarterFiles } from './quarter-files.ts';
import type { fetchResultFiles } from './result-files.ts';
import type { OutgoingFile } from './screen.ts';
import { tryFiles } from './try-files.ts';

/** Where the files of a job stand on Discord, with links that work for a while. */
export type CopiesOf = (job: JobBase) => Promise<readonly Source[]>;

interface FindParts {
  readonly copiesOf: CopiesOf;
  readonly inquiry: Pick<Inquiry, 'renew'>;
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

/**
 * Fetches the files of a finished job: Discord's own copy first, since upstream links die. Where they have
 * died the upstream is asked for others.
 * @throws {StoreError}
 */
export async function findResultFiles(
  { copiesOf, inquiry, media, signal }: FindParts,
  job: JobIn<'done' | 'delivering'>,
  { uploadLimit, fetch }: Wanted,
): Promise<FoundFiles> {
  // A message that was never told of its end may still show an unfinished picture.
  const isStale = job.state !== 'done' || (job.previews === true && job.delivery === 'kept');
  const copies = isStale ? [] : await copiesOf(job);
  const tryFrom = async (sources: readonly Source[]): Promise<FoundFiles> => {
    if (sources.length === 0) return 'unreadable';
    const found = await tryFiles(() => fetch({ media, signal }, job, { sources, uploadLimit }));
    return typeof found === 'string' ? found : found.files;
  };
  for (const sources of [copies, job.result.media]) {
    const found = await tryFrom(sources);
    if (found !== 'unreadable') return found;
  }
  return tryFrom((await inquiry.renew(job))?.media ?? []);
}
