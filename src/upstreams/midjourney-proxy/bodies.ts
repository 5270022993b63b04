import { parsePrompt } from '../../prompt/parse.ts';
import { printPrompt } from '../../prompt/print.ts';
import type { Flag } from '../../prompt/prompt.ts';
import type { Picture, Reference, SubmitContext, SubmitRequest } from '../port.ts';
import { isRemixable } from '../result.ts';
import { changeInPlaceOf, readChange } from './change.ts';
import type { SubmitCall } from './client.ts';
import type { Traits } from './traits.ts';

/**
 * How a request is put to the gateway.
 * @returns undefined where it is not the upstream that carries such an action out
 */
export function toCall(
  request: SubmitRequest,
  context: SubmitContext,
  traits: Traits,
): SubmitCall | undefined {
  const call = dialectCall(request, traits);
  if (call === undefined) return undefined;
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
    case 'describe':
    case 'shorten':
      return undefined;
    case 'answer':
      return { endpoint: 'modal', body: answerBody(request) };
  }
}

/** Pictures to draw from travel as data URLs, the only form that every flavour takes. */
function imagineBody({ prompt, references }: SubmitRequest & { kind: 'imagine' }): object {
  const images = references.filter(({ role }) => role === 'image');
  const styled = withLinks(prompt, 'sref', linksOf('style', references));
  return {
    prompt: withLinks(styled, 'oref', linksOf('omni', references)),
    base64Array: images.map(dataUrlOf),
  };
}

function linksOf(wanted: Reference['role'], references: readonly Reference[]): readonly string[] {
  return references.filter(({ role }) => role === wanted).map(({ url }) => url);
}

/** One flag takes several links, also beside those that were typed; a second one would not count. */
function withLinks(prompt: string, name: string, links: readonly string[]): string {
  if (links.length === 0) return prompt;
  const read = parsePrompt(prompt);
  const isMeant = (flag: Flag): boolean => flag.name.toLowerCase() === name;
  const typed = read.flags.filter(isMeant).map(({ value }) => value);
  if (typed.length === 0) return [prompt, `--${name}`, ...links].join(' ');
  const merged = { name, value: [...typed, ...links].filter((part) => part !== '').join(' ') };
  const first = read.flags.findIndex(isMeant);
  const flags = read.flags.flatMap((flag, index) => {
    if (index === first) return [merged];
    return isMeant(flag) ? [] : [flag];
  });
  return printPrompt({ ...read, flags });
}

/** Fields and words of trueai `SubmitVideoDTO`. */
function videoBody(request: SubmitRequest & { kind: 'video' }): object {
  return {
    prompt: request.prompt,
    motion: request.motion,
    image: dataUrlOf(request.picture),
    videoType: `vid_1.1_i2v_${request.quality === 'high' ? 720 : 480}`,
    batchSize: request.batch,
  };
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

function dataUrlOf({ bytes, contentType }: Pick<Picture, 'bytes' | 'contentType'>): string {
  return `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}`;
}
