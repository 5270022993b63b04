/** Larger pictures are not decoded: a small file can unfold into gigabytes. */
export const maxPixels = 100_000_000;
