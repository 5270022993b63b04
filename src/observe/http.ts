import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from './logger.ts';

/** What the HTTP side can be asked, beside being there at all. */
export interface HttpHandlers {
  /** One entry per part that must work; all true means ready. */
  readiness(): Promise<Readonly<Record<string, boolean>>>;
  /**
   * An upstream reports a job.
   * @returns what takes the report, once it has been answered; undefined for a path not of ours
   */
  callback(jobId: string, token: string): ((report: Report) => void) | undefined;
}

/** What an upstream sent. */
export interface Report {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty where it was too large to read. */
  readonly body: string;
}

export interface HttpSide {
  /** The port that is listened on; useful where 0 was asked for. */
  readonly port: number;
  close(): Promise<void>;
}

/** Upstreams send the whole task, which is a few kilobytes; of more the path alone is believed. */
const maxBodyBytes = 256 * 1024;
const requestTimeoutMs = 10_000;
const callbackPath = /^\/callbacks\/([0-9a-z]{12,13}(?:-[0-9a-z]{1,2})?)\/([0-9a-f]{64})$/;

/** Health, readiness and callbacks; nothing else is told to anybody. */
export async function openHttpSide(
  port: number,
  handlers: HttpHandlers,
  logger: Logger,
): Promise<HttpSide> {
  const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    answer(request, response, handlers).catch((error: unknown) => {
      logger.error({ err: error }, 'an HTTP request failed');
      send(response, 500, '');
      request.destroy();
    });
  });
  server.maxConnections = 200;
  server.listen(port);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handlers: HttpHandlers,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (request.method === 'GET' && path === '/healthz') {
    send(response, 200, 'ok');
    return;
  }
  if (request.method === 'GET' && path === '/readyz') {
    const parts = await handlers.readiness();
    send(response, Object.values(parts).every(Boolean) ? 200 : 503, JSON.stringify(parts));
    return;
  }
  const [, jobId, token] = callbackPath.exec(path) ?? [];
  if (request.method !== 'POST' || jobId === undefined || token === undefined) {
    send(response, 404, '');
    return;
  }
  const take = handlers.callback(jobId, token);
  if (take === undefined) {
    send(response, 404, '');
    return;
  }
  const body = await readReport(request);
  send(response, 200, '');
  take({ headers: headersOf(request), body });
}

/** What is too much is read to its end all the same, so that the answer arrives, and dropped. */
async function readReport(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    size += chunk.byteLength;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  return size > maxBodyBytes ? '' : Buffer.concat(chunks).toString('utf8');
}

/** A header that came several times is not one that anybody has signed with. */
function headersOf({ headers }: IncomingMessage): Report['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? undefined : value,
    ]),
  );
}

function send(response: ServerResponse, status: number, body: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(body);
}
