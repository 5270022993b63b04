/** Larger pictures are not decoded: a small file can unfold into gigabytes. */
const maxPixels = 70_000_000;

/** Of AVIF, whose decoder takes six times the memory of the others (measured: 17 bytes per pixel). */
const maxAvifPixels = 20_000_000;

/** How many pixels a file of this kind may have to be decoded. */
export function maxPixelsOf(contentType: string): number {
  return contentType === 'image/avif' ? maxAvifPixels : maxPixels;
}

/** Of a mask, which is looked at pixel by pixel; no picture that is repainted has as many. */
export const maxMaskPixels = 40_000_000;

/** So many pictures are worked on at once, and of those with more pixels than this one at most. */
export const picturesAtOnce = 2;
export const largePixels = 16_000_000;

/** Of one piece of work on a picture, in seconds; a large one takes a third of it. */
export const longestWork = 30;
