import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../logger.ts';
import { addressOf } from './insider.ts';
import { RateByAddress } from './rate-by-address.ts';
import { type HttpAnswer, type HttpRoute, nothingHere } from './route.ts';
import { tooMany } from './routes.ts';

export interface HttpSide {
  /** The port that is listened on; useful where 0 was asked for. */
  readonly port: number;
  close(): Promise<void>;
}

interface SideParts {
  readonly routes: readonly HttpRoute[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** How long a head and a whole request may take, in milliseconds; 5 and 10 seconds unless told. */
  readonly patience?: { readonly headersTimeout: number; readonly requestTimeout: number };
}

/**
 * Whoever is slow, large or many is cut off: a request has so long, its head such a size, and there
 * are so many connections. Checked every second.
 */
const bounds = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8 * 1024,
};
const maxConnections = 200;

/** Nobody who knows our paths asks for others; scanners do, and those who guess at callbacks. */
const strangers = { most: 60, windowMs: 10_000 };

/** Serves these paths and nothing else. @param port 0 for any free one */
export async function openHttpSide(port: number, parts: SideParts): Promise<HttpSide> {
  const rate = new RateByAddress(parts.clock, strangers);
  const server = createServer({ ...bounds, ...parts.patience }, (request, response) => {
    answer(request, parts.routes, rate)
      .then((answered) => {
        send(request, response, answered);
        answered.afterwards?.();
      })
      .catch((error: unknown) => {
        parts.logger.error({ err: error }, 'an HTTP request failed');
        send(request, response, { status: 500, body: '' });
        request.destroy();
      });
  });
  server.maxConnections = maxConnections;
  // Their size bounds them. Past a number the last would be dropped: those that a proxy has added.
  server.maxHeadersCount = 0;
  server.listen(port);
  await once(server, 'listening');
  return { port: portOf(server), close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  routes: readonly HttpRoute[],
  rate: RateByAddress,
): Promise<HttpAnswer> {
  const answered = await find(request, routes);
  const isStrange = answered.status === 404 || answered.status === 405;
  const wait = isStrange ? rate.take(addressOf(request)) : undefined;
  return wait === undefined ? answered : tooMany(wait);
}

async function find(request: IncomingMessage, routes: readonly HttpRoute[]): Promise<HttpAnswer> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  for (const route of routes) {
    const groups = route.path.exec(path);
    if (groups === null) continue;
    if (route.methods.includes(request.method ?? '')) return route.answer(request, groups.slice(1));
    return { status: 405, body: '', headers: { allow: route.methods.join(', ') } };
  }
  return nothingHere;
}

function send(request: IncomingMessage, response: ServerResponse, answered: HttpAnswer): void {
  if (response.headersSent) return;
  const { status, body, headers } = answered;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // Whatever else is still being sent is not waited for.
    ...(request.complete ? {} : { connection: 'close' }),
    ...headers,
  });
  response.end(body);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
