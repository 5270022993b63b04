import { parseJsonWithLongIds } from '../../lib/json.ts';
import { parsePrompt } from '../../prompt/parse.ts';
import { printFlag } from '../../prompt/print.ts';
import type { UpstreamFailure } from '../failure.ts';
import type { Objection, Sketch, SubmitContext, SubmitOutcome, SubmitRequest } from '../port.ts';
import type { Reply } from '../transport.ts';
import type { Client } from './client.ts';
import { readEncodedPicture, toDataUrl } from './data-url.ts';
import { failureOfAnswer, isOk } from './failures.ts';
import type { Models } from './models.ts';
import { drawingOf, webAddress } from './results.ts';
import { type Drawn, type Started, startedSchema } from './schemas.ts';
import { atOnceTaskId } from './task-ids.ts';

type ImagineRequest = SubmitRequest & { kind: 'imagine' };

interface ImagineParts {
  readonly client: Client;
  readonly models: Models;
}

/** The service publishes no limit; what a Discord form holds is certainly taken. */
const maxPromptLength = 4000;

/** The service takes pictures to draw from, and none to draw like; clips have an endpoint of their own. */
export function objectionTo({ prompt, roles }: Sketch): Objection | undefined {
  if (roles.some((role) => role !== 'image')) return { kind: 'references' };
  const video = parsePrompt(prompt).flags.find(({ name }) => name === 'video');
  if (video !== undefined) return { kind: 'flag', flag: printFlag(video) };
  if (prompt.length > maxPromptLength) return { kind: 'length', limit: maxPromptLength };
  return undefined;
}

/**
 * Has a prompt drawn (NanoGPT docs: image-generation, the OpenAI-compatible endpoint).
 * @throws {UpstreamError} before anything was paid
 * @throws {TransportError} when the answer did not come
 */
export async function imagine(
  { client, models }: ImagineParts,
  request: ImagineRequest,
  context: SubmitContext,
): Promise<SubmitOutcome> {
  const failure = failureOfSketch(request);
  if (failure !== undefined) return { kind: 'failed', failure };
  models.video.wake();
  const model = await models.image.find(context.signal);
  const body = { model, ...bodyOf(request) };
  const reply = await client.start('/api/v1/images/generations', body, context.signal);
  return await readOutcome(reply, context, models);
}

function failureOfSketch({ prompt, references }: ImagineRequest): UpstreamFailure | undefined {
  const objection = objectionTo({ prompt, roles: references.map(({ role }) => role) });
  if (objection === undefined) return undefined;
  return { kind: objection.kind === 'references' ? 'unsupported' : 'validation' };
}

/** Flags stay in the prompt, as they were typed: the relay behind the service reads them. */
function bodyOf({ prompt, references }: ImagineRequest): object {
  const [first, ...more] = references.map(toDataUrl);
  return {
    prompt,
    n: 1,
    response_format: 'url',
    ...(first === undefined ? {} : imagesOf(first, more)),
  };
}

function imagesOf(first: string, more: readonly string[]): object {
  return more.length === 0 ? { imageDataUrl: first } : { imageDataUrls: [first, ...more] };
}

async function readOutcome(
  reply: Reply,
  context: SubmitContext,
  models: Models,
): Promise<SubmitOutcome> {
  const body = parseJsonWithLongIds(reply.text);
  const started = isOk(reply) ? startedSchema.safeParse(body).data : undefined;
  if (started !== undefined) {
    const taskId = [started, ...started.data].map((part) => part.task_id).find(isThere);
    if (taskId !== undefined) return { kind: 'accepted', taskId };
    const urls = await urlsOf(started);
    if (urls.length > 0) {
      const result = drawingOf(urls, models.video.known() !== undefined);
      const ownId = started.id ?? atOnceTaskId(context.correlationId);
      return { kind: 'succeeded', taskId: ownId, result };
    }
  }
  return { kind: 'failed', failure: failureOfAnswer(reply, body) ?? { kind: 'unclear' } };
}

async function urlsOf(started: Started): Promise<string[]> {
  const listed = (await Promise.all(started.data.map(urlOf))).filter(isThere);
  return listed.length > 0 ? listed : [await urlOf(started)].filter(isThere);
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** The service may send the bytes though an address was asked for. */
async function urlOf({ url, imageUrl, b64_json: bytes }: Drawn): Promise<string | undefined> {
  const address = webAddress(url) ?? webAddress(imageUrl);
  if (address !== undefined) return address;
  const encoded = bytes ?? url ?? imageUrl;
  return encoded === undefined ? undefined : await readEncodedPicture(encoded);
}
