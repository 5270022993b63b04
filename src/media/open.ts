import type { Create, Metadata, OutputInfo, Raw, Sharp } from 'sharp';
import { AtMost } from '../lib/at-most.ts';
import { largePixels, longestWork, maxPixelsOf, picturesAtOnce } from './limits.ts';
import { beginsAsPicture, isAvif } from './signature.ts';

/* Every use of sharp goes through here. */

/** What is worked on: a file of somebody else's, or what Easel has made itself. */
export type Material =
  | { readonly file: Uint8Array }
  | { readonly pixels: Uint8Array; readonly raw: Raw }
  | { readonly plain: Create }
  | { readonly svg: string };

/** What came of it. */
export interface Rendered {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

const places = new AtMost(picturesAtOnce);
const roomForLarge = new AtMost(1);
const bounds = { failOn: 'warning', sequentialRead: true } as const;

/**
 * Works on a picture. A file is opened upright, as everybody sees it, and of an animated one the first
 * frame. It waits for its turn and ends within half a minute.
 * @param work what is to become of it, its format included
 * @throws where it cannot be decoded, has too many pixels, or takes too long
 */
export async function render(
  material: Material,
  work: (picture: Sharp) => Sharp,
): Promise<Rendered> {
  const pixels = await countPixels(material);
  const carryOut = (): Promise<Rendered> =>
    places.run(async () => {
      const picture = work(await open(material)).timeout({ seconds: longestWork });
      return picture.toBuffer({ resolveWithObject: true });
    });
  return pixels > largePixels ? roomForLarge.run(carryOut) : carryOut();
}

async function countPixels(material: Material): Promise<number> {
  if ('svg' in material) return 0;
  const { width, height } = await sizeOf(material);
  return width * height;
}

function sizeOf(
  material: Exclude<Material, { svg: string }>,
): Metadata | Promise<Metadata> | Raw | Create {
  if ('file' in material) return readHeader(material.file);
  return 'pixels' in material ? material.raw : material.plain;
}

async function open(material: Material): Promise<Sharp> {
  const { sharp } = await import('./sharp.ts');
  if ('file' in material) {
    const limitInputPixels = maxPixelsOf(isAvif(material.file) ? 'image/avif' : '');
    return sharp(material.file, { ...bounds, limitInputPixels }).autoOrient();
  }
  if ('pixels' in material) return sharp(material.pixels, { ...bounds, raw: material.raw });
  if ('plain' in material) return sharp({ ...bounds, create: material.plain });
  return sharp(Buffer.from(material.svg), bounds);
}

/**
 * What the header of a file tells, however large its picture is: no pixel is decoded.
 * @throws where it cannot be read
 */
export async function readHeader(bytes: Uint8Array): Promise<Metadata> {
  if (!beginsAsPicture(bytes)) throw new Error('The file does not begin as a picture');
  const { sharp } = await import('./sharp.ts');
  return sharp(bytes, { ...bounds, limitInputPixels: false }).metadata();
}
