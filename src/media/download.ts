import type { Dispatcher } from 'undici';
import { readBounded, TooLargeError } from '../lib/bounded.ts';
import { withDeadline } from '../lib/deadline.ts';
import { MediaError, type MediaFile } from './file.ts';
import { requestWhereItLies } from './follow.ts';
import { inspect, probe } from './probe.ts';

const timeoutMs = 60_000;

interface DownloadOptions {
  readonly dispatcher: Dispatcher;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/**
 * Fetches a file over HTTP, with bounds on time and size. No credentials are sent: the address
 * comes from an upstream and may lead anywhere. A data URL is the file itself.
 * @throws {MediaError}
 */
export async function download(url: string, options: DownloadOptions): Promise<MediaFile> {
  const bytes = readInline(url, options.maxBytes) ?? (await fetchBytes(url, options));
  const type = await probe(bytes);
  if (type === undefined) throw new MediaError('not-media', 'The file is no picture and no clip');
  if (!type.contentType.startsWith('image/')) {
    return { bytes, ...type, size: undefined, isAnimated: false };
  }
  return { bytes, ...type, ...(await inspect(bytes)) };
}

/** @returns undefined for an address */
function readInline(url: string, maxBytes: number): Buffer | undefined {
  const base64 = /^data:[\w/+.-]+;base64,(.*)$/s.exec(url)?.[1];
  if (base64 === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.byteLength > maxBytes) {
    throw new MediaError('too-large', `The file holds more than ${maxBytes} bytes`);
  }
  return bytes;
}

async function fetchBytes(
  url: string,
  { dispatcher, maxBytes, signal }: DownloadOptions,
): Promise<Buffer> {
  try {
    return await withDeadline(signal, timeoutMs, async (limited) => {
      const { statusCode, headers, body } = await requestWhereItLies(url, {
        dispatcher,
        signal: limited,
      });
      if (statusCode !== 200) {
        await body.dump();
        const reason = statusCode >= 500 || statusCode === 429 ? 'unreachable' : 'missing';
        throw new MediaError(reason, `The file server answered HTTP ${statusCode}`);
      }
      const announced = Number(headers['content-length'] ?? 0);
      if (announced > maxBytes) {
        body.destroy();
        throw new MediaError('too-large', `The file server announced more than ${maxBytes} bytes`);
      }
      return await readBounded(body, maxBytes, announced);
    });
  } catch (error) {
    if (error instanceof MediaError) throw error;
    if (error instanceof TooLargeError) {
      throw new MediaError('too-large', error.message, { cause: error });
    }
    throw new MediaError('unreachable', 'The file could not be fetched', { cause: error });
  }
}
