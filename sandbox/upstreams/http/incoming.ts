import type { IncomingMessage } from 'node:http';

/** A request that has been read to its end. */
export interface Incoming {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case; repeated headers joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text. */
  readonly body: string;
  /** The body as it came: what is not text survives only here. */
  readonly bytes: Uint8Array;
}

/** Bodies above this many bytes are refused. */
export const bodyLimit = 64 * 1024 * 1024;

/** Reads a request; undefined if its body is larger than {@link bodyLimit}. */
export async function readIncoming(request: IncomingMessage): Promise<Incoming | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  if (size > bodyLimit) return undefined;
  const bytes = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: headersOf(request),
    body: bytes.toString('utf8'),
    bytes,
  };
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
}
