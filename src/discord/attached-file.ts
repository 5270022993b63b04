import type { Attachment } from 'discord.js';
import { Agent, request } from 'undici';
import { readBounded, TooLargeError } from '../lib/bounded.ts';
import { withDeadline } from '../lib/deadline.ts';

const timeoutMs = 20_000;

/** The bytes of a file, or why there are none. */
export type AttachedFile =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-fetched' };

/**
 * Fetches a file that somebody attached to a command. Its address is Discord's own: an interaction
 * cannot bring another, and redirects are not followed.
 * @param signal aborted when the program stops
 * @throws whatever the signal is aborted with
 */
export async function fetchAttached(
  { url, size }: Pick<Attachment, 'url' | 'size'>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<AttachedFile> {
  if (size > maxBytes) return { kind: 'too-large' };
  const dispatcher = new Agent({ connect: { timeout: timeoutMs } });
  try {
    const bytes = await withDeadline(signal, timeoutMs, async (limited) => {
      const { statusCode, body } = await request(url, { dispatcher, signal: limited });
      if (statusCode === 200) return readBounded(body, maxBytes);
      await body.dump();
      return undefined;
    });
    return bytes === undefined ? { kind: 'not-fetched' } : { kind: 'fetched', bytes };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: error instanceof TooLargeError ? 'too-large' : 'not-fetched' };
  } finally {
    await dispatcher.destroy();
  }
}
