import type { SubmitRequest } from './port.ts';

/**
 * Whether somebody has said how a clip shall end, by a last frame or as it begins. Where an upstream
 * cannot say so, such a clip is refused rather than made another way and paid for.
 */
export function choosesLastFrame({
  loop,
  endPicture,
}: SubmitRequest & { readonly kind: 'video' }): boolean {
  return loop === true || endPicture !== undefined;
}
