import type { ResizeOptions, Sharp } from 'sharp';
import type { MediaFile } from './file.ts';
import { maxMaskPixels } from './limits.ts';
import { type BlackAndWhite, writeOneBitPng } from './one-bit-png.ts';
import { type Material, render } from './open.ts';

/** A mask that a person painted, made plain; or why it cannot be used. */
export type MaskOutcome =
  | { readonly ok: true; readonly mask: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'not-a-picture' | 'wrong-size' | 'too-many-pixels' | 'empty' | 'everything';
    };

/** From this shade on it is white. */
const middleGrey = 128;
/** Less than this share of white repaints nothing worth the price, and less of black keeps nothing. */
const leastShare = 0.01;
/** A mask is stored with its job. */
const maxBytes = 256 * 1024;
/** One that is larger is nothing but speckles: it is told in so many parts per side at most. */
const coarseSide = 256;

/**
 * Makes a mask out of whatever a person painted: white is repainted, everything else is kept;
 * transparent counts as black.
 * @param size of the picture it is for, in pixels; the mask must have the same
 * @returns a greyscale PNG of pure black and white, one bit per pixel, at most 256 kB
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
  if (width * height > maxMaskPixels) return { ok: false, reason: 'too-many-pixels' };
  try {
    return await separate(file.bytes);
  } catch {
    // It has the header of a picture, and nothing that can be decoded behind it.
    return { ok: false, reason: 'not-a-picture' };
  }
}

async function separate(bytes: Uint8Array): Promise<MaskOutcome> {
  const exact = await toBlackAndWhite({ file: bytes }, (picture) =>
    picture.flatten({ background: '#000' }).toColourspace('b-w'),
  );
  const outcome = await write(exact);
  if (!outcome.ok || outcome.mask.byteLength <= maxBytes) return outcome;
  const coarse = await write(await coarsen(exact));
  if (!coarse.ok || coarse.mask.byteLength <= maxBytes) return coarse;
  return { ok: false, reason: 'too-many-pixels' };
}

async function write(picture: BlackAndWhite): Promise<MaskOutcome> {
  const { png, whiteShare } = await writeOneBitPng(picture);
  if (whiteShare < leastShare) return { ok: false, reason: 'empty' };
  if (whiteShare > 1 - leastShare) return { ok: false, reason: 'everything' };
  return { ok: true, mask: png };
}

/** The same in larger parts: each is what one of its pixels was, so that as much stays white. */
async function coarsen(exact: BlackAndWhite): Promise<BlackAndWhite> {
  const { width, height } = exact;
  const parts = {
    width: coarseSide,
    height: coarseSide,
    fit: 'inside',
    kernel: 'nearest',
  } as const;
  const few = await resizeRaw(exact, parts);
  const whole = { width, height, fit: 'fill', kernel: 'nearest' } as const;
  return resizeRaw(few, whole);
}

function resizeRaw(
  { data, width, height }: BlackAndWhite,
  size: ResizeOptions,
): Promise<BlackAndWhite> {
  const material = { pixels: data, raw: { width, height, channels: 1 } } as const;
  return toBlackAndWhite(material, (picture) => picture.toColourspace('b-w').resize(size));
}

async function toBlackAndWhite(
  material: Material,
  prepare: (picture: Sharp) => Sharp,
): Promise<BlackAndWhite> {
  const { data, info } = await render(material, (picture) =>
    prepare(picture).threshold(middleGrey).extractChannel(0).raw(),
  );
  return { data, width: info.width, height: info.height };
}
