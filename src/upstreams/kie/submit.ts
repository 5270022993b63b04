import { failureOfLostSubmit } from '../http-failures.ts';
import type { SubmitContext, SubmitOutcome, SubmitRequest } from '../port.ts';
import type { Reply } from '../transport.ts';
import { commonFields } from './bodies.ts';
import { failureOfFollowUp, failureOfSubmit, refusalCode } from './codes.ts';
import { prepare, type SubmitParts } from './prepare.ts';
import { acceptedSchema, readEnvelope } from './schemas.ts';

/** Sends one submit and reads its answer; a lost or unreadable answer is `unclear`. */
export async function submit(
  parts: SubmitParts,
  request: SubmitRequest,
  context: SubmitContext,
): Promise<SubmitOutcome> {
  const call = await prepare(parts, request, context);
  if ('kind' in call) return { kind: 'failed', failure: call };
  const body = { ...call.body, ...commonFields(parts.config, context) };
  try {
    return readOutcome(await parts.client.submit(call.endpoint, body, context.signal), request);
  } catch (error) {
    return { kind: 'failed', failure: failureOfLostSubmit(error) };
  }
}

function readOutcome(reply: Reply, request: SubmitRequest): SubmitOutcome {
  const envelope = readEnvelope(reply.text);
  const accepted = acceptedSchema.safeParse(envelope?.data).data;
  const isTaken = reply.status < 300 && refusalCode(envelope) === undefined;
  if (isTaken && accepted !== undefined) return { kind: 'accepted', taskId: accepted.taskId };
  const failure =
    request.kind === 'action'
      ? failureOfFollowUp(reply, envelope)
      : failureOfSubmit(reply, envelope);
  return { kind: 'failed', failure };
}
