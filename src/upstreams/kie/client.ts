import type { FormData } from 'undici';
import type { KieConfig } from '../../config/upstreams.ts';
import type { Reply, Transport } from '../transport.ts';

/** The paid calls; the quickstart's short names do not exist. */
export type SubmitEndpoint =
  | 'generate'
  | 'generateUpscale'
  | 'generateVary'
  | 'generateVideoExtend';

/** The kinds of call that the dialect has, with the account's addresses and key put in. */
export interface Client {
  /** Starts work that costs credits. @throws {TransportError} */
  submit(endpoint: SubmitEndpoint, body: object, signal: AbortSignal): Promise<Reply>;
  /** @param path below `/api/v1`. @throws {TransportError} */
  read(path: string, signal: AbortSignal): Promise<Reply>;
  /** Lends the vendor a file; free of charge. @throws {TransportError} */
  upload(form: FormData, signal: AbortSignal): Promise<Reply>;
}

const submitTimeoutMs = 30_000;
const readTimeoutMs = 15_000;
const uploadTimeoutMs = 60_000;

/** The upload host turns calls without an ordinary User-Agent away with a page (HTTP 403). */
const userAgent = 'Mozilla/5.0 (compatible; Easel)';

/**
 * @param limits `submitTimeoutMs`: how long a submit may take before its answer counts as lost;
 * 30 seconds at most
 */
export function createClient(
  { key, url, uploadUrl }: KieConfig,
  transport: Transport,
  limits: { readonly submitTimeoutMs?: number },
): Client {
  const headers = () => ({
    authorization: `Bearer ${key.reveal()}`,
    'user-agent': userAgent,
  });
  return {
    submit: (endpoint, json, signal) =>
      transport.write({
        method: 'POST',
        url: `${url}/api/v1/mj/${endpoint}`,
        headers: headers(),
        json,
        timeoutMs: Math.min(limits.submitTimeoutMs ?? submitTimeoutMs, submitTimeoutMs),
        signal,
      }),
    read: (path, signal) =>
      transport.read({
        method: 'GET',
        url: `${url}/api/v1/${path}`,
        headers: headers(),
        timeoutMs: readTimeoutMs,
        signal,
      }),
    upload: (form, signal) =>
      transport.read({
        method: 'POST',
        url: `${uploadUrl}/api/file-stream-upload`,
        headers: headers(),
        form,
        timeoutMs: uploadTimeoutMs,
        signal,
      }),
  };
}
