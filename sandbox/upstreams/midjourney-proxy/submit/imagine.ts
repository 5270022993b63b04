import { firstArtwork, fourOf, varied } from '../../drawing/artwork.ts';
import { ratioOf } from '../../drawing/aspect.ts';
import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import type { Work } from '../task.ts';
import type { Submission } from './body.ts';
import { receiveImages } from './images.ts';

/** How unlike each other the four pictures of a fresh grid are. */
export const freshShare = 0.75;

/** A grid drawn from a prompt alone. */
export function freshGrid(prompt: string, ratio = ratioOf(prompt), salt = 'grid'): Work {
  return {
    kind: 'grid',
    artworks: fourOf(firstArtwork(prompt, ratio), { salt, share: freshShare }),
  };
}

/** A prompt, perhaps with pictures, becomes a grid. */
export async function submitImagine(house: House, { body, common }: Submission): Promise<Outcome> {
  const prompt = body.prompt.trim();
  if (prompt === '') return invalid('prompt不能为空');
  const entries = body.base64 === '' ? body.base64Array : [...body.base64Array, body.base64];
  const images = await receiveImages(house, entries);
  if (images === undefined) return invalid('base64格式错误');
  const first = firstArtwork(prompt, ratioOf(prompt));
  const seen = entries.length === 0 ? first : varied(first, { salt: images.digest, share: 1 });
  const film = house.flavour.buttons && /--video\b/.test(prompt);
  return house.take({
    action: film ? 'VIDEO' : 'IMAGINE',
    prompt,
    description: `/imagine ${prompt}`,
    common,
    work: film
      ? { kind: 'clips', artwork: seen, count: 4 }
      : { kind: 'grid', artworks: fourOf(seen, { salt: 'grid', share: freshShare }) },
    finalPrompt: [...images.urls, prompt].join(' '),
  });
}
