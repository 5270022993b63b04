import { MediaError, type MediaFile } from './file.ts';
import { render } from './open.ts';

/**
 * Cuts one of the four pictures out of a 2 by 2 grid.
 * @param quarter 1 and 2 above, 3 and 4 below, from the left
 * @returns a PNG, so that nothing is lost
 * @throws {MediaError} `not-media` where the file cannot be decoded
 */
export async function cutQuarter(grid: MediaFile, quarter: number): Promise<MediaFile> {
  const { size } = grid;
  if (size === undefined || Math.min(size.width, size.height) < 2)
    throw new MediaError('not-media', 'The file cannot be cut');
  const width = Math.floor(size.width / 2);
  const height = Math.floor(size.height / 2);
  const left = quarter % 2 === 0 ? size.width - width : 0;
  const top = quarter > 2 ? size.height - height : 0;
  try {
    const { data: bytes } = await render({ file: grid.bytes }, (whole) =>
      whole.extract({ left, top, width, height }).png(),
    );
    return {
      bytes,
      contentType: 'image/png',
      extension: 'png',
      size: { width, height },
      isAnimated: false,
    };
  } catch (error) {
    throw new MediaError('not-media', 'The picture cannot be cut', { cause: error });
  }
}
