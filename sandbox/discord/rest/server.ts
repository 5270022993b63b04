import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Json } from '../json.ts';
import type { BodySchemas } from '../rules/openapi.ts';
import type { World } from '../world/world.ts';
import { ApiError, apiError, formError, rateLimited } from './api-error.ts';
import { type RequestBody, readBody } from './body.ts';
import { serveFile } from './cdn.ts';
import type { Fault, Faults } from './faults.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Recorder } from './record.ts';
import type { ApiReply, Route } from './request.ts';
import { createRouter, type Match } from './router.ts';

const apiPrefix = /^\/api\/v10(?=\/)/;

/** What the HTTP side is made of. */
export interface ServerParts {
  readonly world: World;
  readonly token: string;
  readonly routes: readonly Route[];
  readonly schemas: () => BodySchemas;
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
  readonly recorder: Recorder;
}

/** One request on its way through. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly match: Match | undefined;
  readonly body: RequestBody;
}

interface Answer {
  readonly status: number;
  readonly body?: Json | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The HTTP side of Discord: REST below `/api/v10`, files beside it. Not listening yet. */
export function createRestServer(parts: ServerParts): Server {
  const find = createRouter(parts.routes);
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!url.pathname.startsWith('/api/')) {
      serveFile(parts.world, url, response);
      return;
    }
    const path = decodePath(url.pathname.replace(apiPrefix, ''));
    const method = request.method ?? 'GET';
    const base = { request, response, method, path, query: url.searchParams };
    run(parts, { ...base, match: find(method, path) }).catch(() => {
      response.destroy();
    });
  });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function run(parts: ServerParts, exchange: Omit<Exchange, 'body'>): Promise<void> {
  const { faults } = parts;
  const template = exchange.match?.route.template ?? exchange.path;
  const fault = faults.take({ method: exchange.method, path: exchange.path, template });
  if (fault?.kind === 'drop' && fault.when === 'before') {
    record(parts, { ...exchange, body: { json: undefined, files: [] } }, 0);
    exchange.request.socket.destroy();
    return;
  }
  let body: RequestBody;
  try {
    body = await readBody(exchange.request);
  } catch (error) {
    const unread = { ...exchange, body: { json: undefined, files: [] } };
    // Anything else than a refusal means that the client went away while it was sending.
    if (error instanceof ApiError) finish(parts, unread, error);
    else record(parts, unread, 0);
    return;
  }
  answerWith(parts, { ...exchange, body }, fault);
}

function answerWith(parts: ServerParts, exchange: Exchange, fault: Fault | undefined): void {
  switch (fault?.kind) {
    case 'hang':
      record(parts, exchange, 0);
      return;
    case 'status':
      send(parts, exchange, {
        status: fault.status,
        body: fault.body ?? { message: 'injected', code: 0 },
      });
      return;
    case 'rate-limit': {
      const scope = fault.scope ?? (fault.global === true ? 'global' : 'user');
      finish(parts, exchange, rateLimited({ ...fault, scope, global: fault.global ?? false }));
      return;
    }
    case 'drop':
      processRequest(parts, exchange, () => {
        record(parts, exchange, 0);
        exchange.request.socket.destroy();
      });
      return;
    case undefined:
      processRequest(parts, exchange, (answer) => {
        send(parts, exchange, answer);
      });
  }
}

function processRequest(
  parts: ServerParts,
  exchange: Exchange,
  deliver: (answer: Answer) => void,
): void {
  const bucket =
    exchange.match === undefined
      ? undefined
      : parts.rateLimits.take({
          method: exchange.method,
          template: exchange.match.route.template,
          params: exchange.match.params,
        });
  try {
    if (bucket?.allowed === false) {
      throw rateLimited({ retryAfterMs: bucket.retryAfterMs, scope: 'user', global: false });
    }
    deliver({ ...handle(parts, exchange), headers: bucket?.headers ?? {} });
  } catch (error) {
    const refusal = refusalOf(error);
    noteFault(parts, exchange, refusal);
    const headers = { ...bucket?.headers, ...refusal.headers };
    deliver({ status: refusal.status, body: refusal.body, headers });
  }
}

function handle(parts: ServerParts, exchange: Exchange): ApiReply {
  const { match, method, path, query, body } = exchange;
  if (match === undefined) throw apiError('notFound', 'There is no such route in this sandbox');
  if (match.route.authenticated !== false) {
    if (exchange.request.headers.authorization !== `Bot ${parts.token}`)
      throw apiError('unauthorized');
  }
  const issues = parts.schemas().check(method, match.route.template, body.json ?? {});
  if (issues.length > 0) throw formError(issues);
  return match.route.handle({
    method,
    path,
    params: match.params,
    query,
    body: body.json,
    files: body.files,
  });
}

function refusalOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : 'unknown';
  const body = { message: '500: Internal Server Error', code: 0 };
  return new ApiError({ status: 500, body, fault: `The sandbox itself failed: ${detail}` });
}

function noteFault(parts: ServerParts, exchange: Exchange, refusal: ApiError): void {
  if (refusal.fault === undefined) return;
  const { method, path } = exchange;
  const at = parts.world.clock.now();
  parts.recorder.addViolation({ method, path, detail: refusal.fault, at });
}

function finish(parts: ServerParts, exchange: Exchange, refusal: ApiError): void {
  noteFault(parts, exchange, refusal);
  send(parts, exchange, { status: refusal.status, body: refusal.body, headers: refusal.headers });
}

function send(parts: ServerParts, exchange: Exchange, answer: Answer): void {
  const { response } = exchange;
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    Via: '1.1 sandbox',
    Date: new Date(parts.world.clock.now()).toUTCString(),
    ...(text === '' ? {} : { 'Content-Type': 'application/json' }),
    ...answer.headers,
  });
  response.end(text);
  record(parts, exchange, answer.status);
}

function record(parts: ServerParts, exchange: Exchange, status: number): void {
  parts.recorder.addRequest({
    method: exchange.method,
    path: exchange.path,
    route: exchange.match?.route.template ?? exchange.path,
    status,
    body: exchange.body.json,
    files: exchange.body.files.map((file) => ({ name: file.filename, bytes: file.bytes })),
    at: parts.world.clock.now(),
  });
  parts.world.changed();
}
