import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FormData, request } from 'undici';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

/** An answer as it came over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  readonly text: string;
}

const anyObject = z.record(z.string(), z.unknown());

/** A JSON object; throws if the reply is none. */
export function objectOf(reply: Pick<Reply, 'text'>): Record<string, unknown> {
  return anyObject.parse(JSON.parse(reply.text));
}

/** One exchange, read to its end. */
export async function exchange(
  url: string,
  options: {
    readonly method?: 'GET' | 'POST';
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | FormData;
  } = {},
): Promise<Reply> {
  const reply = await request(url, options);
  const bytes = Buffer.from(await reply.body.arrayBuffer());
  return {
    status: reply.statusCode,
    headers: reply.headers,
    bytes,
    text: bytes.toString('utf8'),
  };
}

/** A callback as it came in. */
export interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Collects callbacks on a server that stops with the test, and answers them with these statuses, the last one for good. */
export async function receiver(
  ...statuses: readonly number[]
): Promise<{ readonly url: string; readonly calls: readonly Call[] }> {
  const calls: Call[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const status = statuses[calls.length] ?? statuses.at(-1) ?? 200;
      calls.push({ headers: incoming.headers, text: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, calls };
}
