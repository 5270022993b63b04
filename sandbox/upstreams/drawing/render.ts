import sharp from 'sharp';
import type { Artwork } from './artwork.ts';
import { cellSvg, type Size } from './cell-svg.ts';

/** A whole picture: one artwork, or four in a grid numbered left to right, top to bottom. */
export interface Sheet {
  readonly artworks: readonly Artwork[];
  /** Pixels of each artwork. */
  readonly cell: Size;
}

/** Pixels of the whole sheet. */
export function sheetSize({ artworks, cell }: Sheet): Size {
  const across = artworks.length > 1 ? 2 : 1;
  return { width: cell.width * across, height: cell.height * across };
}

/** The finished picture as PNG bytes; equal sheets give equal bytes. */
export async function drawPng(sheet: Sheet): Promise<Uint8Array> {
  return (await raster(sheet)).png({ compressionLevel: 6 }).toBuffer();
}

/**
 * A low-detail preview as WebP bytes, half the finished size.
 * @param share how much of the work is done, 0 to 1: the more, the sharper
 */
export async function drawPreview(sheet: Sheet, share: number): Promise<Uint8Array> {
  const cell = halved(sheet.cell);
  const haze = 0.6 + (1 - share) * (Math.min(cell.width, cell.height) / 28);
  const picture = await raster({ artworks: sheet.artworks, cell });
  return picture.blur(haze).webp({ quality: 40 }).toBuffer();
}

async function raster(sheet: Sheet): Promise<ReturnType<typeof sharp>> {
  const { artworks, cell } = sheet;
  const patched = artworks.flatMap((artwork, index) =>
    artwork.patch === undefined ? [] : [{ ...artwork, patch: artwork.patch, index }],
  );
  const plain = await sharp(Buffer.from(sheetSvg(sheet)))
    .png({ compressionLevel: 0 })
    .toBuffer();
  const layers = await Promise.all(
    patched.map(async (artwork) => ({
      ...corner(artwork.index, cell),
      input: await backdrop(artwork.patch, artwork.cell, cell),
    })),
  );
  const layered = await sharp(plain).composite(layers).png({ compressionLevel: 0 }).toBuffer();
  return sharp(layered).removeAlpha();
}

/** What stays of the base: its pixels, transparent where the mask is white. */
async function backdrop(
  patch: NonNullable<Artwork['patch']>,
  number: number | undefined,
  cell: Size,
): Promise<Buffer> {
  const artwork = number === undefined ? patch.base : { ...patch.base, cell: number };
  const pixels = await (await raster({ artworks: [artwork], cell })).raw().toBuffer();
  const keep = await sharp(patch.mask)
    .flatten({ background: '#000000' })
    .resize(cell.width, cell.height, { fit: 'fill' })
    .toColourspace('b-w')
    .negate()
    .blur(1.2)
    .extractChannel(0)
    .raw()
    .toBuffer();
  return sharp(pixels, { raw: { ...cell, channels: 3 } })
    .joinChannel(keep, { raw: { ...cell, channels: 1 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

function sheetSvg(sheet: Sheet): string {
  const { width, height } = sheetSize(sheet);
  const cells = sheet.artworks.map((artwork, index) => {
    const { left, top } = corner(index, sheet.cell);
    return cellSvg(artwork, { ...sheet.cell, x: left, y: top, id: `p${index}` });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${cells.join('')}</svg>`;
}

function corner(index: number, cell: Size): { left: number; top: number } {
  return { left: (index % 2) * cell.width, top: Math.floor(index / 2) * cell.height };
}

function halved({ width, height }: Size): Size {
  return { width: Math.max(8, Math.round(width / 2)), height: Math.max(8, Math.round(height / 2)) };
}
