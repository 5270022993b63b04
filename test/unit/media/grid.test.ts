import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { MediaError, type MediaFile } from '../../../src/media/file.ts';
import { drawGrid } from '../../../src/media/grid.ts';
import { inspect, probe } from '../../../src/media/probe.ts';
import { clip, noise, page, pngFile } from './files.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

async function plain({ width, height }: Size, shade: number): Promise<MediaFile> {
  const background = { r: shade, g: shade, b: shade };
  return pngFile(
    await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer(),
  );
}

/** How light each pixel of a rectangle is, 0 to 255. */
async function shadesIn(
  { bytes }: MediaFile,
  area: Size & { readonly left: number; readonly top: number },
): Promise<Uint8Array> {
  return sharp(bytes).extract(area).toColourspace('b-w').extractChannel(0).raw().toBuffer();
}

function cellOf({ width, height }: Size, cell: number): Parameters<typeof shadesIn>[1] {
  const [left, top] = [((cell % 3) * width) / 3, (Math.floor(cell / 3) * height) / 3];
  const inset = 8;
  return {
    left: Math.round(left) + inset,
    top: Math.round(top) + inset,
    width: Math.floor(width / 3) - 2 * inset,
    height: Math.floor(height / 3) - 2 * inset,
  };
}

const cells = Array.from({ length: 9 }, (_cell, index) => index);

describe('a numbered grid', () => {
  it.each([
    [
      { width: 2048, height: 1024 },
      { width: 1024, height: 512 },
    ],
    [
      { width: 800, height: 1600 },
      { width: 512, height: 1024 },
    ],
    [
      { width: 301, height: 199 },
      { width: 301, height: 199 },
    ],
    [
      { width: 3_000, height: 30 },
      { width: 1024, height: 10 },
    ],
    [
      { width: 1, height: 1 },
      { width: 1, height: 1 },
    ],
  ])('over a picture of %o is a WebP of %o', async (size, drawn) => {
    const grid = await drawGrid(await plain(size, 90));
    expect(grid).toMatchObject({ size: drawn, isAnimated: false });
    expect(await probe(grid.bytes)).toEqual({ contentType: 'image/webp', extension: 'webp' });
    expect((await inspect(grid.bytes)).size).toEqual(drawn);
  });

  it.each([0, 60, 128, 200, 255])(
    'is told from a picture of shade %i by light and by dark',
    async (shade) => {
      const size = { width: 600, height: 900 };
      const grid = await drawGrid(await plain(size, shade));
      for (const cell of cells) {
        const shades = await shadesIn(grid, cellOf(size, cell));
        expect(Math.max(...shades)).toBeGreaterThan(225);
        expect(Math.min(...shades)).toBeLessThan(70);
      }
    },
  );

  it('has another number in every cell', async () => {
    const size = { width: 600, height: 600 };
    const grid = await drawGrid(await plain(size, 30));
    const drawn = await Promise.all(cells.map((cell) => shadesIn(grid, cellOf(size, cell))));
    for (const [index, one] of drawn.entries()) {
      for (const other of drawn.slice(index + 1)) {
        const differing = one.filter((shade, at) => Math.abs(shade - (other[at] ?? 0)) > 100);
        expect(differing.length).toBeGreaterThan(150);
      }
    }
  });

  it('has its lines where the cells of a mask meet', async () => {
    const size = { width: 100, height: 71 };
    const grid = await drawGrid(await plain(size, 0));
    const [x, y] = [Math.round(100 / 3), Math.round(71 / 3)];
    const row = await shadesIn(grid, { left: 0, top: 4, width: 100, height: 1 });
    const column = await shadesIn(grid, { left: 4, top: 0, width: 1, height: 71 });
    expect(row[x]).toBeGreaterThan(200);
    expect(row[x + 6]).toBeLessThan(40);
    expect(column[y]).toBeGreaterThan(200);
    expect(column[y - 6]).toBeLessThan(40);
  });

  it('leaves the picture to be seen', async () => {
    const size = { width: 900, height: 900 };
    const shades = await shadesIn(await drawGrid(await plain(size, 180)), {
      left: 0,
      top: 0,
      ...size,
    });
    const kept = shades.filter((shade) => Math.abs(shade - 180) < 12).length;
    expect(kept / shades.length).toBeGreaterThan(0.75);
  });

  it('stays light even over the most restless picture', async () => {
    const grid = await drawGrid(await pngFile(await noise(1024, 1024)));
    expect(grid.bytes.byteLength).toBeLessThan(1_500_000);
  });

  it.each([
    ['a clip', async () => ({ bytes: await clip(), contentType: 'video/mp4' })],
    ['a page', () => Promise.resolve({ bytes: page, contentType: 'image/png' })],
    ['more pixels than anybody needs', async () => plain({ width: 16_000, height: 6_300 }, 0)],
  ])('cannot be drawn over %s', async (_what, partsOf) => {
    const file = { ...(await plain({ width: 9, height: 9 }, 0)), ...(await partsOf()) };
    await expect(drawGrid(file)).rejects.toSatisfy(
      (error) => error instanceof MediaError && error.reason === 'not-media',
    );
  });
});
