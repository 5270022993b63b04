import { type Artwork, fourOf, varied } from '../drawing/artwork.ts';
import type { JsonBody } from '../work/json-body.ts';
import { Refused } from '../work/refused.ts';
import { readBody } from './bodies.ts';
import { prices } from './options.ts';
import type { KieTask, Output, Plan } from './task.ts';

/** Finds a task by its id. */
export type Find = (id: string) => KieTask | undefined;

/** Pictures do not grow beyond this many times their first size. */
const largestScale = 4;

/**
 * One picture of a task, twice as large; the index counts from 0.
 * @throws Refused 404 or 422
 */
export function planUpscale(raw: JsonBody, find: Find): Plan {
  const { taskId, imageIndex } = readBody('UpscaleRequest', raw);
  const parent = parentOf(taskId, find);
  const { artworks, scale } = imagesOf(parent);
  const artwork = chosen(artworks, imageIndex, 0);
  return {
    taskType: 'mj_upscale',
    prompt: parent.prompt,
    output: { kind: 'images', artworks: [artwork], scale: Math.min(largestScale, scale * 2) },
    price: prices.upscale,
    paces: 1 / 3,
  };
}

/**
 * Four relatives of one picture of a task.
 * @param base what the index calls the first picture
 * @throws Refused 404 or 422
 */
export function planVary(raw: JsonBody, find: Find, base: 0 | 1): Plan {
  const { taskId, imageIndex } = readBody('VaryRequest', raw);
  const parent = parentOf(taskId, find);
  const artwork = chosen(imagesOf(parent).artworks, imageIndex, base);
  const artworks = fourOf(artwork, { salt: `variation ${imageIndex - base}`, share: 0.3 });
  const output = { kind: 'images', artworks, scale: 1 } as const;
  return {
    taskType: 'mj_vary',
    prompt: parent.prompt,
    output,
    price: prices.vary,
    paces: 1,
  };
}

/**
 * A film that goes on from one film of a task; the index counts from 0.
 * @throws Refused 404 or 422
 */
export function planExtend(raw: JsonBody, find: Find): Plan {
  const { taskType, taskId, index, prompt } = readBody('VideoExtendRequest', raw);
  if (taskType === 'mj_video_extend_manual' && prompt.trim() === '') {
    throw new Refused(422, 'prompt is required for mj_video_extend_manual');
  }
  const parent = parentOf(taskId, find);
  if (parent.output.kind !== 'clips') throw new Refused(422, 'taskId is not a video task');
  if (index >= parent.output.count) throw new Refused(422, 'index is out of range');
  const artwork = varied(parent.output.artwork, { salt: `extend ${index}`, share: 0.3 });
  return {
    taskType,
    prompt: prompt === '' ? parent.prompt : prompt,
    output: { kind: 'clips', artwork, count: 1 },
    price: prices.extend,
    paces: 1,
  };
}

function parentOf(taskId: string, find: Find): KieTask {
  const parent = find(taskId);
  if (parent === undefined) throw new Refused(404, `There is no task ${taskId}`);
  if (parent.state !== 'done') throw new Refused(422, 'taskId is not a finished task');
  return parent;
}

function imagesOf({ output }: KieTask): Extract<Output, { kind: 'images' }> {
  if (output.kind !== 'images') throw new Refused(422, 'taskId is not an image task');
  return output;
}

function chosen(artworks: readonly Artwork[], index: number, base: number): Artwork {
  const artwork = artworks[index - base];
  if (artwork === undefined) throw new Refused(422, 'imageIndex is out of range');
  return artwork;
}
