import sharp, { type Sharp } from 'sharp';
import { maxPixels } from './limits.ts';

/**
 * Opens a picture to work on it: upright, as everybody sees it, and never larger than is sane. Of an
 * animated one it is the first frame. Nothing is read before the work is carried out.
 */
export function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: maxPixels }).autoOrient();
}
