/** What an address leads to, as far as it tells. */
export type Destination =
  | { readonly kind: 'page' }
  | { readonly kind: 'expired' }
  /** `expiresAt` in milliseconds since the Unix epoch, where the address says so. */
  | { readonly kind: 'picture'; readonly expiresAt?: number };

/** What Midjourney draws from (Midjourney help: Image Prompts). */
const pictures = /\.(?:png|gif|webp|jpe?g)$/i;
/** Midjourney's own short links, which it puts in the place of longer ones and takes itself. */
const shortLinks = 's.mj.run';
const attachmentHosts = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/**
 * Judges an address by its path; what stands behind `?` does not count, except for the time that
 * Discord's attachment links die at: `ex`, hexadecimal seconds since the Unix epoch (Discord docs:
 * Reference, Signed Attachment CDN URLs).
 * @param now milliseconds since the Unix epoch
 */
export function judgeAddress(address: string, now: number): Destination {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { kind: 'page' };
  if (url.hostname === shortLinks) return { kind: 'picture' };
  if (!pictures.test(url.pathname)) return { kind: 'page' };
  const expiresAt = expiryOf(url);
  if (expiresAt === undefined) return { kind: 'picture' };
  return expiresAt <= now ? { kind: 'expired' } : { kind: 'picture', expiresAt };
}

function expiryOf(url: URL): number | undefined {
  const isAttachment =
    attachmentHosts.has(url.hostname) && /^\/(?:ephemeral-)?attachments\//.test(url.pathname);
  const seconds = isAttachment ? (url.searchParams.get('ex') ?? '') : '';
  return /^[0-9a-f]{1,10}$/i.test(seconds) ? Number.parseInt(seconds, 16) * 1000 : undefined;
}
