import sharp from 'sharp';
import type { Size } from '../../drawing/cell-svg.ts';

/**
 * Reads the mask of a region: a PNG of the picture's size, as `data:image/png;base64,` or bare base64.
 * White is repainted, black is kept.
 * @returns the PNG bytes, or in words what is wrong with it
 */
export async function readMask(
  text: string | undefined,
  size: Size | undefined,
): Promise<Uint8Array | string> {
  if (text === undefined || text === '') return 'maskBase64不能为空';
  const base64 = text.startsWith('data:image/png;base64,')
    ? text.slice('data:image/png;base64,'.length)
    : text;
  const bytes = Buffer.from(base64, 'base64');
  try {
    const { format, width, height } = await sharp(bytes).metadata();
    if (format !== 'png' || base64.startsWith('data:')) return 'maskBase64格式错误';
    return width === size?.width && height === size.height ? bytes : 'maskBase64尺寸错误';
  } catch {
    return 'maskBase64格式错误';
  }
}
