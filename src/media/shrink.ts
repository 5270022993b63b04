import type { MediaFile } from './file.ts';
import { render } from './open.ts';

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
  const width = file.size?.width;
  if (width === undefined) return undefined;
  for (const { scale, quality } of tries) {
    const smaller = await renderAt(file, Math.max(1, Math.round(width * scale)), quality);
    if (smaller !== undefined && smaller.bytes.byteLength <= maxBytes) return smaller;
  }
  return undefined;
}

async function renderAt(
  file: MediaFile,
  width: number,
  quality: number,
): Promise<MediaFile | undefined> {
  try {
    const { data, info } = await render({ file: file.bytes }, (picture) =>
      picture.resize({ width }).webp({ quality }),
    );
    const size = { width: info.width, height: info.height };
    return { bytes: data, contentType: 'image/webp', extension: 'webp', size, isAnimated: false };
  } catch {
    // Too wide for WebP, or not to be decoded at all: a smaller one may do, or its link is given.
    return undefined;
  }
}
