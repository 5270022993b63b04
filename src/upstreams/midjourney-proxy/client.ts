import type { MidjourneyProxyAuth } from '../../config/environment.ts';
import type { Secret } from '../../config/secret.ts';
import type { Reply, Transport } from '../transport.ts';

export interface MidjourneyProxyAccount {
  /** Base address up to but excluding `/mj`; may hold a mode prefix such as `/mj-fast`. */
  readonly url: string;
  readonly key: Secret | undefined;
  readonly auth: MidjourneyProxyAuth;
}

/** The two kinds of call that the dialect has, with the account's address and key put in. */
export interface Client {
  /** @throws {TransportError} */
  submit(endpoint: string, body: object, signal: AbortSignal): Promise<Reply>;
  /** @throws {TransportError} */
  read(call: { path: string; json?: unknown }, signal: AbortSignal): Promise<Reply>;
}

/** Gateways forward a submit for up to 60 s (new-api), and uploads take their time on top. */
const submitTimeoutMs = 75_000;
const readTimeoutMs = 20_000;

export function createClient(
  account: MidjourneyProxyAccount,
  transport: Transport,
  limits: { readonly submitTimeoutMs?: number } = {},
): Client {
  const base = `${account.url}/mj`;
  return {
    submit: (endpoint, body, signal) =>
      transport.write({
        method: 'POST',
        url: `${base}/submit/${endpoint}`,
        headers: authHeaders(account),
        json: body,
        timeoutMs: Math.min(limits.submitTimeoutMs ?? submitTimeoutMs, submitTimeoutMs),
        signal,
      }),
    read: ({ path, json }, signal) =>
      transport.read({
        method: json === undefined ? 'GET' : 'POST',
        url: `${base}/task/${path}`,
        headers: authHeaders(account),
        json,
        timeoutMs: readTimeoutMs,
        signal,
      }),
  };
}

/** Exactly one header: trueai compares `Authorization` as it stands and ignores the other then. */
function authHeaders({ key, auth }: MidjourneyProxyAccount): Record<string, string> {
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
