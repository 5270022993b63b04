import type { MidjourneyProxyConfig } from '../../config/upstreams.ts';
import type { Speed } from '../../prompt/speed.ts';
import type { Reply, Transport } from '../transport.ts';
import type { Traits } from './traits.ts';

export interface SubmitCall {
  /** The path behind `/mj/submit/`. */
  readonly endpoint: string;
  readonly body: object;
  /** Speed whose mode prefix stands in front of `/mj`; undefined: the address as configured. */
  readonly prefix?: Speed | undefined;
}

export interface ReadCall {
  /** The path behind `/mj/task/`. */
  readonly path: string;
  /** Makes a POST of it. */
  readonly json?: unknown;
  readonly prefix?: Speed | undefined;
  /** Milliseconds; 20 s unless told. */
  readonly timeoutMs?: number;
  /** The largest answer that is read, where it is more than usual. */
  readonly maxBodyBytes?: number;
}

/** The two kinds of call that the dialect has, with the account's address and key put in. */
export interface Client {
  /** @throws {TransportError} */
  submit(call: SubmitCall, signal: AbortSignal): Promise<Reply>;
  /** @throws {TransportError} */
  read(call: ReadCall, signal: AbortSignal): Promise<Reply>;
}

/** A gateway: the way to it and what is known of it. */
export interface Gateway {
  readonly client: Client;
  readonly traits: Traits;
}

/** Gateways forward a submit for up to 60 s (new-api), and uploads take their time on top. */
const submitTimeoutMs = 75_000;
const readTimeoutMs = 20_000;
const usualBodyBytes = 4 * 1024 * 1024;

export function createClient(
  config: MidjourneyProxyConfig,
  transport: Transport,
  limits: { readonly submitTimeoutMs?: number } = {},
): Client {
  const headers = authHeaders(config);
  return {
    submit: ({ endpoint, body, prefix }, signal) =>
      transport.write({
        method: 'POST',
        url: `${baseOf(config.url, prefix)}/mj/submit/${endpoint}`,
        headers,
        json: body,
        timeoutMs: Math.min(limits.submitTimeoutMs ?? submitTimeoutMs, submitTimeoutMs),
        signal,
      }),
    read: ({ path, json, prefix, timeoutMs, maxBodyBytes = 0 }, signal) =>
      transport.read({
        method: json === undefined ? 'GET' : 'POST',
        url: `${baseOf(config.url, prefix)}/mj/task/${path}`,
        headers,
        json,
        maxBodyBytes: Math.max(maxBodyBytes, usualBodyBytes),
        timeoutMs: timeoutMs ?? readTimeoutMs,
        signal,
      }),
  };
}

/** A prefix that the operator configured gives way to the one that is asked for. */
function baseOf(url: string, prefix: Speed | undefined): string {
  if (prefix === undefined) return url;
  return `${url.replace(/\/mj-(?:relax|fast|turbo)$/, '')}/mj-${prefix}`;
}

/** Exactly one header: trueai compares `Authorization` as it stands and ignores the other then. */
function authHeaders({ key, auth }: MidjourneyProxyConfig): Record<string, string> {
  if (key === undefined) return {};
  switch (auth) {
    case 'bearer':
      return { authorization: `Bearer ${key.reveal()}` };
    case 'raw':
      return { authorization: key.reveal() };
    case 'mj-api-secret':
      return { 'mj-api-secret': key.reveal() };
  }
}
