import type { FailureKind, UpstreamFailure } from '../failure.ts';
import type { Reply } from '../transport.ts';
import { isModeration } from './failures.ts';
import { flagNamedIn } from './fields.ts';
import type { Envelope } from './schemas.ts';

/** Numbers that mean the same as an HTTP status and as a `code` (kie.ai docs: response codes). */
const kinds = new Map<number, FailureKind>([
  [401, 'auth'],
  [402, 'credits'],
  [403, 'auth'],
  // The vendor no longer serves this endpoint, or has switched the feature off.
  [404, 'unsupported'],
  [405, 'unsupported'],
  [408, 'unclear'],
  [429, 'rate-limited'],
  [455, 'maintenance'],
  [503, 'maintenance'],
]);

/** Numbers that only the vendor's own `code` gives this meaning. */
const codeKinds = new Map<number, FailureKind>([
  [501, 'upstream-failed'],
  [505, 'unsupported'],
]);

/**
 * What it means that a submit was not accepted. `unclear` wherever the work may have begun.
 * @param envelope the parsed body, undefined where it was none
 */
export function failureOfSubmit(reply: Reply, envelope: Envelope | undefined): UpstreamFailure {
  const code = refusalCode(envelope);
  const kind =
    (code === undefined ? undefined : codeKinds.get(code)) ?? kindOf(code ?? reply.status);
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

function kindOf(number: number): FailureKind {
  const kind = kinds.get(number);
  if (kind !== undefined) return kind;
  // A redirect of a POST did no work; the configured address is wrong.
  if (number >= 300 && number < 400) return 'unsupported';
  return number >= 400 && number < 500 ? 'validation' : 'unclear';
}

function withRetry(failure: UpstreamFailure, { retryAfterMs }: Reply): UpstreamFailure {
  const waits = failure.kind === 'rate-limited' || failure.kind === 'maintenance';
  return retryAfterMs === undefined || !waits ? failure : { ...failure, retryAfterMs };
}
