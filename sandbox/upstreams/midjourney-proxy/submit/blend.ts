import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import type { Submission } from './body.ts';
import { receiveImages } from './images.ts';
import { freshGrid } from './imagine.ts';

const formats: Readonly<Record<string, readonly [name: string, ratio: number]>> = {
  PORTRAIT: ['2:3', 2 / 3],
  SQUARE: ['1:1', 1],
  LANDSCAPE: ['3:2', 3 / 2],
};

/** Two to five pictures become a grid. An explicit null for `dimensions` is refused, as in the source. */
export async function submitBlend(house: House, { body, common }: Submission): Promise<Outcome> {
  const count = body.base64Array.length;
  if (count < 2 || count > 5) return invalid('base64List参数错误');
  const format = typeof body.dimensions === 'string' ? formats[body.dimensions] : undefined;
  if (body.dimensions !== undefined && format === undefined) return invalid('dimensions参数错误');
  const images = await receiveImages(house, body.base64Array);
  if (images === undefined) return invalid('base64格式错误');
  const [name, ratio] = format ?? ['1:1', 1];
  const prompt = [...images.urls, ...(ratio === 1 ? [] : [`--ar ${name}`])].join(' ');
  return house.take({
    action: 'BLEND',
    prompt,
    description: `/blend ${images.digest} ${count}`,
    common,
    work: freshGrid(`mixture ${images.digest}`, ratio),
  });
}
