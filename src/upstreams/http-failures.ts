import { type FailureKind, UpstreamError, type UpstreamFailure } from './failure.ts';
import { type Reply, TransportError } from './transport.ts';

const kinds: Readonly<Partial<Record<number, FailureKind>>> = {
  401: 'auth',
  402: 'credits',
  403: 'auth',
  404: 'unsupported',
  405: 'unsupported',
  408: 'unclear',
  413: 'validation',
  429: 'rate-limited',
  503: 'maintenance',
};

/**
 * What an HTTP status alone says of a submit that was not accepted in words, whatever the dialect
 * (RFC 9110). From 500 on only 503 certainly came before the work.
 * @returns undefined for the statuses 4xx that leave it to the body
 */
export function kindOfStatus(status: number): FailureKind | undefined {
  const kind = kinds[status];
  if (kind !== undefined) return kind;
  if (status < 300) return 'unclear';
  // A redirect of a POST did no work; the configured address is wrong.
  if (status < 400) return 'unsupported';
  return status < 500 ? undefined : 'unclear';
}

/** What became of a submit whose answer did not come. @throws whatever is no TransportError */
export function failureOfLostSubmit(error: unknown): UpstreamFailure {
  if (!(error instanceof TransportError)) throw error;
  return { kind: error.taken === 'no' ? 'maintenance' : 'unclear' };
}

/** A question whose answer did not come can be asked again. @throws {UpstreamError} */
export async function answerOf(exchange: Promise<Reply>): Promise<Reply> {
  try {
    return await exchange;
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    throw new UpstreamError({ kind: 'maintenance' }, error.message, { cause: error });
  }
}

/** Adds how long the upstream asked us to wait, where it did. */
export function withRetryAfter(failure: UpstreamFailure, { retryAfterMs }: Reply): UpstreamFailure {
  return retryAfterMs === undefined ? failure : { ...failure, retryAfterMs };
}
