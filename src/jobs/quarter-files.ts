import { MediaError } from '../media/file.ts';
import { fetchPicture } from './fetch-picture.ts';
import { resultFileName } from './file-name.ts';
import { type fetchResultFiles, maxRequestBytes } from './result-files.ts';
import type { OutgoingFile } from './screen.ts';

const quarters = [1, 2, 3, 4] as const;

/**
 * The same as {@link fetchResultFiles} for a grid: it is fetched once and cut into its four pictures.
 * @returns undefined where one cannot be made to fit
 * @throws {MediaError} where the grid cannot be had or cut
 */
export async function fetchQuarterFiles(
  ...[{ media, signal }, job, { sources, uploadLimit }]: Parameters<typeof fetchResultFiles>
): Promise<{ readonly files: readonly OutgoingFile[] } | undefined> {
  const [grid] = sources;
  if (grid === undefined) throw new MediaError('missing', 'There is no grid');
  const whole = await fetchPicture(media, grid, { signal });
  const limit = Math.min(uploadLimit, Math.floor(maxRequestBytes / quarters.length));
  const files: OutgoingFile[] = [];
  for (const quarter of quarters) {
    const fitting = await media.fit(await media.cutQuarter(whole, quarter), limit);
    if (fitting === undefined) return undefined;
    files.push({ ...fitting, name: resultFileName(job, quarter - 1, fitting.extension) });
  }
  return { files };
}
