import { freshFour, sketchOf } from '../work/fresh.ts';
import type { JsonBody } from '../work/json-body.ts';
import { Refused } from '../work/refused.ts';
import { digestOf, imageOf } from '../work/sent-image.ts';
import { type GenerateBody, readBody } from './bodies.ts';
import { prices } from './options.ts';
import type { Plan } from './task.ts';

/** Fetches what an address holds; undefined if it cannot be had. */
export type Fetch = (address: string) => Promise<Uint8Array | undefined>;

/**
 * What a generate request asks for.
 * @throws Refused 422
 */
export async function planGenerate(raw: JsonBody, fetch: Fetch): Promise<Plan> {
  const body = readBody('GenerateRequest', raw);
  const { taskType, prompt } = body;
  const [across = 1, down = 1] = body.aspectRatio.split(':').map(Number);
  const digest = taskType === 'mj_txt2img' ? '' : await digestOfFiles(filesOf(body), fetch);
  const sketch = sketchOf(prompt, across / down, digest);
  if (isVideo(taskType)) {
    const price = taskType === 'mj_video_hd' ? prices.hdVideo : prices.video;
    const output = { kind: 'clips', artwork: sketch, count: body.videoBatchSize } as const;
    return { taskType, prompt, output, price, paces: 1 };
  }
  const output = { kind: 'images', artworks: freshFour(sketch), scale: 1 } as const;
  return { taskType, prompt, output, price: prices.image, paces: 1 };
}

function isVideo(taskType: string): boolean {
  return taskType.startsWith('mj_video');
}

function filesOf({ fileUrls, fileUrl, taskType }: GenerateBody): string[] {
  const urls = fileUrls.length > 0 ? fileUrls : [fileUrl].filter((url) => url !== '');
  if (urls.length === 0) throw new Refused(422, `fileUrls is required for ${taskType}`);
  if (isVideo(taskType) && urls.length > 1) {
    throw new Refused(422, `fileUrls must hold exactly one picture for ${taskType}`);
  }
  return urls;
}

async function digestOfFiles(urls: readonly string[], fetch: Fetch): Promise<string> {
  const digests = urls.map(async (url) => {
    const bytes = await fetch(url);
    if (bytes === undefined) throw new Refused(422, `fileUrls cannot be fetched: ${url}`);
    const image = await imageOf(bytes);
    if (image === undefined) throw new Refused(422, `fileUrls is not a picture: ${url}`);
    return digestOf(image.bytes);
  });
  return (await Promise.all(digests)).join('+');
}
