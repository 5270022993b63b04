import sharp from 'sharp';
import type { UploadedFile } from '../../../sandbox/discord/index.ts';

/** A plain picture. @param colour as in CSS */
export async function plainPicture(colour: string, side = 96): Promise<UploadedFile> {
  const create = { width: side, height: side, channels: 3 as const, background: colour };
  const bytes = await sharp({ create }).png().toBuffer();
  return { filename: `${colour}.png`, bytes, contentType: 'image/png' };
}

/** A picture of two frames. */
export async function movingPicture(): Promise<UploadedFile> {
  const frames = await Promise.all([plainPicture('red', 32), plainPicture('blue', 32)]);
  const bytes = await sharp(
    frames.map((frame) => Buffer.from(frame.bytes)),
    { join: { animated: true } },
  )
    .gif({ delay: [100, 100] })
    .toBuffer();
  return { filename: 'moving.gif', bytes, contentType: 'image/gif' };
}

/** A document that says that it is a picture. */
export const disguised: UploadedFile = {
  filename: 'cat.png',
  bytes: Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n', 'latin1'),
  contentType: 'image/png',
};

/** A picture, as far as its first bytes tell, of 40 MB. */
export async function hugePicture(): Promise<UploadedFile> {
  const { bytes } = await plainPicture('green');
  const all = Buffer.alloc(40 * 1024 * 1024);
  all.set(bytes);
  return { filename: 'huge.png', bytes: all, contentType: 'image/png' };
}

/** A mask of this size: white inside of a margin, black outside. */
export async function maskOf(
  { width, height }: { readonly width: number; readonly height: number },
  margin: number,
): Promise<UploadedFile> {
  const black = { width, height, channels: 3 as const, background: 'black' };
  const [inner, outer] = [width - 2 * margin, height - 2 * margin];
  const white = { width: inner, height: outer, channels: 3 as const, background: 'white' };
  const bytes = await sharp({ create: black })
    .composite([{ input: { create: white }, left: margin, top: margin }])
    .png()
    .toBuffer();
  return { filename: 'mask.png', bytes, contentType: 'image/png' };
}
