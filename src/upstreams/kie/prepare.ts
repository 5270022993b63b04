import type { KieConfig } from '../../config/upstreams.ts';
import type { Clock } from '../../lib/clock.ts';
import type { UpstreamFailure } from '../failure.ts';
import { choosesLastFrame } from '../last-frame.ts';
import type { Picture, SubmitContext, SubmitRequest } from '../port.ts';
import { readReference } from './actions.ts';
import { clipBody, followUpCall, pictureBody, type SubmitCall } from './bodies.ts';
import type { Client } from './client.ts';
import { failureOfObjection, planPicture, planPrompt } from './plan.ts';
import { type Lent, lendPictures } from './uploads.ts';

/** What a submit needs of its surroundings. */
export interface SubmitParts {
  readonly client: Client;
  readonly config: KieConfig;
  readonly clock: Clock;
}

type Prepared = SubmitCall | UpstreamFailure;

/**
 * Everything that comes before the paid call: checks, and pictures that the vendor must be able to
 * fetch.
 * @returns the call to make; or why there is none, never `unclear`
 */
export function prepare(
  parts: SubmitParts,
  request: SubmitRequest,
  context: SubmitContext,
): Prepared | Promise<Prepared> {
  switch (request.kind) {
    case 'imagine':
      return preparePicture(parts, request, context);
    case 'video':
      return prepareClip(parts, request, context);
    case 'action':
      return prepareFollowUp(parts, request);
    case 'blend':
    case 'describe':
    case 'shorten':
    case 'answer':
      return { kind: 'unsupported' };
  }
}

async function preparePicture(
  parts: SubmitParts,
  { prompt, references }: SubmitRequest & { kind: 'imagine' },
  context: SubmitContext,
): Promise<Prepared> {
  const planned = planPicture({ prompt, roles: references.map(({ role }) => role) });
  if (planned.objection !== undefined) return failureOfObjection(planned.objection);
  const lent = await lend(parts, references, context);
  if ('kind' in lent) return lent;
  const links = [...planned.plan.links, ...lent.links];
  return { endpoint: 'generate', body: pictureBody(planned.plan, links, context.speed) };
}

async function prepareClip(
  parts: SubmitParts,
  request: SubmitRequest & { kind: 'video' },
  context: SubmitContext,
): Promise<Prepared> {
  if (choosesLastFrame(request)) return { kind: 'unsupported' };
  const taskType = request.quality === 'high' ? 'mj_video_hd' : 'mj_video';
  const planned = planPrompt(request.prompt, taskType);
  if (planned.objection !== undefined) return failureOfObjection(planned.objection);
  const lent = await lend(parts, [request.picture], context);
  if ('kind' in lent) return lent;
  return { endpoint: 'generate', body: clipBody(planned.plan, lent.links, request) };
}

function prepareFollowUp(
  { config }: SubmitParts,
  request: SubmitRequest & { kind: 'action' },
): Prepared {
  const { means, reference } = request.action;
  const instruction = means === 'upstream' ? readReference(reference) : undefined;
  if (instruction === undefined) return { kind: 'unsupported' };
  const takesPrompt = instruction.kind === 'extend' && instruction.mode === 'manual';
  if (!takesPrompt) return followUpCall(instruction, request, config.varyIndexBase);
  const planned = planPrompt(request.prompt, 'mj_video_extend_manual');
  if (planned.objection !== undefined) return failureOfObjection(planned.objection);
  // Flags that are fields elsewhere mean nothing to an extension, which has none of them.
  const { prompt } = planned.plan;
  if (prompt.trim() === '') return { kind: 'validation' };
  return followUpCall(instruction, { ...request, prompt }, config.varyIndexBase);
}

function lend(
  { client, clock }: SubmitParts,
  pictures: readonly Picture[],
  { correlationId, signal }: SubmitContext,
): Promise<Lent | UpstreamFailure> {
  return lendPictures(pictures, { client, now: clock.now(), correlationId, signal });
}
