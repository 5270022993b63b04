import type { Artwork } from '../drawing/artwork.ts';
import { varied } from '../drawing/artwork.ts';
import { ratioOf } from '../drawing/aspect.ts';
import { type Answer, bodyBytes, jsonAnswer } from '../http/answer.ts';
import { freshFour, freshShare, sketchOf } from '../work/fresh.ts';
import type { JsonBody } from '../work/json-body.ts';
import { Refused } from '../work/refused.ts';
import { readImage } from '../work/sent-image.ts';
import { type ImageBody, readBody } from './bodies.ts';
import { prices, type Settings } from './options.ts';
import type { Studio } from './studio.ts';
import { isMidjourney, type NanoTask } from './task.ts';
import { spelt } from './words.ts';

/** An answer and the task it is about. */
export interface Taken {
  readonly answer: Answer;
  readonly taskId: string;
}

/**
 * Takes a request for pictures on: Midjourney's are made later, others' at once.
 * @throws Refused 400 or 402
 */
export async function takeImages(studio: Studio, raw: JsonBody): Promise<Taken> {
  const body = readBody('ImageRequest', raw);
  const { settings } = studio;
  if (!settings.imageModels.includes(body.model)) {
    throw new Refused(400, `The model ${body.model} is not available`);
  }
  const late = isMidjourney(body.model) && settings.finishAtOnce === false;
  const task = studio.begin(
    {
      kind: 'image',
      model: body.model,
      prompt: body.prompt,
      price: prices.image,
      sheets: await sheetsOf(body),
    },
    late ? 1 : 0,
  );
  const answer = late ? submitted(task, settings) : await finished(studio, task, body);
  return { taskId: task.id, answer };
}

/** Midjourney makes a grid of four and reads the prompt's flags; others make `n` pictures of a size. */
async function sheetsOf(body: ImageBody): Promise<readonly (readonly Artwork[])[]> {
  const urls = [
    ...(body.imageDataUrl === undefined ? [] : [body.imageDataUrl]),
    ...body.imageDataUrls,
  ];
  const images = await Promise.all(urls.map(readImage));
  const digests = images.map((image) => {
    if (image === undefined) throw new Refused(400, 'imageDataUrl is not a picture');
    return image.digest;
  });
  const digest = digests.join('+');
  if (isMidjourney(body.model)) {
    return [freshFour(sketchOf(body.prompt, ratioOf(body.prompt), digest))];
  }
  const [width = 1, height = 1] = body.size === 'auto' ? [] : body.size.split('x').map(Number);
  const sketch = sketchOf(body.prompt, width / height, digest);
  return Array.from({ length: body.n }, (_, index) => [
    varied(sketch, { salt: `picture ${index}`, share: freshShare }),
  ]);
}

function submitted({ id, price }: NanoTask, settings: Settings): Answer {
  const content = { task_id: id, status: spelt('submitted', settings), cost: price };
  const places = { top: content, data: { data: content }, data0: { data: [content] } };
  return jsonAnswer(places[settings.taskIdPlace]);
}

async function finished(studio: Studio, task: NanoTask, body: ImageBody): Promise<Answer> {
  const { settings } = studio;
  if (task.doom !== undefined) throw new Refused(400, task.doom.reason);
  const forced = isMidjourney(task.model) ? settings.finishAtOnce : false;
  const base64 = forced === false ? body.response_format === 'b64_json' : forced === 'b64';
  const pictures = task.urls.map(async (url, index) => {
    if (!base64) return { url };
    const picture = await studio.gallery.picture(task, index);
    const bytes = picture === undefined ? new Uint8Array() : bodyBytes(picture);
    return { b64_json: Buffer.from(bytes).toString('base64') };
  });
  return jsonAnswer({
    created: Math.floor(task.takenAt / 1000),
    data: await Promise.all(pictures),
    cost: task.price,
    paymentSource: 'USD',
    remainingBalance: studio.purse.balance,
  });
}
