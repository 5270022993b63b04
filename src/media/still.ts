import type { MediaFile } from './file.ts';
import { maxPixelsOf } from './limits.ts';
import type { Media } from './media.ts';

/** Why a file is no picture to work from. */
export type StillFault = 'clip' | 'moves' | 'too-many-pixels' | 'undecodable';

/**
 * What is wrong with a file where a still picture is needed; decoded last, since it costs most.
 * @returns undefined where it is one
 */
export async function findStillFault(
  file: MediaFile,
  media: Pick<Media, 'isDecodable'>,
): Promise<StillFault | undefined> {
  if (!file.contentType.startsWith('image/')) return 'clip';
  if (file.isAnimated) return 'moves';
  const { width, height } = file.size ?? { width: 0, height: 0 };
  if (width * height > maxPixelsOf(file.contentType)) return 'too-many-pixels';
  return (await media.isDecodable(file)) ? undefined : 'undecodable';
}
