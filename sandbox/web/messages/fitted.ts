/** As large as Discord draws a picture that stands alone, in pixels. */
const largest = { width: 550, height: 350 };

interface Size {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The size that a picture is drawn in: as it is, or as much smaller as it must be. */
export function fitted({ width, height }: Size): Size {
  if (width === undefined || height === undefined) return {};
  const scale = Math.min(1, largest.width / width, largest.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
