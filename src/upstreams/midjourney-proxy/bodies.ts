import type { SubmitContext, SubmitRequest } from '../port.ts';
import { isRemixable } from '../result.ts';
import { changeInPlaceOf, readChange } from './change.ts';
import type { SubmitCall } from './client.ts';
import {
  blendBody,
  dataUrlOf,
  describeBody,
  imagineBody,
  shortenBody,
  videoBody,
} from './drawing-bodies.ts';
import { optionalEndpoint, type Traits } from './traits.ts';

/**
 * How a request is put to the gateway.
 * @returns undefined where the gateway is known to lack the endpoint, or where it is not the upstream
 *   that carries such an action out
 */
export function toCall(
  request: SubmitRequest,
  context: SubmitContext,
  traits: Traits,
): SubmitCall | undefined {
  const call = dialectCall(request, traits);
  if (call === undefined) return undefined;
  const optional = optionalEndpoint(call.endpoint);
  if (optional !== undefined && traits[optional] === false) return undefined;
  const common = {
    state: context.correlationId,
    ...(context.callbackUrl === undefined ? {} : { notifyHook: context.callbackUrl }),
  };
  return { endpoint: call.endpoint, body: { ...common, ...call.body } };
}

function dialectCall(request: SubmitRequest, traits: Traits): SubmitCall | undefined {
  switch (request.kind) {
    case 'imagine':
      return { endpoint: 'imagine', body: imagineBody(request) };
    case 'video':
      return { endpoint: 'video', body: videoBody(request) };
    case 'action':
      return actionCall(request, traits);
    case 'blend':
      return { endpoint: 'blend', body: blendBody(request) };
    case 'describe':
      return { endpoint: 'describe', body: describeBody(request) };
    case 'shorten':
      return { endpoint: 'shorten', body: shortenBody(request) };
    case 'answer':
      return { endpoint: 'modal', body: answerBody(request) };
  }
}

/** A `customId` without its colons brings old gateways down (new-api), so none is ever sent. */
function actionCall(
  request: SubmitRequest & { kind: 'action' },
  traits: Traits,
): SubmitCall | undefined {
  const { taskId, action } = request;
  if (action.means !== 'upstream') return undefined;
  const customId = action.reference;
  const inPlace = traits.action === false ? changeInPlaceOf(customId) : undefined;
  const change = readChange(customId) ?? inPlace;
  if (change !== undefined) return { endpoint: 'change', body: { taskId, ...change } };
  if (!customId.includes('::')) return undefined;
  return { endpoint: 'action', body: { taskId, customId, ...choicesOf(request) } };
}

/**
 * The optional fields of `action` (trueai `SubmitActionDTO`, plus). `enableRemix` makes the gateway
 * ask for the prompt, and is refused by an account with remix off; so it is sent only where there is
 * something to say and nobody asks by themselves.
 */
function choicesOf({ action, isEdited, strength }: SubmitRequest & { kind: 'action' }): object {
  const asks = isEdited === true && isRemixable(action.kind);
  const varies = strength !== undefined && action.kind === 'variation';
  return {
    ...(asks ? { enableRemix: true } : {}),
    ...(varies ? { strong: strength === 'strong' } : {}),
  };
}

/** Both spellings of the id: one reseller documents the second. */
function answerBody({ taskId, prompt, mask }: SubmitRequest & { kind: 'answer' }): object {
  const common = { taskId, task_id: taskId, prompt };
  if (mask === undefined) return common;
  return { ...common, maskBase64: dataUrlOf({ bytes: mask, contentType: 'image/png' }) };
}
