/** A picture as the service takes it: within the request. */
export function toDataUrl(picture: {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}): string {
  return `data:${picture.contentType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}

const pictureTypes = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

/**
 * A data URL for a picture that came as base64, its type told by its first bytes.
 * @param encoded base64, with or without the head of a data URL
 * @returns undefined where these bytes are no picture
 */
export async function readEncodedPicture(encoded: string): Promise<string | undefined> {
  const bytes = Buffer.from(encoded.replace(/^data:[^,]{0,100},/, ''), 'base64');
  const contentType = await detect(bytes);
  return contentType === undefined ? undefined : toDataUrl({ contentType, bytes });
}

/** A file cut short makes the library throw: whatever it was, it is no picture. */
async function detect(bytes: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    const type = await fileTypeFromBuffer(bytes);
    const mime = type?.mime === 'image/apng' ? 'image/png' : type?.mime;
    return mime !== undefined && pictureTypes.has(mime) ? mime : undefined;
  } catch {
    return undefined;
  }
}
