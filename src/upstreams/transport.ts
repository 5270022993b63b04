import { Agent, errors, type FormData, request } from 'undici';
import { readBounded } from '../lib/bounded.ts';
import { withDeadline } from '../lib/deadline.ts';
import { createConnector, NotConnectedError } from './connector.ts';
import { readRetryAfter } from './retry-after.ts';

/** What an upstream said: always read whole, always bounded, not yet understood. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  /** Milliseconds from the Retry-After header, where there was one. */
  readonly retryAfterMs: number | undefined;
}

/**
 * The exchange failed. `taken` says whether the other side can have acted on it: `no` when no
 * connection came about, `unknown` in every other case.
 */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly taken: 'no' | 'unknown';

  constructor(taken: 'no' | 'unknown', message: string, cause: unknown) {
    super(message, { cause });
    this.taken = taken;
  }
}

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Sent in place of `json`. */
  readonly form?: FormData;
  /** The largest answer that is read; 4 MiB unless told. */
  readonly maxBodyBytes?: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface Transport {
  /**
   * A call that can safely be repeated; runs on kept-alive connections.
   * @throws {TransportError}
   */
  read(call: Call): Promise<Reply>;
  /**
   * A call that may cost money: on a connection of its own, so that a stale kept-alive socket is
   * never the reason why nobody knows whether it arrived.
   * @throws {TransportError}
   */
  write(call: Call): Promise<Reply>;
  close(): Promise<void>;
}

const maxBodyBytes = 4 * 1024 * 1024;

/** The request itself could not be written. */
const notWritten = new Set(['UND_ERR_INVALID_ARG', 'ERR_INVALID_URL']);

export function createTransport(): Transport {
  const connect = createConnector();
  const kept = new Agent({ connect, connections: 8 });
  const single = new Agent({ connect, pipelining: 0 });
  return {
    read: (call) => exchange(kept, call),
    write: (call) => exchange(single, call),
    close: async () => {
      await Promise.all([kept.destroy(), single.destroy()]);
    },
  };
}

async function exchange(dispatcher: Agent, call: Call): Promise<Reply> {
  try {
    return await withDeadline(call.signal, call.timeoutMs, (signal) =>
      send(dispatcher, call, signal),
    );
  } catch (error) {
    throw toTransportError(error);
  }
}

async function send(dispatcher: Agent, call: Call, signal: AbortSignal): Promise<Reply> {
  const response = await request(call.url, {
    dispatcher,
    method: call.method,
    headers: {
      accept: 'application/json',
      ...(call.json === undefined ? {} : { 'content-type': 'application/json' }),
      ...call.headers,
    },
    body: call.form ?? (call.json === undefined ? null : JSON.stringify(call.json)),
    signal,
    headersTimeout: call.timeoutMs,
    bodyTimeout: call.timeoutMs,
  });
  const body = await readBounded(response.body, call.maxBodyBytes ?? maxBodyBytes);
  return {
    status: response.statusCode,
    text: body.toString('utf8'),
    retryAfterMs: readRetryAfter(response.headers['retry-after']),
  };
}

function toTransportError(error: unknown): TransportError {
  const code = errorCode(error);
  const isUnsent = error instanceof NotConnectedError || notWritten.has(code ?? '');
  const taken = isUnsent ? 'no' : 'unknown';
  return new TransportError(taken, `The upstream did not answer (${code ?? 'no code'})`, error);
}

/** The code of an error or of the first cause that has one; several addresses give an aggregate. */
function errorCode(error: unknown): string | undefined {
  if (error instanceof AggregateError) return errorCode(error.errors[0]);
  if (error instanceof errors.UndiciError) return error.code;
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? undefined : errorCode(error.cause);
}
