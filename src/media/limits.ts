/** Larger pictures are not decoded: a small file can unfold into gigabytes. */
export const maxPixels = 100_000_000;

/** Of a mask, which is looked at pixel by pixel; no picture that is repainted has as many. */
export const maxMaskPixels = 40_000_000;
