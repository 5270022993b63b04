import type { SubmitOutcome, SubmitRequest } from '../port.ts';
import type { Reply } from '../transport.ts';
import { isRefusal, readEnvelope } from './envelope.ts';
import { failureOfSubmit } from './failures.ts';
import type { Envelope } from './schemas.ts';
import { cut } from './words.ts';

/** What the answer to a submit means; an unreadable one is `unclear`. */
export function readOutcome(reply: Reply, request: SubmitRequest): SubmitOutcome {
  const envelope = readEnvelope(reply);
  if (reply.status >= 200 && reply.status < 300 && envelope !== undefined) {
    const taskId = acceptedId(envelope, request);
    if (taskId !== undefined) return toAccepted(envelope, taskId, request);
  }
  if (reply.status < 300 && !isRefusal(envelope)) {
    return { kind: 'failed', failure: { kind: 'unclear' } };
  }
  return { kind: 'failed', failure: failureOfSubmit(reply, envelope) };
}

/** Midjourney tasks are named by digits; resellers use other plain words. */
const plausibleId = /^[\w-]{1,100}$/;

/** Codes 1, 21 and 22 accept; so does a plausible id beside any other unknown positive code. */
function acceptedId(envelope: Envelope, request: SubmitRequest): string | undefined {
  if (isRefusal(envelope)) return undefined;
  const result = firstOf(envelope.result);
  if (result !== undefined && plausibleId.test(result)) return result;
  const isTaken = envelope.code === 1 || envelope.code === 22;
  return request.kind === 'answer' && isTaken ? request.taskId : undefined;
}

/** Several tasks from one press are joined with commas; a job follows the first. */
function firstOf(result: string | undefined): string | undefined {
  return result !== undefined && /^\d+(?:,\d+)+$/.test(result) ? result.split(',')[0] : result;
}

/**
 * Whether the upstream waits for a prompt. Gateways turn code 21 into 1 and keep the description,
 * old java servers use 21 for "already exists"; where neither tells, the first query will (MODAL).
 */
function toAccepted(envelope: Envelope, taskId: string, request: SubmitRequest): SubmitOutcome {
  const { finalPrompt, remix } = envelope.properties ?? {};
  const waits =
    /confirm/i.test(envelope.description ?? '') ||
    (envelope.code === 21 && (remix === true || finalPrompt !== undefined));
  if (request.kind !== 'action' || !waits) return { kind: 'accepted', taskId };
  return { kind: 'needs-input', taskId, suggestedPrompt: finalPrompt && cut(finalPrompt) };
}
