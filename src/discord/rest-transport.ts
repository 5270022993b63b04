import { Readable } from 'node:stream';
import type { RESTOptions } from 'discord.js';
import { Agent, request } from 'undici';
import { readBounded } from '../lib/bounded.ts';
import { withDeadline } from '../lib/deadline.ts';
import { Multipart } from './multipart.ts';
import { readOutgoing } from './traffic/need.ts';
import type { Traffic } from './traffic/traffic.ts';

type MakeRequest = RESTOptions['makeRequest'];

export interface RestTransport {
  readonly makeRequest: MakeRequest;
  close(): Promise<void>;
}

/** What brings no files along is soon answered, or not at all. */
const withoutFilesMs = 15_000;
/** Answers are descriptions of messages and commands, never files. */
const maxAnswerBytes = 16 * 1024 * 1024;

/**
 * Sends the library's requests with our own HTTP client. The library brings another version of it,
 * and all versions in one process share one global dispatcher: whichever is loaded first serves
 * both, and cannot encode the other's forms. Here forms are our own and the dispatcher is named, so
 * the order of imports means nothing.
 * @param traffic is asked before each request, and hears what became of it
 */
export function createRestTransport(traffic: Traffic): RestTransport {
  const dispatcher = new Agent({ connect: { timeout: 10_000 } });
  return {
    makeRequest: async (url, { method = 'GET', headers, body, signal }) => {
      const all = new Headers(headers instanceof Headers ? headers : toPairs(headers));
      const underWay = traffic.begin(readOutgoing(method, url, all.has('authorization')));
      const form = body instanceof Multipart ? body : undefined;
      if (form !== undefined) {
        all.set('content-type', form.contentType);
        all.set('content-length', String(form.byteLength));
      }
      const options: RequestOptions = {
        method,
        headers: Object.fromEntries(all),
        body: form === undefined ? toBody(body) : Readable.from(form.pieces),
        dispatcher,
      };
      const given = signal ?? new AbortController().signal;
      let answer: Response;
      try {
        answer = await (form === undefined
          ? withDeadline(given, withoutFilesMs, (limited) => send(url, options, limited))
          : send(url, options, given));
      } catch (error) {
        underWay.lost();
        throw asRepeatable(error);
      }
      await underWay.answered(answer);
      return answer;
    },
    close: () => dispatcher.destroy(),
  };
}

type RequestOptions = NonNullable<Parameters<typeof request>[1]>;

/** @returns an answer that is there as a whole */
async function send(url: string, options: RequestOptions, signal: AbortSignal): Promise<Response> {
  const { statusCode, headers, body } = await request(url, { ...options, signal });
  const bytes = await readBounded(body, maxAnswerBytes);
  // What has no body must not be given an empty one.
  return new Response(bytes.byteLength === 0 ? null : bytes, {
    status: statusCode,
    headers: Object.entries(headers).flatMap(([name, value = []]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  });
}

/** The library repeats a request after this code alone; every request of ours may be repeated. */
class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
  readonly code = 'ECONNRESET';
}

/** A cut connection comes in many shapes; a wait that the library has ended stays what it is. */
function asRepeatable(error: unknown): unknown {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new ConnectionLostError('Discord did not answer in time', { cause: error });
  }
  if (error instanceof Error && error.name === 'AbortError') return error;
  return new ConnectionLostError('The connection to Discord was lost', { cause: error });
}

function toPairs(headers: Parameters<MakeRequest>[1]['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([key, value]) => [key, String(value)]),
  );
}

/** Beside our forms the library sends text and bytes only. */
function toBody(body: unknown): string | Uint8Array | null {
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body === null || body === undefined) return null;
  throw new TypeError('A request to Discord has a body of an unknown kind');
}
