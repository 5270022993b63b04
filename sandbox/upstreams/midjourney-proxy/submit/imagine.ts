import { ratioOf } from '../../drawing/aspect.ts';
import { freshFour, sketchOf } from '../../work/fresh.ts';
import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import type { Work } from '../task.ts';
import type { Submission } from './body.ts';
import { receiveImages } from './images.ts';

/** A grid drawn from a prompt alone. */
export function freshGrid(prompt: string, ratio = ratioOf(prompt), salt = 'grid'): Work {
  return { kind: 'grid', artworks: freshFour(sketchOf(prompt, ratio), salt) };
}

/** A prompt, perhaps with pictures, becomes a grid. */
export async function submitImagine(house: House, { body, common }: Submission): Promise<Outcome> {
  const prompt = body.prompt.trim();
  if (prompt === '') return invalid('prompt不能为空');
  const entries = body.base64 === '' ? body.base64Array : [...body.base64Array, body.base64];
  const images = await receiveImages(house, entries);
  if (images === undefined) return invalid('base64格式错误');
  const seen = sketchOf(prompt, ratioOf(prompt), images.digest);
  const film = house.flavour.buttons && /--video\b/.test(prompt);
  return house.take({
    action: film ? 'VIDEO' : 'IMAGINE',
    prompt,
    description: `/imagine ${prompt}`,
    common,
    work: film
      ? { kind: 'clips', artwork: seen, count: 4 }
      : { kind: 'grid', artworks: freshFour(seen) },
    finalPrompt: [...images.urls, prompt].join(' '),
  });
}
