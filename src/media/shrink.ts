import sharp from 'sharp';
import type { MediaFile } from './file.ts';

/** Larger pictures are not decoded: a small file can unfold into gigabytes. */
const maxPixels = 100_000_000;

/** First as good as it goes, then smaller: each try is a share of the width and a quality. */
const tries = [
  { scale: 1, quality: 92 },
  { scale: 1, quality: 82 },
  { scale: 0.75, quality: 82 },
  { scale: 0.5, quality: 80 },
  { scale: 0.25, quality: 75 },
] as const;

/**
 * Renders a still picture anew until it fits.
 * @returns a WebP of at most `maxBytes`, or undefined where even the smallest is too large or the
 *   picture cannot be decoded
 */
export async function shrink(file: MediaFile, maxBytes: number): Promise<MediaFile | undefined> {
  try {
    const { width } = await sharp(file.bytes, { limitInputPixels: maxPixels }).metadata();
    for (const { scale, quality } of tries) {
      const bytes = await sharp(file.bytes, { limitInputPixels: maxPixels })
        .resize({ width: Math.max(1, Math.round(width * scale)) })
        .webp({ quality })
        .toBuffer();
      if (bytes.byteLength <= maxBytes) {
        return { bytes, contentType: 'image/webp', extension: 'webp', size: file.size };
      }
    }
    return undefined;
  } catch {
    // A picture that cannot be decoded cannot be made smaller; its link is offered instead.
    return undefined;
  }
}
