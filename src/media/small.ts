import type { MediaFile } from './file.ts';
import { render } from './open.ts';

interface Bounds {
  /** Of the longer side, in pixels; a smaller picture stays as it is. */
  readonly side: number;
  readonly bytes: number;
  /** WebP qualities to try, the best first. */
  readonly qualities: readonly number[];
}

/** What shines through a picture: Discord's own dark background. Opacity as such may take any size. */
const background = '#313338';

const thumbnailBounds: Bounds = { side: 160, bytes: 8_000, qualities: [75, 50, 25, 1] };
const previewBounds: Bounds = { side: 512, bytes: 200_000, qualities: [80, 50, 25] };

/**
 * A picture to recognise a job by in a list.
 * @returns a WebP of at most 160 pixels and 8 kB; undefined for clips and for what cannot be decoded
 */
export async function drawThumbnail(file: MediaFile): Promise<Uint8Array | undefined> {
  return (await renderSmall(file, thumbnailBounds))?.bytes;
}

/**
 * An unfinished picture as it is shown while its job runs.
 * @returns a WebP of at most 512 pixels and 200 kB; undefined for clips and for what cannot be decoded
 */
export function shrinkPreview(file: MediaFile): Promise<MediaFile | undefined> {
  return renderSmall(file, previewBounds);
}

async function renderSmall(
  file: MediaFile,
  { side, bytes, qualities }: Bounds,
): Promise<MediaFile | undefined> {
  if (!file.contentType.startsWith('image/')) return undefined;
  try {
    const { data: still } = await render({ file: file.bytes }, (picture) =>
      picture
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background })
        .png({ compressionLevel: 0 }),
    );
    for (const quality of qualities) {
      const { data, info } = await render({ file: still }, (picture) => picture.webp({ quality }));
      if (data.byteLength > bytes) continue;
      const size = { width: info.width, height: info.height };
      return { bytes: data, contentType: 'image/webp', extension: 'webp', size, isAnimated: false };
    }
  } catch {
    // Not to be decoded, or far too large: there is no small one either.
  }
  return undefined;
}
