import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { paintMask } from '../../../src/media/mask.ts';
import { probe } from '../../../src/media/probe.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 255, 0, or something else where the three channels differ. */
  readonly at: (x: number, y: number) => number | string;
}

async function paint(region: Parameters<typeof paintMask>[0]): Promise<Pixels> {
  const mask = await paintMask(region);
  expect(await probe(mask)).toEqual({ contentType: 'image/png', extension: 'png' });
  const { data, info } = await sharp(mask)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number): number | string => {
    const start = (y * width + x) * channels;
    const shades = [...data.subarray(start, start + 3)];
    const opaque = channels === 3 || data[start + 3] === 255;
    return opaque && new Set(shades).size === 1 ? (shades[0] ?? 'none') : shades.join(' ');
  };
  return { width, height, at };
}

/** Every shade that occurs. */
function shades({ width, height, at }: Pixels): Set<number | string> {
  const found = new Set<number | string>();
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) found.add(at(x, y));
  return found;
}

const middles = Array.from({ length: 9 }, (_, cell) => ({
  cell,
  x: cell % 3,
  y: Math.floor(cell / 3),
}));

describe('a mask', () => {
  it.each([
    { width: 90, height: 60 },
    { width: 100, height: 71 },
    { width: 7, height: 5 },
    { width: 1, height: 1 },
  ])('has the size of its picture: $width x $height', async (size) => {
    const mask = await paint({ ...size, cells: [] });
    expect(mask).toMatchObject(size);
  });

  it('of no cell is black, and of all cells white', async () => {
    const size = { width: 100, height: 71 };
    expect(shades(await paint({ ...size, cells: [] }))).toEqual(new Set([0]));
    const all = await paint({ ...size, cells: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
    expect(shades(all)).toEqual(new Set([255]));
  });

  it.each(middles)(
    'of cell $cell is white there and black everywhere else',
    async ({ cell, x, y }) => {
      const mask = await paint({ width: 30, height: 60, cells: [cell] });
      for (let row = 0; row < 60; row += 1) {
        for (let column = 0; column < 30; column += 1) {
          const inside = Math.floor(column / 10) === x && Math.floor(row / 20) === y;
          if (mask.at(column, row) !== (inside ? 255 : 0)) {
            expect.fail(`Wrong at ${column}, ${row}: ${mask.at(column, row)}`);
          }
        }
      }
    },
  );

  it('reaches into every corner where the size is no multiple of three', async () => {
    const corners = await paint({ width: 100, height: 71, cells: [0, 2, 6, 8] });
    const at = [0, 99].flatMap((x) => [0, 70].map((y) => corners.at(x, y)));
    expect(at).toEqual([255, 255, 255, 255]);
    expect(corners.at(50, 35)).toBe(0);
    expect(corners.at(50, 0)).toBe(0);
    expect(corners.at(0, 35)).toBe(0);
  });

  it('has no gap between neighbours and no doubled edge', async () => {
    const both = await paint({ width: 100, height: 10, cells: [0, 1] });
    const row = Array.from({ length: 100 }, (_, x) => both.at(x, 0));
    expect(row.lastIndexOf(255)).toBe(66);
    expect(row.indexOf(0)).toBe(67);
  });

  it('does not mind a cell named twice', async () => {
    const mask = await paint({ width: 30, height: 30, cells: [4, 4] });
    expect(mask.at(15, 15)).toBe(255);
    expect(mask.at(5, 5)).toBe(0);
  });
});
