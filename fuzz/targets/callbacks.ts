import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { openCallbacks } from '../../src/jobs/callbacks.ts';
import { jobIdSchema } from '../../src/jobs/job.ts';
import { callbackRoute, healthRoute, readyRoute } from '../../src/observe/http/routes.ts';
import { openHttpSide } from '../../src/observe/http/side.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import type { Transport } from '../../src/upstreams/transport.ts';
import { expectAnswer, readingSchema } from '../answers.ts';
import { expectNoCanary } from '../canaries.ts';
import { anyBody } from '../generate/bodies.ts';
import { anyText } from '../generate/text.ts';
import { watchedLog } from '../log.ts';
import { type Rig, target } from '../target.ts';
import { dialects } from './dialects.ts';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string;
  readonly length: 'right' | 'none' | 'short' | 'long' | 'chunked' | 'both';
}

/** The job whose address is known to whoever sends this. */
const jobId = jobIdSchema.parse('0123456789abc');
/** What is asked so often comes from everywhere: the rates are tested elsewhere. */
const apartMs = 1_000;

const answered = new Set([100, 200, 400, 404, 405, 408, 413, 417, 431]);

/** Whatever can be sent to the port on which upstreams report. */
export const callbacks = target('callbacks', build);

async function build(): Promise<Rig<Sent | Uint8Array>> {
  const log = watchedLog();
  const clock = new ManualClock(1_730_000_000_000);
  const known = await openCallbacks(createMemoryStore());
  const own = new URL(known.urlOf('http://bot.example.com', jobId)).pathname;
  const upstreams = dialects.map(({ create }) => create(unused));
  const taken: unknown[] = [];
  let number = 0;
  const side = await openHttpSide(0, {
    clock,
    logger: log.logger,
    routes: [
      healthRoute,
      readyRoute(() => Promise.resolve(ready), false),
      callbackRoute((id, token) => {
        if (known.find(id, token) === undefined) return undefined;
        return ({ headers, body }) => {
          for (const upstream of upstreams) {
            const reading = upstream.readCallback({ headers, body, receivedAt: clock.now() });
            taken.push(reading);
          }
        };
      }, clock),
    ],
  });
  return {
    cases: casesFor(own),
    run: async (sent) => {
      clock.advance(apartMs);
      taken.length = 0;
      const bytes = sent instanceof Uint8Array ? sent : write(sent);
      number = (number + 1) % 250;
      const answer = await exchange(side.port, bytes, number);
      if (taken.length > 0 && !includes(bytes, own)) throw new Error('A stranger was believed');
      for (const reading of taken) expectAnswer(readingSchema, reading);
      expectNoCanary(answer, 'An answer');
      for (const [, status] of answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)) {
        if (!answered.has(Number(status))) throw new Error(`It was answered with HTTP ${status}`);
      }
      log.expectClean();
    },
    close: () => side.close(),
  };
}

const ready = { isReady: true, gateway: true, store: true, upstreams: [] };
const unused: Transport = {
  read: () => Promise.reject(new Error('Nothing is asked here')),
  write: () => Promise.reject(new Error('Nothing is asked here')),
  close: () => Promise.resolve(),
};

function casesFor(own: string): fc.Arbitrary<Sent | Uint8Array> {
  const paths = [
    own,
    own,
    own,
    `${own}?x=1`,
    `${own}/`,
    own.toUpperCase(),
    own.slice(0, -1),
    own.replace(/.$/, 'g'),
    own.replace('0123456789abc', '0123456789abd'),
    `/callbacks/__proto__/${'0'.repeat(64)}`,
    `http://x${own}`,
    `//${own}`,
    '/../callbacks',
    '/healthz',
    '/readyz',
    '/metrics',
    '*',
    '/%00',
  ];
  const headers = fc.constantFrom(
    'content-type: application/json',
    'x-webhook-timestamp: 1730000000',
    'x-webhook-signature: aaaa',
    'expect: 100-continue',
    'expect: x',
    'upgrade: websocket',
    'connection: upgrade',
    'connection: keep-alive',
    'host: a',
    'host: b',
    'x-forwarded-for: 127.0.0.1',
    'content-encoding: gzip',
    '__proto__: x',
    'constructor: y',
    `x: ${'y'.repeat(9_000)}`,
    'no colon',
    ' folded',
    'a\u0000b: c',
  );
  const sent = fc.record({
    method: fc.oneof(
      { arbitrary: fc.constant('POST'), weight: 8 },
      { arbitrary: fc.constantFrom('GET', 'HEAD', 'PUT', 'CONNECT', 'OPTIONS', ' '), weight: 1 },
    ),
    path: fc.oneof(
      { arbitrary: fc.constantFrom(...paths), weight: 9 },
      {
        arbitrary: anyText.map((text) => `/${encodeURI(text.replace(/\p{Surrogate}/gu, ''))}`),
        weight: 1,
      },
    ),
    headers: fc.array(headers, { maxLength: 3 }),
    body: anyBody(dialects.flatMap(({ examples }) => examples)),
    length: fc.oneof(
      { arbitrary: fc.constant('right' as const), weight: 6 },
      {
        arbitrary: fc.constantFrom(...(['none', 'short', 'long', 'chunked', 'both'] as const)),
        weight: 2,
      },
    ),
  });
  const raw = fc.uint8Array({ maxLength: 200 });
  return fc.oneof({ arbitrary: sent, weight: 20 }, { arbitrary: raw, weight: 1 });
}

function write({ method, path, headers, body, length }: Sent): Uint8Array {
  const size = Buffer.byteLength(body);
  const lines = {
    right: [`content-length: ${size}`],
    none: [],
    short: [`content-length: ${Math.floor(size / 2)}`],
    long: [`content-length: ${size + 100}`],
    chunked: ['transfer-encoding: chunked'],
    both: [`content-length: ${size}`, 'transfer-encoding: chunked'],
  }[length];
  const chunked = length === 'chunked' || length === 'both';
  const payload = chunked ? `${size.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body;
  const head = [`${method} ${path} HTTP/1.1`, 'host: x', ...headers, ...lines].join('\r\n');
  return Buffer.from(`${head}\r\n\r\n${payload}`);
}

function includes(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes).includes(text);
}

/** Sends it and nothing more. @returns all that comes back until the connection is closed */
async function exchange(port: number, bytes: Uint8Array, number: number): Promise<string> {
  // From many addresses: a port that was closed cannot be used again for a minute.
  const localAddress = `127.0.0.${2 + number}`;
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // What is answered before all was sent is closed under the rest of it.
  socket.on('error', () => undefined);
  socket.end(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('latin1');
}
