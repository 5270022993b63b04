import { UpstreamError, type UpstreamFailure } from '../failure.ts';
import { answerOf } from '../http-failures.ts';
import type { Reply } from '../transport.ts';
import type { Client, ReadCall } from './client.ts';
import { isRefusal, readEnvelope } from './envelope.ts';
import { failureOfSubmit } from './failures.ts';

/**
 * A call that costs nothing and can be repeated.
 * @throws {UpstreamError} where no answer came
 */
export function read(client: Client, call: ReadCall, signal: AbortSignal): Promise<Reply> {
  return answerOf(client.read(call, signal));
}

/** What an answer of no use means. */
export function toError(reply: Reply): UpstreamError {
  return new UpstreamError(failureOf(reply), `A query was answered with HTTP ${reply.status}`);
}

/** A query starts nothing, so a server's own error leaves nothing unclear. */
function failureOf(reply: Reply): UpstreamFailure {
  const envelope = readEnvelope(reply);
  if (reply.status < 400 && !isRefusal(envelope)) return { kind: 'malformed' };
  const failure = failureOfSubmit(reply, envelope);
  return failure.kind === 'unclear' ? { ...failure, kind: 'maintenance' } : failure;
}
