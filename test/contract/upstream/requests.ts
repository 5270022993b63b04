import type { Ability, SubmitRequest } from '../../../src/upstreams/port.ts';
import { pictureOf } from './pictures.ts';
import { video } from './steps.ts';

/** What an upstream can do as a whole, or not. */
export const wholeAbilities = ['blend', 'describe', 'shorten', 'video'] as const;
export type WholeAbility = (typeof wholeAbilities)[number];

/** What can be chosen about a clip, or not. */
export const clipAbilities = [
  'video-loop',
  'video-end-image',
  'video-batch',
  'video-quality',
] as const satisfies readonly Ability[];

export const longPrompt = 'a very long and winding road that leads through quiet hills at dawn';

/** A small request of that sort. */
export async function requestOf(ability: WholeAbility): Promise<SubmitRequest> {
  switch (ability) {
    case 'blend':
      return blend(['teal', 'gold']);
    case 'describe':
      return { kind: 'describe', picture: await pictureOf('crimson') };
    case 'shorten':
      return { kind: 'shorten', prompt: longPrompt };
    case 'video':
      return video();
  }
}

type Blend = SubmitRequest & { kind: 'blend' };

/** One picture per colour, to be mixed. */
export async function blend(
  colours: readonly string[],
  dimensions: Blend['dimensions'] = 'square',
): Promise<Blend> {
  const pictures = await Promise.all(colours.map((colour) => pictureOf(colour)));
  return { kind: 'blend', pictures, dimensions };
}

/** A clip with that choice made, and nothing else chosen. */
export async function chosenClip(ability: (typeof clipAbilities)[number]): Promise<SubmitRequest> {
  const { kind, prompt, picture, motion } = await video();
  const plain = { kind, prompt, picture, motion };
  switch (ability) {
    case 'video-loop':
      return { ...plain, loop: true };
    case 'video-end-image':
      return { ...plain, endPicture: await pictureOf('gold') };
    case 'video-batch':
      return { ...plain, batch: 2 };
    case 'video-quality':
      return { ...plain, quality: 'high' };
  }
}
