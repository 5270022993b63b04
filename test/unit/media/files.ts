import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { MediaFile } from '../../../src/media/file.ts';

export type Format = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif';

/** A plain picture, tiny in any format. */
export function picture(format: Format, size = { width: 12, height: 8 }): Promise<Buffer> {
  const background = { r: 40, g: 90, b: 160 };
  return sharp({ create: { ...size, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** The same noise every time, as PNG: it hardly compresses. */
export function noise(width: number, height: number): Promise<Buffer> {
  const bytes = createHash('shake256', { outputLength: width * height * 3 })
    .update(`${width} ${height}`)
    .digest();
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** A short film. */
export function clip(): Promise<Buffer> {
  return readFile(new URL('../../../sandbox/upstreams/drawing/clip.mp4', import.meta.url));
}

export const page = Buffer.from('<!doctype html><html><body>Just a moment</body></html>');

/** A picture as a download gives it. */
export async function pngFile(bytes: Uint8Array): Promise<MediaFile> {
  const { width, height } = await sharp(bytes).metadata();
  return {
    bytes,
    contentType: 'image/png',
    extension: 'png',
    size: { width, height },
    isAnimated: false,
  };
}

/** Two frames, one red and one blue. */
export async function film(format: 'gif' | 'webp'): Promise<Buffer> {
  const frame = (background: { r: number; g: number; b: number }): Promise<Buffer> =>
    sharp({ create: { width: 12, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame({ r: 200, g: 0, b: 0 }), await frame({ r: 0, g: 0, b: 200 })];
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

/** A PNG that announces two frames. */
export async function animatedPng(): Promise<Buffer> {
  const still = await picture('png');
  const chunk = Buffer.from('000000086163544c0000000200000000', 'hex');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(chunk.subarray(4)));
  return Buffer.concat([still.subarray(0, 33), chunk, sum, still.subarray(33)]);
}
