import { parseJsonWithLongIds } from '../../lib/json.ts';
import type { SubmitContext, SubmitOutcome, SubmitRequest } from '../port.ts';
import { type Reply, TransportError } from '../transport.ts';
import { readChange } from './change.ts';
import type { Client } from './client.ts';
import { failureOfSubmit } from './failures.ts';
import { type Envelope, envelopeSchema } from './schemas.ts';

/** Sends one submit and reads its answer; a lost or unreadable answer is `unclear`. */
export async function submit(
  client: Client,
  request: SubmitRequest,
  context: SubmitContext,
): Promise<SubmitOutcome> {
  const { endpoint, body } = toCall(request, context);
  try {
    return readOutcome(await client.submit(endpoint, body, context.signal), request);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const kind = error.taken === 'no' ? 'maintenance' : 'unclear';
    return { kind: 'failed', failure: { kind } };
  }
}

interface SubmitCall {
  readonly endpoint: string;
  readonly body: object;
}

function toCall(request: SubmitRequest, context: SubmitContext): SubmitCall {
  const common = {
    state: context.correlationId,
    ...(context.callbackUrl === undefined ? {} : { notifyHook: context.callbackUrl }),
  };
  switch (request.kind) {
    case 'imagine':
      return { endpoint: 'imagine', body: { ...common, ...imagineBody(request) } };
    case 'action': {
      const change = readChange(request.action.reference);
      return change === undefined
        ? {
            endpoint: 'action',
            body: { ...common, taskId: request.taskId, customId: request.action.reference },
          }
        : { endpoint: 'change', body: { ...common, taskId: request.taskId, ...change } };
    }
    case 'answer':
      return { endpoint: 'modal', body: { ...common, ...answerBody(request) } };
  }
}

/** Pictures to draw from travel as data URLs, the only form that every flavour takes. */
function imagineBody(request: SubmitRequest & { kind: 'imagine' }): object {
  const base64Array: string[] = [];
  const flags: string[] = [];
  for (const reference of request.references) {
    if (reference.role === 'image') {
      const base64 = Buffer.from(reference.bytes).toString('base64');
      base64Array.push(`data:${reference.contentType};base64,${base64}`);
    } else {
      flags.push(`--${reference.role === 'style' ? 'sref' : 'oref'} ${reference.url}`);
    }
  }
  return { prompt: [request.prompt, ...flags].join(' '), base64Array };
}

/** Both spellings of the id: one reseller documents the second. */
function answerBody(request: SubmitRequest & { kind: 'answer' }): object {
  const mask = request.mask === undefined ? undefined : Buffer.from(request.mask);
  return {
    taskId: request.taskId,
    task_id: request.taskId,
    prompt: request.prompt,
    ...(mask === undefined
      ? {}
      : { maskBase64: `data:image/png;base64,${mask.toString('base64')}` }),
  };
}

/** Midjourney tasks are named by digits; resellers use other plain words. */
const plausibleId = /^[\w-]{1,100}$/;

function readOutcome(reply: Reply, request: SubmitRequest): SubmitOutcome {
  const parsed = envelopeSchema.safeParse(parseJsonWithLongIds(reply.text));
  const envelope = parsed.success ? parsed.data : undefined;
  if (reply.status >= 200 && reply.status < 300 && envelope !== undefined) {
    const taskId = acceptedId(envelope, request);
    if (taskId !== undefined) return toAccepted(envelope, taskId, request);
  }
  if (reply.status < 300 && !isRefusal(envelope)) {
    return { kind: 'failed', failure: { kind: 'unclear' } };
  }
  return { kind: 'failed', failure: failureOfSubmit(reply, envelope) };
}

/** Codes 1, 21 and 22 accept; so does a plausible id beside any other unknown positive code. */
function acceptedId(envelope: Envelope, request: SubmitRequest): string | undefined {
  if (isRefusal(envelope)) return undefined;
  const { result } = envelope;
  if (result !== undefined && plausibleId.test(result)) return result;
  const isTaken = envelope.code === 1 || envelope.code === 22;
  return request.kind === 'answer' && isTaken ? request.taskId : undefined;
}

const refusals = new Set([3, 4, 5, 9, 23, 24, 30]);

function isRefusal(envelope: Envelope | undefined): boolean {
  if (envelope === undefined) return false;
  return (
    (envelope.code ?? 0) < 0 ||
    refusals.has(envelope.code ?? 0) ||
    (envelope.error !== undefined && envelope.error !== null)
  );
}

/**
 * Whether the upstream waits for a prompt. Gateways turn code 21 into 1 and keep the description,
 * old java servers use 21 for "already exists"; where neither tells, the first query will (MODAL).
 */
function toAccepted(envelope: Envelope, taskId: string, request: SubmitRequest): SubmitOutcome {
  const { finalPrompt, remix } = envelope.properties ?? {};
  const opensDialog =
    request.kind === 'action' && readChange(request.action.reference) === undefined;
  const waits =
    /confirm/i.test(envelope.description ?? '') ||
    (envelope.code === 21 && (remix === true || finalPrompt !== undefined));
  if (!opensDialog || !waits) return { kind: 'accepted', taskId };
  return { kind: 'needs-input', taskId, suggestedPrompt: finalPrompt };
}
