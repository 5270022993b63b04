import type { MediaFile } from './file.ts';
import { render } from './open.ts';

/** What is decoded is not looked at: of a side this long nothing is left to hold. */
const side = 8;

/**
 * Whether a picture can be decoded from its first byte to its last; of an animated one, its first
 * frame.
 * @returns false for clips, and for what has more pixels than are decoded
 */
export async function isDecodable({ bytes, contentType }: MediaFile): Promise<boolean> {
  if (!contentType.startsWith('image/')) return false;
  try {
    await render({ file: bytes }, (picture) =>
      picture.resize({ width: side, height: side, fit: 'fill' }).raw(),
    );
    return true;
  } catch {
    return false;
  }
}
