import type { FileTypeResult } from 'file-type';
import type { MediaFile } from './file.ts';
import { readHeader } from './open.ts';
import { beginsAsPicture } from './signature.ts';

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
  if (contentType.startsWith('image/') && !beginsAsPicture(bytes)) return undefined;
  return { contentType, extension: type.ext === 'apng' ? 'png' : type.ext };
}

/** A file cut short makes the library throw: whatever it was, it is no picture. */
async function detect(bytes: Uint8Array): Promise<FileTypeResult | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    return undefined;
  }
}

/**
 * What the header of a picture tells: its size as it is seen, and whether it has several frames.
 * @returns no size where it cannot be read
 */
export async function inspect(bytes: Uint8Array): Promise<Pick<MediaFile, 'size' | 'isAnimated'>> {
  const isAnimated = await isSequence(bytes);
  try {
    const { autoOrient: size, pages = 1 } = await readHeader(bytes);
    return { size, isAnimated: isAnimated || pages > 1 };
  } catch {
    // The picture is shown all the same: Discord may know what the library does not.
    return { size: undefined, isAnimated };
  }
}

/** The kinds that sharp does not know: animated PNG, and AVIF whose brand says that it moves. */
async function isSequence(bytes: Uint8Array): Promise<boolean> {
  if ((await detect(bytes))?.mime === 'image/apng') return true;
  return Buffer.from(bytes.subarray(4, 12)).toString('latin1') === 'ftypavis';
}
