import { MediaError, type MediaFile } from './file.ts';
import { type Sign, write } from './glyphs.ts';
import { render } from './open.ts';

/** Of the longer side, in pixels: enough to see, and light to send. */
const maxSide = 1024;
const quality = 82;
const perSide = 3;
const digits: readonly Sign[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Light, with a dark edge: one of the two is seen on any picture. */
const light = '#fff';
const dark = 'rgba(0,0,0,0.75)';
/** Calms whatever is below a number. */
const shade = 'rgba(0,0,0,0.45)';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws numbered cells over a picture, 3 by 3, numbered 1 to 9 from the top left: the cells that a
 * region is made of.
 * @returns a WebP of at most 1024 pixels
 * @throws {MediaError} `not-media` where the file cannot be decoded
 */
export async function drawGrid(file: MediaFile): Promise<MediaFile> {
  try {
    const { data, info } = await render({ file: file.bytes }, (picture) =>
      picture
        .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#313338' })
        .toColourspace('srgb')
        .raw(),
    );
    const size = { width: info.width, height: info.height };
    const raw = { ...size, channels: info.channels };
    const { data: bytes } = await render({ pixels: data, raw }, (picture) =>
      picture.composite([{ input: Buffer.from(cells(size)) }]).webp({ quality }),
    );
    return { bytes, contentType: 'image/webp', extension: 'webp', size, isAnimated: false };
  } catch (error) {
    throw new MediaError('not-media', 'The picture cannot be drawn upon', { cause: error });
  }
}

function cells({ width, height }: Size): string {
  const shorter = Math.min(width, height);
  const line = Math.max(2, shorter / 300);
  const edges = [1, 2].map(
    (edge) =>
      `M${Math.round((edge * width) / perSide)} 0V${height}` +
      `M0 ${Math.round((edge * height) / perSide)}H${width}`,
  );
  const rules = [
    { colour: dark, thickness: line * 2.5 },
    { colour: light, thickness: line },
  ].map(
    ({ colour, thickness }) =>
      `<path d="${edges.join('')}" stroke="${colour}" stroke-width="${thickness}"/>`,
  );
  const numbers = digits.map((digit, cell) => number(digit, { cell, width, height }));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rules.join('')}${numbers.join('')}</svg>`;
}

function number(digit: Sign, { cell, width, height }: Size & { readonly cell: number }): string {
  const x = (((cell % perSide) + 0.5) * width) / perSide;
  const y = ((Math.floor(cell / perSide) + 0.5) * height) / perSide;
  const tall = (Math.min(width, height) / perSide) * 0.32;
  const disc = `<circle cx="${x}" cy="${y}" r="${tall * 0.78}" fill="${shade}"/>`;
  const strokes = [
    { colour: dark, weight: 0.26 },
    { colour: light, weight: 0.13 },
  ];
  return disc + strokes.map((stroke) => write([digit], { x, y, height: tall, ...stroke })).join('');
}
