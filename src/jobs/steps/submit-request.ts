import { sleep } from '../../lib/clock.ts';
import { withDeadline } from '../../lib/deadline.ts';
import { MediaError, type MediaFile } from '../../media/file.ts';
import { findStillFault } from '../../media/still.ts';
import type { Picture, Reference, ReferenceRole, SubmitRequest } from '../../upstreams/port.ts';
import type { FollowUp, JobRequest } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { type HandedIn, isEdited } from '../request.ts';
import { fetchParentPicture } from './parent-picture.ts';

const maxDownloads = 3;
const downloadPauseMs = 1_000;
const maxReferenceBytes = 20 * 1024 * 1024;
/** Larger ones are made smaller first: relays take 5 MB (midjourney-proxy), clips start from 4 MB (NanoGPT). */
const maxSentBytes = 4 * 1024 * 1024;

/** All its pictures together: a host that never answers must not keep others from their turn. */
const fetchWithinMs = 30_000;

/**
 * What is sent to the upstream, with the bytes of every picture it needs.
 * @returns undefined where a picture can no longer be read
 */
export async function toSubmitRequest(
  parts: LifecycleParts,
  request: JobRequest,
): Promise<SubmitRequest | undefined> {
  try {
    return await withDeadline(parts.stopping, fetchWithinMs, (stopping) =>
      fill({ ...parts, stopping }, request),
    );
  } catch (error) {
    if (error instanceof MediaError) return undefined;
    throw error;
  }
}

/** Whether anything has to be fetched before it can be sent. */
export function needsPictures(request: JobRequest): boolean {
  switch (request.kind) {
    case 'imagine':
      return request.references.length > 0;
    case 'shorten':
      return false;
    case 'action':
      return request.action.means === 'animate';
    default:
      return true;
  }
}

/** @throws {MediaError} */
async function fill(parts: LifecycleParts, request: JobRequest): Promise<SubmitRequest> {
  switch (request.kind) {
    case 'imagine': {
      const { prompt, references } = request;
      const read = references.map((reference) => readReference(parts, reference));
      return { kind: 'imagine', prompt, references: await Promise.all(read) };
    }
    case 'blend': {
      const { images, dimensions } = request;
      const pictures = await Promise.all(images.map((image) => readHandedIn(parts, image)));
      return { kind: 'blend', pictures, dimensions };
    }
    case 'describe':
      return { kind: 'describe', picture: await readDescribed(parts, request) };
    case 'shorten':
      return { kind: 'shorten', prompt: request.prompt };
    case 'video': {
      const { prompt, motion, quality, batch, loop, image, endImage } = request;
      const picture = await readHandedIn(parts, image);
      const endPicture = endImage && (await readHandedIn(parts, endImage));
      const words = { prompt: wordsForClip(prompt) };
      return { kind: 'video', ...words, picture, motion, quality, batch, loop, endPicture };
    }
    case 'action':
      return toFollowUp(parts, request);
  }
}

/**
 * Every upstream demands a prompt for clips (trueai `SubmitVideoDTO`, kie.ai and NanoGPT docs); where
 * a person has said nothing, these words ask for nothing in particular.
 */
function wordsForClip(prompt: string): string {
  return prompt === '' ? 'natural motion' : prompt;
}

/**
 * The look before the job was started may have given up on a slow host: what is no still picture is
 * not paid for.
 */
async function readHandedIn(parts: LifecycleParts, source: HandedIn): Promise<Picture> {
  const file = await download(parts, source);
  const fault = await findStillFault(file, parts.media);
  if (fault !== undefined) throw new MediaError('not-media', `It is no still picture: ${fault}`);
  return toPicture(parts, { ...file, url: source.url });
}

/**
 * Described once more, a picture's own address may have died; the message whose button was pressed
 * shows it still.
 */
async function readDescribed(
  parts: LifecycleParts,
  { image, copies = [] }: Extract<JobRequest, { kind: 'describe' }>,
): Promise<Picture> {
  let failure: MediaError | undefined;
  for (const source of [image, ...copies.map((url) => ({ url }))]) {
    try {
      return await readHandedIn(parts, source);
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      failure ??= error;
    }
  }
  throw failure ?? new MediaError('missing', 'There is no picture to describe');
}

async function toFollowUp(parts: LifecycleParts, request: FollowUp): Promise<SubmitRequest> {
  const { action, taskId } = request;
  const prompt = request.prompt ?? request.parentPrompt;
  if (action.means !== 'animate') {
    const isOwn = isEdited(request) ? true : undefined;
    return { kind: 'action', taskId, action, prompt, isEdited: isOwn, strength: request.strength };
  }
  return {
    kind: 'video',
    prompt: wordsForClip(prompt),
    picture: await toPicture(parts, await fetchParentPicture(parts, request)),
    motion: action.kind === 'animate-low' ? 'low' : 'high',
    quality: 'standard',
    batch: 1,
  };
}

async function readReference(
  parts: LifecycleParts,
  { role, ...source }: HandedIn & { readonly role: ReferenceRole },
): Promise<Reference> {
  return { role, ...(await readHandedIn(parts, source)) };
}

/** A file host that hiccups is asked again; a person should not have to attach anew. */
async function download(
  { media, clock, stopping: signal }: LifecycleParts,
  { url, isLink }: HandedIn,
): Promise<MediaFile> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await media.download(url, { maxBytes: maxReferenceBytes, signal, isLink });
    } catch (error) {
      const isHiccup = error instanceof MediaError && error.reason === 'unreachable';
      if (!isHiccup || attempt === maxDownloads || signal.aborted) throw error;
      // Cut short by a stop, which the next download says better.
      await sleep(clock, downloadPauseMs * attempt, signal).catch(() => undefined);
    }
  }
}

/** @throws {MediaError} where the file cannot be made small enough */
async function toPicture(
  { media }: LifecycleParts,
  { url, ...file }: MediaFile & { readonly url: string },
): Promise<Picture> {
  const fitting = await media.fit(file, maxSentBytes);
  if (fitting === undefined)
    throw new MediaError('too-large', 'The picture cannot be made smaller');
  return { url, bytes: fitting.bytes, contentType: fitting.contentType };
}
