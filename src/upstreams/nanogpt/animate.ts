import { parseJsonWithLongIds } from '../../lib/json.ts';
import { choosesLastFrame } from '../last-frame.ts';
import type { SubmitContext, SubmitOutcome, SubmitRequest } from '../port.ts';
import type { Reply } from '../transport.ts';
import type { Client } from './client.ts';
import { toDataUrl } from './data-url.ts';
import { failureOfAnswer, isOk, problemOf } from './failures.ts';
import type { Models } from './models.ts';
import { isMissingTask } from './problem.ts';
import { extendReference } from './results.ts';
import { startedSchema } from './schemas.ts';
import { clipTaskId, readTaskId } from './task-ids.ts';

interface AnimateParts {
  readonly client: Client;
  readonly models: Models;
}

/**
 * Makes a clip out of a picture (NanoGPT docs: video-generation). Only the amount of motion is sent
 * along: the model is not documented to know a quality or a number of clips, nor how a clip shall end.
 * @throws {UpstreamError} before anything was paid
 * @throws {TransportError} when the answer did not come
 */
export async function animate(
  { client, models }: AnimateParts,
  request: SubmitRequest & { kind: 'video' },
  { signal }: SubmitContext,
): Promise<SubmitOutcome> {
  if (choosesLastFrame(request)) return { kind: 'failed', failure: { kind: 'unsupported' } };
  const model = await models.video.find(signal);
  const { prompt, picture, motion } = request;
  const body = { model, prompt, imageDataUrl: toDataUrl(picture), motion };
  return readOutcome(await client.start('/api/generate-video', body, signal));
}

/**
 * Makes a clip longer (NanoGPT docs: video-extend).
 * @throws {TransportError} when the answer did not come
 */
export async function extend(
  client: Client,
  { taskId, action }: SubmitRequest & { kind: 'action' },
  { signal }: SubmitContext,
): Promise<SubmitOutcome> {
  const name = readTaskId(taskId);
  const isOurs = action.means === 'upstream' && action.reference === extendReference;
  if (!isOurs || name.kind !== 'clip') {
    return { kind: 'failed', failure: { kind: 'unsupported' } };
  }
  const body = { runId: name.runId, index: 0 };
  const reply = await client.start('/api/generate-video/extend', body, signal);
  const problem = problemOf(reply, parseJsonWithLongIds(reply.text));
  // Another account's clips are refused with 403.
  return problem?.status === 403 || isMissingTask(problem)
    ? { kind: 'failed', failure: { kind: 'not-found' } }
    : readOutcome(reply);
}

function readOutcome(reply: Reply): SubmitOutcome {
  const body = parseJsonWithLongIds(reply.text);
  const failure = failureOfAnswer(reply, body);
  const runId = isOk(reply) ? runIdOf(body, failure !== undefined) : undefined;
  if (runId !== undefined) return { kind: 'accepted', taskId: clipTaskId(runId) };
  return { kind: 'failed', failure: failure ?? { kind: 'unclear' } };
}

/** Beside an error a bare `id` may be anything. */
function runIdOf(body: unknown, isRefused: boolean): string | undefined {
  const started = startedSchema.safeParse(body).data;
  if (started === undefined) return undefined;
  const parts = [started, ...started.data];
  const named = parts.find(({ runId }) => runId !== undefined)?.runId;
  return named ?? (isRefused ? undefined : parts.find(({ id }) => id !== undefined)?.id);
}
