import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBounded, TooLargeError } from '../lib/bounded.ts';
import type { Logger } from './logger.ts';

/** What the HTTP side can be asked, beside being there at all. */
export interface HttpHandlers {
  /** One entry per part that must work; all true means ready. */
  readiness(): Promise<Readonly<Record<string, boolean>>>;
  /**
   * An upstream reports a job.
   * @returns whether the path was one of ours
   */
  callback(jobId: string, token: string, body: string): Promise<boolean>;
}

export interface HttpSide {
  /** The port that is listened on; useful where 0 was asked for. */
  readonly port: number;
  close(): Promise<void>;
}

/** Upstreams send the whole task, which is a few kilobytes. */
const maxBodyBytes = 1024 * 1024;
const requestTimeoutMs = 10_000;
const callbackPath = /^\/callbacks\/([0-9a-z]{12,13})\/([0-9a-f]{64})$/;

/** Health, readiness and callbacks; nothing else is told to anybody. */
export async function openHttpSide(
  port: number,
  handlers: HttpHandlers,
  logger: Logger,
): Promise<HttpSide> {
  const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    answer(request, response, handlers).catch((error: unknown) => {
      const status = error instanceof TooLargeError ? 413 : 500;
      if (status === 500) logger.error({ err: error }, 'an HTTP request failed');
      send(response, status, '');
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
  const body = await readBounded(request, maxBodyBytes);
  const known = await handlers.callback(jobId, token, body.toString('utf8'));
  send(response, known ? 204 : 404, '');
}

function send(response: ServerResponse, status: number, body: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(body);
}
