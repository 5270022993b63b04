import { type Artwork, firstArtwork, fourOf, varied } from '../drawing/artwork.ts';

/** How unlike each other the four pictures of a fresh grid are. */
export const freshShare = 0.75;

/**
 * What a prompt leads to.
 * @param ratio width divided by height
 * @param digest tells apart the pictures given with the prompt; empty if there are none
 */
export function sketchOf(prompt: string, ratio: number, digest = ''): Artwork {
  const first = firstArtwork(prompt, ratio);
  return digest === '' ? first : varied(first, { salt: digest, share: 1 });
}

/** Four fresh pictures, numbered 1 to 4. */
export function freshFour(sketch: Artwork, salt = 'grid'): readonly Artwork[] {
  return fourOf(sketch, { salt, share: freshShare });
}
