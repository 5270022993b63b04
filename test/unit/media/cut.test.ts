import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cutQuarter } from '../../../src/media/cut.ts';
import { MediaError, type MediaFile } from '../../../src/media/file.ts';
import { probe } from '../../../src/media/probe.ts';
import { clip, noise, page, picture, pngFile } from './files.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

async function pixelsOf(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number): string => {
    const start = (y * width + x) * channels;
    return data.subarray(start, start + 3).join(' ');
  };
  return { width, height, at };
}

const still = { isAnimated: false };

const sizes = [
  { width: 8, height: 6 },
  { width: 9, height: 6 },
  { width: 8, height: 7 },
  { width: 101, height: 63 },
  { width: 63, height: 101 },
  { width: 2, height: 2 },
  { width: 3, height: 3 },
  { width: 2, height: 99 },
];
const everyQuarter = sizes.flatMap((size) => [1, 2, 3, 4].map((quarter) => ({ size, quarter })));

const notMedia = (error: unknown): boolean =>
  error instanceof MediaError && error.reason === 'not-media';

describe('a quarter of a grid', () => {
  it.each(everyQuarter)(
    'number $quarter of $size.width x $size.height is that corner, pixel for pixel',
    async ({ size: { width, height }, quarter }) => {
      const grid = await pngFile(await noise(width, height));
      const cut = await cutQuarter(grid, quarter);
      const size = { width: Math.floor(width / 2), height: Math.floor(height / 2) };
      expect(cut).toMatchObject({ contentType: 'image/png', extension: 'png', size });
      const [whole, part] = [await pixelsOf(grid.bytes), await pixelsOf(cut.bytes)];
      expect({ width: part.width, height: part.height }).toEqual(size);
      const left = quarter === 2 || quarter === 4 ? width - size.width : 0;
      const top = quarter === 3 || quarter === 4 ? height - size.height : 0;
      for (let y = 0; y < size.height; y += 1) {
        for (let x = 0; x < size.width; x += 1) {
          if (part.at(x, y) !== whole.at(left + x, top + y)) expect.fail(`Wrong at ${x}, ${y}`);
        }
      }
    },
  );

  it('is never the same as another one', async () => {
    const grid = await pngFile(await noise(40, 40));
    const cuts = await Promise.all([1, 2, 3, 4].map((quarter) => cutQuarter(grid, quarter)));
    const hex = cuts.map(({ bytes }) => Buffer.from(bytes).toString('hex'));
    expect(new Set(hex).size).toBe(4);
  });

  it.each(['jpeg', 'webp', 'gif', 'avif'] as const)('is a PNG also of a %s', async (format) => {
    const size = { width: 32, height: 16 };
    const bytes = await picture(format, size);
    const grid: MediaFile = {
      bytes,
      ...still,
      contentType: `image/${format}`,
      extension: format,
      size,
    };
    const cut = await cutQuarter(grid, 4);
    expect(await probe(cut.bytes)).toEqual({ contentType: 'image/png', extension: 'png' });
    expect(await pixelsOf(cut.bytes)).toMatchObject({ width: 16, height: 8 });
  });

  it('cannot be had of a clip', async () => {
    const file = { ...still, contentType: 'video/mp4', extension: 'mp4', size: undefined };
    await expect(cutQuarter({ bytes: await clip(), ...file }, 1)).rejects.toSatisfy(notMedia);
  });

  it.each([
    ['broken', async () => (await picture('png', { width: 64, height: 64 })).subarray(0, 60)],
    ['something else', () => Promise.resolve(page)],
  ])('cannot be had of a file that is %s', async (_what, bytesOf) => {
    const size = { width: 64, height: 64 };
    const file = { ...still, contentType: 'image/png', extension: 'png', size };
    await expect(cutQuarter({ bytes: await bytesOf(), ...file }, 1)).rejects.toSatisfy(notMedia);
  });

  it('cannot be had of a picture one pixel wide', async () => {
    const grid = await pngFile(await noise(1, 8));
    await expect(cutQuarter(grid, 1)).rejects.toSatisfy(notMedia);
  });
});
