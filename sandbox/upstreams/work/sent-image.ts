import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** A picture that was sent in. */
export interface SentImage {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Sixteen hexadecimal digits, the same for the same bytes. */
  readonly digest: string;
}

/** The picture these bytes are; undefined if they are none. */
export async function imageOf(bytes: Uint8Array): Promise<SentImage | undefined> {
  try {
    const { format } = await sharp(bytes).metadata();
    return { bytes, type: `image/${format}`, digest: digestOf(bytes) };
  } catch {
    return undefined;
  }
}

/** Sixteen hexadecimal digits that tell bytes apart. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** The bytes of a data URL or of bare base64; undefined if it is neither. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const [, base64] = /^(?:data:[\w/+.-]+;base64,)?([A-Za-z0-9+/\s]+=*)$/.exec(text) ?? [];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

/**
 * Reads a data URL or bare base64 of a picture.
 * @returns undefined if it is neither, or if the bytes are no picture
 */
export async function readImage(text: string): Promise<SentImage | undefined> {
  const bytes = decodeBase64(text);
  return bytes === undefined ? undefined : imageOf(bytes);
}
