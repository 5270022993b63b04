import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { House } from '../house.ts';

/** A picture that was sent in. */
export interface SentImage {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Sixteen hexadecimal digits, the same for the same bytes. */
  readonly digest: string;
}

/**
 * Reads a data URL or bare base64 of a picture.
 * @returns undefined if it is neither, or if the bytes are no picture
 */
export async function readImage(text: string): Promise<SentImage | undefined> {
  const [, base64 = ''] =
    /^(?:data:image\/[\w+.-]+;base64,)?([A-Za-z0-9+/\s]+=*)$/.exec(text) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  try {
    const { format } = await sharp(bytes).metadata();
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return { bytes, type: `image/${format}`, digest };
  } catch {
    return undefined;
  }
}

/** What came of the pictures of a submit: their addresses and what tells them apart. */
export interface Received {
  readonly urls: readonly string[];
  readonly digest: string;
}

/**
 * Takes in the pictures of a submit; an http(s) link stays a link where the flavour allows it.
 * @returns undefined if one of them is no picture
 */
export async function receiveImages(
  house: House,
  entries: readonly string[],
): Promise<Received | undefined> {
  const urls: string[] = [];
  const digests: string[] = [];
  for (const entry of entries) {
    if (/^https?:\/\//.test(entry) && house.flavour.name !== 'java') {
      urls.push(entry);
      digests.push(entry);
      continue;
    }
    if (house.flavour.name === 'java' && !entry.startsWith('data:image/')) return undefined;
    const image = await readImage(entry);
    if (image === undefined) return undefined;
    urls.push(house.gallery.keepUpload(`${image.digest}.${image.type.slice(6)}`, image));
    digests.push(image.digest);
  }
  return { urls, digest: digests.join('+') };
}
