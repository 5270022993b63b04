import type { NanoGptConfig } from '../../config/upstreams.ts';
import { answerOf } from '../http-failures.ts';
import type { Reply, Transport } from '../transport.ts';

/** What is asked of the service; with `json` it is a POST. */
interface Question {
  /** Behind the host, with its query. */
  readonly path: string;
  readonly json?: object;
}

/** The two kinds of call that the dialect has, with the account's address and key put in. */
export interface Client {
  /**
   * Starts work that costs money.
   * @throws {TransportError}
   */
  start(path: string, json: object, signal: AbortSignal): Promise<Reply>;
  /**
   * Asks something that may be asked again, also where the dialect makes it a POST.
   * @throws {UpstreamError} when no answer came
   */
  ask(question: Question, signal: AbortSignal): Promise<Reply>;
}

const submitTimeoutMs = 60_000;
const readTimeoutMs = 15_000;
/** A finished picture may come within the answer, as base64. */
const submitBodyBytes = 32 * 1024 * 1024;

/** Auth is the `x-api-key` header (NanoGPT OpenAPI: securitySchemes.apiKeyAuth). */
export function createClient(
  { url, key }: NanoGptConfig,
  transport: Transport,
  limits: { readonly submitTimeoutMs?: number },
): Client {
  const headers = (): Record<string, string> => ({ 'x-api-key': key.reveal() });
  return {
    start: (path, json, signal) =>
      transport.write({
        method: 'POST',
        url: `${url}${path}`,
        headers: headers(),
        json,
        maxBodyBytes: submitBodyBytes,
        timeoutMs: Math.min(limits.submitTimeoutMs ?? submitTimeoutMs, submitTimeoutMs),
        signal,
      }),
    ask: ({ path, json }, signal) =>
      answerOf(
        transport.read({
          method: json === undefined ? 'GET' : 'POST',
          url: `${url}${path}`,
          headers: headers(),
          json,
          timeoutMs: readTimeoutMs,
          signal,
        }),
      ),
  };
}
