import type { FailureKind, UpstreamFailure } from '../failure.ts';
import { kindOfStatus, withRetryAfter } from '../http-failures.ts';
import type { Reply } from '../transport.ts';
import { isModeration } from './failures.ts';
import { flagNamedIn } from './fields.ts';
import type { Envelope } from './schemas.ts';

/** Numbers that only the vendor's own `code` gives this meaning. */
const codeKinds = new Map<number, FailureKind>([
  [455, 'maintenance'],
  [501, 'upstream-failed'],
  [505, 'unsupported'],
]);

/**
 * What it means that a submit was not accepted. `unclear` wherever the work may have begun.
 * @param envelope the parsed body, undefined where it was none
 */
export function failureOfSubmit(reply: Reply, envelope: Envelope | undefined): UpstreamFailure {
  const code = codeOf(reply, envelope);
  const kind = codeKinds.get(code ?? 0) ?? kindOfStatus(code ?? reply.status) ?? 'validation';
  const message = envelope?.msg ?? '';
  if (kind !== 'validation') return withRetry({ kind }, reply);
  if (isModeration(message)) return { kind: 'banned' };
  const quote = flagNamedIn(message);
  return quote === undefined ? { kind } : { kind, quote };
}

/** The same for what is done with a finished task, which the vendor may have forgotten. */
export function failureOfFollowUp(reply: Reply, envelope: Envelope | undefined): UpstreamFailure {
  if (refusalCode(envelope) === 404 && /task/i.test(envelope?.msg ?? '')) {
    return { kind: 'not-found' };
  }
  return failureOfSubmit(reply, envelope);
}

/** The same for calls that cost nothing and may be repeated: whatever broke there is maintenance. */
export function failureOfFreeCall(reply: Reply, envelope: Envelope | undefined): UpstreamFailure {
  const failure = failureOfSubmit(reply, envelope);
  const isBroken = failure.kind === 'unclear' || (refusalCode(envelope) ?? reply.status) >= 500;
  return isBroken ? withRetry({ kind: 'maintenance' }, reply) : failure;
}

/** The `code` where it is an error that the vendor knows; other numbers tell nothing. */
export function refusalCode(envelope: Envelope | undefined): number | undefined {
  const code = envelope?.code ?? 200;
  return code >= 400 && code < 600 ? code : undefined;
}

/** A server in front of the vendor knows better than a body that its own error went by. */
function codeOf(reply: Reply, envelope: Envelope | undefined): number | undefined {
  const code = refusalCode(envelope);
  return reply.status < 500 || code === reply.status ? code : undefined;
}

function withRetry(failure: UpstreamFailure, reply: Reply): UpstreamFailure {
  const waits = failure.kind === 'rate-limited' || failure.kind === 'maintenance';
  return waits ? withRetryAfter(failure, reply) : failure;
}
