import type { IncomingMessage } from 'node:http';

/** What an upstream sent. */
export interface Report {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty where it was too large to read. */
  readonly body: string;
}

/** Upstreams send the whole task, which is a few kilobytes; of more the path alone is believed. */
const maxKeptBytes = 256 * 1024;
/** More than this is not even waited for. */
const maxReadBytes = 4 * 1024 * 1024;

/**
 * Reads what was sent. What is too much is read to its end all the same, so that the answer arrives,
 * and dropped.
 * @returns undefined for what is too much for that, too
 */
export async function readReport(request: IncomingMessage): Promise<Report | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    size += chunk.byteLength;
    if (size > maxReadBytes) return undefined;
    if (size <= maxKeptBytes) chunks.push(chunk);
  }
  const body = size > maxKeptBytes ? '' : Buffer.concat(chunks).toString('utf8');
  return { headers: headersOf(request), body };
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
