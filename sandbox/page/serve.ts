import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BuiltFile, buildPage } from './built.ts';
import { carryOut } from './controls.ts';
import { isOwn } from './guard.ts';
import { Live } from './live.ts';
import { answerPosted } from './posted.ts';
import { controlSchema } from './protocol/control.ts';
import { deedRequestSchema } from './protocol/deed.ts';
import type { PageWorld } from './world.ts';

/** The page, served on 127.0.0.1. */
export interface ServedPage {
  readonly url: string;
  stop(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Only what this machine serves is ever loaded: pictures come from the local Discord. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' http://127.0.0.1:* data: blob:",
    "media-src 'self' http://127.0.0.1:*",
    "style-src 'self' 'unsafe-inline'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Builds what runs in the browser and serves it together with what it asks for. It listens on 127.0.0.1 by
 * a server of its own: that of Vite would end the process at a signal.
 * @param port 0 for any free one
 * @throws where the port is taken
 */
export async function servePage(world: PageWorld, port: number): Promise<ServedPage> {
  const files = await buildPage();
  const live = new Live(world);
  const answers = answersOf(world, live);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const [path = '/'] = (request.url ?? '/').split('?');
    if (!isOwn(request)) response.writeHead(403).end('Only the page itself may ask');
    else (answers.get(path) ?? fileAt(files, path))(request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // Only a server that listens on a pipe has a name for an address.
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      live.stop();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What the page asks for beside its own files. */
function answersOf(world: PageWorld, live: Live): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([
    [
      '/live',
      (request, response) => {
        live.open(request, response);
      },
    ],
    [
      '/deeds',
      (request, response) =>
        void answerPosted({ request, response }, deedRequestSchema, ({ at, deed }) =>
          world.doer.perform(at, deed),
        ),
    ],
    [
      '/controls',
      (request, response) =>
        void answerPosted({ request, response }, controlSchema, (control) =>
          carryOut(world, control),
        ),
    ],
  ]);
}

function fileAt(files: ReadonlyMap<string, BuiltFile>, path: string): Answer {
  return ({ method }, response) => {
    const file = files.get(path);
    if (file === undefined) response.writeHead(404).end();
    else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405).end();
    else {
      const { contentType, bytes } = file;
      response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-cache' });
      response.end(bytes);
    }
  };
}
