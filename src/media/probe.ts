import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import type { MediaFile } from './file.ts';

/** What Discord shows in a message (Discord docs: reference, File Type Filtering). */
const shown = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'video/mp4',
  'video/quicktime',
  'video/webm',
]);

export interface Probe {
  readonly contentType: string;
  readonly extension: string;
}

/**
 * Looks at the first bytes of a file, since names and headers lie.
 * @returns undefined for anything that Discord would not show as a picture or a clip
 */
export async function probe(bytes: Uint8Array): Promise<Probe | undefined> {
  const type = await detect(bytes);
  // Animated PNG is told apart by the library; Discord and everybody else call it PNG.
  const contentType = type?.mime === 'image/apng' ? 'image/png' : type?.mime;
  if (type === undefined || contentType === undefined || !shown.has(contentType)) return undefined;
  return { contentType, extension: type.ext === 'apng' ? 'png' : type.ext };
}

/** A file cut short makes the library throw: whatever it was, it is no picture. */
async function detect(bytes: Uint8Array): ReturnType<typeof fileTypeFromBuffer> {
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    return undefined;
  }
}

/** The size of a picture from its header; undefined where it cannot be read. */
export async function measure(bytes: Uint8Array): Promise<MediaFile['size']> {
  try {
    const { width, height } = await sharp(bytes).metadata();
    return { width, height };
  } catch {
    // The picture is shown all the same: Discord may know what the library does not.
    return undefined;
  }
}
