import { type Finding, places } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** E08: too little to draw: one picture without a word about it, or an omni reference alone. */
export function findLonePicture({ prompt, context, named }: Reading): readonly Finding[] {
  const isClip = named('video').length > 0 || context.provided?.has('video') === true;
  if (prompt.text !== '' || isClip) return [];
  const isOmni = named('oref').length > 0 || context.roles.includes('omni');
  return isOmni || countPictures(prompt, context) === 1
    ? [{ at: places.text, problem: { code: 'E08' } }]
    : [];
}

/** E11: a clip without the picture that it begins with. */
export function findClipWithoutPicture({ prompt, context, named }: Reading): readonly Finding[] {
  const [video] = named('video');
  if (video === undefined || countPictures(prompt, context) > 0) return [];
  return [{ at: video.index, problem: { code: 'E11', flag: video.label } }];
}

function countPictures({ images }: Reading['prompt'], { roles }: Reading['context']): number {
  return images.length + roles.filter((role) => role === 'image').length;
}
