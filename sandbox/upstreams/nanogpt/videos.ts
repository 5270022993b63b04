import { varied } from '../drawing/artwork.ts';
import { ratioOf } from '../drawing/aspect.ts';
import { type Answer, jsonAnswer } from '../http/answer.ts';
import { sketchOf } from '../work/fresh.ts';
import type { JsonBody } from '../work/json-body.ts';
import { Refused } from '../work/refused.ts';
import { imageOf, readImage, type SentImage } from '../work/sent-image.ts';
import { readBody } from './bodies.ts';
import type { Taken } from './images.ts';
import { prices } from './options.ts';
import type { Studio } from './studio.ts';
import { isMidjourney, type NanoTask } from './task.ts';
import { spelt, videoWordOf } from './words.ts';

/**
 * Takes a request for a film on; Midjourney's begin with a picture.
 * @throws Refused 400 or 402
 */
export async function takeVideo(studio: Studio, raw: JsonBody): Promise<Taken> {
  const body = readBody('VideoRequest', raw);
  const { model, prompt } = body;
  if (!studio.settings.videoModels.includes(model)) {
    throw new Refused(400, `The model ${model} is not available`);
  }
  const frame = await frameOf(studio, body);
  if (frame === undefined && isMidjourney(model)) {
    throw new Refused(400, 'imageDataUrl or imageUrl is required');
  }
  const sheets = [[sketchOf(prompt, ratioOf(prompt), frame?.digest)]];
  return taken(
    studio,
    studio.begin({ kind: 'video', model, prompt, price: prices.video, sheets }, 1),
  );
}

/**
 * Takes the extension of one of our films on; an id that was not given out here is somebody else's.
 * @throws Refused 400, 402 or 403
 */
export function takeExtension(studio: Studio, raw: JsonBody): Taken {
  const { runId, index, prompt } = readBody('VideoExtendRequest', raw);
  const parent = studio.workshop.find(runId);
  if (parent === undefined) throw new Refused(403, 'The run belongs to another account');
  const { model, kind, state, sheets } = parent;
  if (kind !== 'video' || !isMidjourney(model))
    throw new Refused(400, 'The run cannot be extended');
  if (state !== 'done') throw new Refused(400, 'The run is not finished');
  const longer = sheets.map((sheet) =>
    sheet.map((artwork) => varied(artwork, { salt: `extend ${index}`, share: 0.3 })),
  );
  const plan = { kind, model, prompt: prompt ?? '', price: prices.video, sheets: longer };
  return taken(studio, studio.begin(plan, 1));
}

/**
 * The state of a film.
 * @throws Refused 400 or 404
 */
export function videoStatus(studio: Studio, id: string): Answer {
  if (id === '') throw new Refused(400, 'requestId or runId is required');
  const task = studio.workshop.find(id);
  if (task?.kind !== 'video') throw new Refused(404, 'The run is unknown');
  return jsonAnswer({ data: stateOf(studio, task) });
}

function stateOf({ settings }: Studio, task: NanoTask): Record<string, unknown> {
  const [url] = task.urls;
  const reason = task.state === 'failed' ? task.doom?.reason : undefined;
  return {
    status: spelt(videoWordOf(task), settings),
    request_id: task.id,
    output: url === undefined ? null : { video: { url } },
    cost: task.price,
    error: reason ?? null,
    isNSFWError: reason !== undefined && task.doom?.kind === 'banned',
    userFriendlyError: reason ?? null,
  };
}

function taken({ settings }: Studio, { id, model, price }: NanoTask): Taken {
  const status = spelt('pending', settings);
  return { taskId: id, answer: jsonAnswer({ runId: id, id, status, model, cost: price }) };
}

async function frameOf(
  studio: Studio,
  { imageDataUrl, imageUrl }: { imageDataUrl?: string | undefined; imageUrl?: string | undefined },
): Promise<SentImage | undefined> {
  if (imageDataUrl === undefined && imageUrl === undefined) return undefined;
  const bytes = imageUrl === undefined ? undefined : await studio.courier.fetch(imageUrl);
  const image = imageDataUrl === undefined ? bytes && imageOf(bytes) : readImage(imageDataUrl);
  const read = await image;
  if (read === undefined) throw new Refused(400, 'The first frame is not a picture');
  return read;
}
