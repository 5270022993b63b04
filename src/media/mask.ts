import type { Create } from 'sharp';
import { MediaError } from './file.ts';
import { maxPixelsOf } from './limits.ts';
import { render } from './open.ts';

/** Which cells of a 3 by 3 grid over a picture are to be repainted; 0 to 8 from the top left. */
export interface Region {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly number[];
}

const perSide = 3;

/**
 * Paints the mask that upstreams expect: white is repainted, black is kept.
 * @returns a PNG of the picture's own size
 * @throws {MediaError} `not-media` for a picture that is larger than any that is decoded
 */
export async function paintMask({ width, height, cells }: Region): Promise<Uint8Array> {
  if (width * height > maxPixelsOf('image/png'))
    throw new MediaError('not-media', 'The picture is too large');
  const edge = (line: number, length: number): number => Math.round((line * length) / perSide);
  const white = cells.map((cell) => {
    const column = cell % perSide;
    const row = Math.floor(cell / perSide);
    const left = edge(column, width);
    const top = edge(row, height);
    const right = edge(column + 1, width);
    const bottom = edge(row + 1, height);
    return {
      input: { create: plain(right - left, bottom - top, 255) },
      left,
      top,
    };
  });
  const { data } = await render({ plain: plain(width, height, 0) }, (black) =>
    black.composite(white).png(),
  );
  return data;
}

function plain(width: number, height: number, shade: number): Create {
  return { width, height, channels: 3, background: { r: shade, g: shade, b: shade } };
}
