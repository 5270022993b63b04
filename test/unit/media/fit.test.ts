import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { MediaFile } from '../../../src/media/file.ts';
import { createMedia } from '../../../src/media/media.ts';
import { inspect, probe } from '../../../src/media/probe.ts';
import { clip, noise, page, pngFile } from './files.ts';

function fit(file: MediaFile, maxBytes: number): Promise<MediaFile | undefined> {
  const media = createMedia();
  onTestFinished(() => media.close());
  return media.fit(file, maxBytes);
}

describe('a file that fits', () => {
  it('is the very same, to the last byte of the limit', async () => {
    const file = await pngFile(await noise(20, 20));
    expect(await fit(file, file.bytes.byteLength)).toBe(file);
    expect(await fit(file, 10_000_000)).toBe(file);
  });
});

describe('a picture that is too large', () => {
  it('becomes a WebP below the limit, as large as it was where that is enough', async () => {
    const file = await pngFile(await noise(200, 120));
    const limit = Math.floor(file.bytes.byteLength * 0.7);
    const fitting = await fit(file, limit);
    expect(fitting).toMatchObject({ contentType: 'image/webp', extension: 'webp' });
    expect(fitting?.bytes.byteLength).toBeLessThanOrEqual(limit);
    const bytes = fitting?.bytes ?? new Uint8Array();
    expect(await probe(bytes)).toEqual({ contentType: 'image/webp', extension: 'webp' });
    expect((await inspect(bytes)).size).toEqual({ width: 200, height: 120 });
  });

  it('gives up sharpness before size, and says how large it is now', async () => {
    const file = await pngFile(await noise(400, 240));
    const limit = Math.floor(file.bytes.byteLength * 0.1);
    const fitting = await fit(file, limit);
    const bytes = fitting?.bytes ?? new Uint8Array();
    expect(bytes.byteLength).toBeLessThanOrEqual(limit);
    const { size } = await inspect(bytes);
    expect(size?.width).toBeLessThan(400);
    expect((size?.width ?? 0) / (size?.height ?? 1)).toBeCloseTo(400 / 240, 1);
    expect(fitting?.size).toEqual(size);
  });

  it('is left alone itself', async () => {
    const file = await pngFile(await noise(100, 100));
    const before = Buffer.from(file.bytes);
    await fit(file, 5_000);
    expect(Buffer.compare(before, file.bytes)).toBe(0);
  });

  it('cannot be had below what nothing fits', async () => {
    expect(await fit(await pngFile(await noise(100, 100)), 30)).toBeUndefined();
  });

  it('may be wider than WebP can be, as long as a smaller one can be drawn', async () => {
    const wide = await sharp({
      create: { width: 17_000, height: 40, channels: 3, background: { r: 1, g: 2, b: 3 } },
    })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const fitting = await fit(await pngFile(wide), 100_000);
    expect(fitting?.contentType).toBe('image/webp');
  });

  it('cannot be had where it cannot be decoded', async () => {
    const bytes = Buffer.concat([page, Buffer.alloc(1000)]);
    const file: MediaFile = {
      bytes,
      contentType: 'image/png',
      extension: 'png',
      size: undefined,
      isAnimated: false,
    };
    expect(await fit(file, 500)).toBeUndefined();
  });

  it('is not unfolded where it holds more pixels than anybody needs', async () => {
    const bytes = await sharp({
      create: { width: 16_000, height: 6_300, channels: 3, background: { r: 0, g: 0, b: 0 } },
    })
      .png()
      .toBuffer();
    expect(await fit(await pngFile(bytes), bytes.length - 1)).toBeUndefined();
  });
});

describe('a clip that is too large', () => {
  it('never fits', async () => {
    const bytes = await clip();
    const file: MediaFile = {
      bytes,
      contentType: 'video/mp4',
      extension: 'mp4',
      size: undefined,
      isAnimated: false,
    };
    expect(await fit(file, bytes.byteLength - 1)).toBeUndefined();
    expect(await fit(file, bytes.byteLength)).toBe(file);
  });
});
