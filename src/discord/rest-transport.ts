import type { RESTOptions } from 'discord.js';
import { Agent, fetch } from 'undici';

type MakeRequest = RESTOptions['makeRequest'];

export interface RestTransport {
  readonly makeRequest: MakeRequest;
  close(): Promise<void>;
}

/**
 * Sends the library's requests with our own HTTP client. The library brings another version of it,
 * and all versions in one process share one global dispatcher: whichever is loaded first serves
 * both, and cannot encode the other's forms. Here forms are encoded beforehand and the dispatcher
 * is named, so the order of imports means nothing.
 */
export function createRestTransport(): RestTransport {
  const dispatcher = new Agent({ connect: { timeout: 10_000 } });
  return {
    makeRequest: async (url, { method, headers, body, signal }) => {
      const all = new Headers(headers instanceof Headers ? headers : toPairs(headers));
      const encoded = body instanceof FormData ? new Response(body) : undefined;
      const contentType = encoded?.headers.get('content-type');
      if (contentType !== null && contentType !== undefined) all.set('content-type', contentType);
      try {
        return await fetch(url, {
          method: method ?? 'GET',
          headers: [...all],
          body: encoded === undefined ? toBody(body) : Buffer.from(await encoded.arrayBuffer()),
          signal: signal ?? null,
          dispatcher,
        });
      } catch (error) {
        throw asRepeatable(error);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** The library repeats a request after this code alone; every request of ours may be repeated. */
class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
  readonly code = 'ECONNRESET';
}

/** A cut connection comes in many shapes; an ended wait (abort) stays what it is. */
function asRepeatable(error: unknown): unknown {
  if (!(error instanceof TypeError)) return error;
  return new ConnectionLostError('The connection to Discord was lost', { cause: error.cause });
}

function toPairs(headers: Parameters<MakeRequest>[1]['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([key, value]) => [key, String(value)]),
  );
}

/** Beside forms the library sends text and bytes only. */
function toBody(body: unknown): string | Uint8Array | null {
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body === null || body === undefined) return null;
  throw new TypeError('A request to Discord has a body of an unknown kind');
}
