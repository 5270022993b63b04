import sharp, { type Create } from 'sharp';

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
 */
export async function paintMask({ width, height, cells }: Region): Promise<Uint8Array> {
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
  return sharp({ create: plain(width, height, 0) })
    .composite(white)
    .png()
    .toBuffer();
}

function plain(width: number, height: number, shade: number): Create {
  return { width, height, channels: 3, background: { r: shade, g: shade, b: shade } };
}
