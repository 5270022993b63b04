import sharp, { type Sharp } from 'sharp';
import type { MediaFile } from './file.ts';
import { open } from './open.ts';

/** A mask that a person painted, made plain; or why it cannot be used. */
export type MaskOutcome =
  | { readonly ok: true; readonly mask: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'not-a-picture' | 'wrong-size' | 'empty' | 'everything';
    };

/** From this shade on it is white. */
const middleGrey = 128;
/** Less than this share of white repaints nothing worth the price, and less of black keeps nothing. */
const leastShare = 0.01;
/** A mask is stored with its job. */
const maxBytes = 256 * 1024;
/** One that is larger is nothing but speckles: it is told in so many parts per side at most. */
const coarseSide = 256;

/** One byte per pixel, 0 or 255. */
interface BlackAndWhite {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
}

/**
 * Makes a mask out of whatever a person painted: white is repainted, everything else is kept;
 * transparent counts as black.
 * @param size of the picture it is for, in pixels; the mask must have the same
 * @returns a PNG of pure black and white
 */
export async function readMask(
  file: MediaFile,
  size: NonNullable<MediaFile['size']>,
): Promise<MaskOutcome> {
  if (!file.contentType.startsWith('image/') || file.size === undefined) {
    return { ok: false, reason: 'not-a-picture' };
  }
  const { width, height } = file.size;
  if (width !== size.width || height !== size.height) return { ok: false, reason: 'wrong-size' };
  try {
    return await separate(file.bytes);
  } catch {
    // It has the header of a picture, and nothing that can be decoded behind it.
    return { ok: false, reason: 'not-a-picture' };
  }
}

async function separate(bytes: Uint8Array): Promise<MaskOutcome> {
  const exact = await toBlackAndWhite(open(bytes));
  const share = whiteShare(exact.data);
  if (share < leastShare) return { ok: false, reason: 'empty' };
  if (share > 1 - leastShare) return { ok: false, reason: 'everything' };
  const mask = await draw(exact).toBuffer();
  if (mask.byteLength <= maxBytes) return { ok: true, mask };
  const parts = { width: coarseSide, height: coarseSide, fit: 'inside' } as const;
  const coarse = draw(await toBlackAndWhite(open(bytes).resize(parts)));
  const { width, height } = exact.info;
  return {
    ok: true,
    mask: await coarse.resize({ width, height, fit: 'fill', kernel: 'nearest' }).toBuffer(),
  };
}

function toBlackAndWhite(picture: Sharp): Promise<BlackAndWhite> {
  return picture
    .flatten({ background: '#000' })
    .toColourspace('b-w')
    .threshold(middleGrey)
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
}

function whiteShare(shades: Uint8Array): number {
  let white = 0;
  for (const shade of shades) if (shade !== 0) white += 1;
  return white / shades.length;
}

function draw({ data, info: { width, height } }: BlackAndWhite): Sharp {
  const raw = { width, height, channels: 1 } as const;
  return sharp(data, { raw }).toColourspace('b-w').png();
}
