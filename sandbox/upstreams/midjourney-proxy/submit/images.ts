import { readImage } from '../../work/sent-image.ts';
import type { House } from '../house.ts';

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
