import { createHmac } from 'node:crypto';
import type { FileRecord } from './records.ts';
import type { World } from './world.ts';

/** A signed link lives a day (Discord docs: reference, Signed Attachment CDN URLs). */
const lifeMs = 24 * 3_600_000;

/** Only has to be the same within one process. */
const signingKey = 'sandbox';

/** A link to a file of a message, freshly signed. */
export function attachmentUrl(world: World, channelId: string, file: FileRecord): string {
  return signedUrl(world, `/attachments/${channelId}/${file.id}/${file.filename}`);
}

/** A link to a file handed over with an option or a modal. */
export function uploadUrl(world: World, file: FileRecord): string {
  return signedUrl(
    world,
    `/ephemeral-attachments/${world.applicationId}/${file.id}/${file.filename}`,
  );
}

/** Whether a link's signature belongs to its path and has not run out. */
export function isSignatureGood(world: World, path: string, query: URLSearchParams): boolean {
  const expires = query.get('ex') ?? '';
  const issued = query.get('is') ?? '';
  if (query.get('hm') !== sign(path, expires, issued)) return false;
  return Number.parseInt(expires, 16) * 1000 > world.clock.now();
}

function signedUrl(world: World, path: string): string {
  const now = world.clock.now();
  const expires = Math.floor((now + lifeMs) / 1000).toString(16);
  const issued = Math.floor(now / 1000).toString(16);
  return `${world.cdnUrl}${path}?ex=${expires}&is=${issued}&hm=${sign(path, expires, issued)}`;
}

function sign(path: string, expires: string, issued: string): string {
  return createHmac('sha256', signingKey).update(`${path}|${expires}|${issued}`).digest('hex');
}
