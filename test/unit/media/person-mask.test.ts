import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { MediaFile } from '../../../src/media/file.ts';
import { readMask } from '../../../src/media/person-mask.ts';
import { probe } from '../../../src/media/probe.ts';
import { clip, noise, pngFile } from './files.ts';

/** A picture whose pixels are told one by one, as red, green, blue and opacity. */
async function painted(
  size: { readonly width: number; readonly height: number },
  pixel: (x: number, y: number) => readonly [number, number, number, number],
): Promise<MediaFile> {
  const { width, height } = size;
  const bytes = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) bytes.set(pixel(x, y), (y * width + x) * 4);
  }
  const raw = { width, height, channels: 4 } as const;
  return pngFile(await sharp(bytes, { raw }).png().toBuffer());
}

const size = { width: 20, height: 10 };
const white = [255, 255, 255, 255] as const;
const black = [0, 0, 0, 255] as const;

/** Every pixel of a mask, which must be pure black and white, as rows of `#` (white) and `.`. */
async function rowsOf(mask: Uint8Array): Promise<string[]> {
  expect(await probe(mask)).toEqual({ contentType: 'image/png', extension: 'png' });
  const { data, info } = await sharp(mask)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_row, y) =>
    Array.from({ length: info.width }, (_cell, x) => {
      const start = (y * info.width + x) * info.channels;
      const shades = new Set(data.subarray(start, start + info.channels));
      if (shades.size !== 1) return '?';
      return shades.has(255) ? '#' : shades.has(0) ? '.' : '?';
    }).join(''),
  );
}

async function maskOf(file: MediaFile): Promise<Uint8Array> {
  const outcome = await readMask(file, file.size ?? size);
  if (!outcome.ok) throw new Error(`It was refused as ${outcome.reason}`);
  return outcome.mask;
}

const leftHalf = Array.from({ length: 10 }, () => '##########..........');

describe('a mask that a person painted', () => {
  it('keeps its black and white', async () => {
    const file = await painted(size, (x) => (x < 10 ? white : black));
    expect(await rowsOf(await maskOf(file))).toEqual(leftHalf);
  });

  it('turns light into white and dark into black', async () => {
    const file = await painted(size, (x) => (x < 10 ? [140, 140, 140, 255] : [110, 110, 110, 255]));
    expect(await rowsOf(await maskOf(file))).toEqual(leftHalf);
  });

  it('is black where it is transparent', async () => {
    const file = await painted(size, (x) => (x < 10 ? white : [255, 255, 255, 0]));
    expect(await rowsOf(await maskOf(file))).toEqual(leftHalf);
  });

  it('goes by how light a colour is', async () => {
    const file = await painted(size, (x) => (x < 10 ? [255, 255, 0, 255] : [0, 0, 160, 255]));
    expect(await rowsOf(await maskOf(file))).toEqual(leftHalf);
  });

  it('may be a JPEG', async () => {
    const png = await painted({ width: 64, height: 64 }, (x) => (x < 32 ? white : black));
    const bytes = await sharp(png.bytes).jpeg({ quality: 60 }).toBuffer();
    const rows = await rowsOf(await maskOf({ ...png, bytes, contentType: 'image/jpeg' }));
    expect(new Set(rows)).toEqual(new Set(['#'.repeat(32) + '.'.repeat(32)]));
  });

  it('stays small even of a large picture', async () => {
    const background = { r: 0, g: 0, b: 0 };
    const circle = Buffer.from(
      '<svg width="2048" height="2048"><circle cx="900" cy="900" r="600" fill="#fff"/></svg>',
    );
    const bytes = await sharp({ create: { width: 2048, height: 2048, channels: 3, background } })
      .composite([{ input: circle }])
      .png()
      .toBuffer();
    const mask = await maskOf(await pngFile(bytes));
    expect(mask.byteLength).toBeLessThan(20_000);
    expect(await sharp(mask).metadata()).toMatchObject({ width: 2048, height: 2048 });
  });

  it.each([2048, 4096])('of %i pixels stays small even if it is only speckles', async (side) => {
    const mask = await maskOf(await pngFile(await noise(side, side)));
    expect(mask.byteLength).toBeLessThanOrEqual(256 * 1024);
    expect(await sharp(mask).metadata()).toMatchObject({ width: side, height: side });
  });

  it('is as white as it was, also where few speckles are left of it', async () => {
    const bytes = await sharp(await noise(2048, 2048))
      .threshold(205)
      .png()
      .toBuffer();
    const mask = await maskOf(await pngFile(bytes));
    expect(mask.byteLength).toBeLessThanOrEqual(256 * 1024);
    const shareOf = async (png: Uint8Array): Promise<number> =>
      ((await sharp(png).stats()).channels[0]?.mean ?? 0) / 255;
    expect(await shareOf(bytes)).toBeLessThan(0.3);
    expect(await shareOf(mask)).toBeCloseTo(await shareOf(bytes), 2);
  });

  it('has one bit per pixel, so that it is kept to the pixel where it can be', async () => {
    const file = await painted({ width: 1021, height: 1024 }, (x, y) =>
      Math.imul(x + 1, y + 7) % 3 === 0 ? white : black,
    );
    const mask = await maskOf(file);
    expect(await sharp(mask).metadata()).toMatchObject({ space: 'b-w', bitsPerSample: 1 });
    const before = await sharp(file.bytes).extractChannel(0).raw().toBuffer();
    const after = await sharp(mask).extractChannel(0).raw().toBuffer();
    expect(Buffer.compare(after, before)).toBe(0);
  });
});

describe('a mask that cannot be used', () => {
  const reasonOf = async (file: MediaFile, of = file.size ?? size): Promise<string> => {
    const outcome = await readMask(file, of);
    return outcome.ok ? 'fine' : outcome.reason;
  };

  it.each([
    [1, 'empty'],
    [2, 'fine'],
    [198, 'fine'],
    [199, 'everything'],
    [0, 'empty'],
    [200, 'everything'],
  ])('is one with %i of 200 pixels white: %s', async (count, reason) => {
    const file = await painted(size, (x, y) => (y * 20 + x < count ? white : black));
    expect(await reasonOf(file)).toBe(reason);
  });

  it.each([
    { width: 21, height: 10 },
    { width: 20, height: 9 },
    { width: 10, height: 20 },
  ])('is one for a picture of $width x $height', async (other) => {
    const file = await painted(size, (x) => (x < 10 ? white : black));
    expect(await reasonOf(file, other)).toBe('wrong-size');
  });

  it('is one of so many pixels that nothing of it is decoded', async () => {
    const large = { width: 8_000, height: 5_001 };
    const file = await painted(size, (x) => (x < 10 ? white : black));
    expect(await reasonOf({ ...file, size: large })).toBe('too-many-pixels');
  });

  it('is a clip, or what cannot be decoded', async () => {
    const file = await painted(size, (x) => (x < 10 ? white : black));
    const film = { ...file, bytes: await clip(), contentType: 'video/mp4' };
    expect(await reasonOf(film)).toBe('not-a-picture');
    const broken = { ...file, bytes: file.bytes.subarray(0, 50) };
    expect(await reasonOf(broken)).toBe('not-a-picture');
    expect(await reasonOf({ ...file, size: undefined })).toBe('not-a-picture');
  });
});
