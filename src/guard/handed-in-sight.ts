import type { Clock } from '../lib/clock.ts';
import type { Sentences } from '../locales/index.ts';
import type { Media } from '../media/media.ts';
import type { HandedInPicture } from './handed-in-fetch.ts';
import { maxHandedInBytes, maxHandedInMegabytes } from './handed-in-limits.ts';

interface SightParts {
  readonly media: Pick<Media, 'isForbiddenLink'>;
  readonly clock: Clock;
  readonly text: Sentences;
}

/**
 * What is wrong with a picture by what is known of it before it is fetched.
 * @returns a sentence, or undefined where nothing is
 */
export function lineAtSight(
  { name, url, isLink, size = 0, contentType }: HandedInPicture,
  { media, clock, text: { handedIn } }: SightParts,
): string | undefined {
  if (size > maxHandedInBytes) return handedIn.tooLarge(name, maxHandedInMegabytes);
  if (isLink === true && media.isForbiddenLink(url)) return handedIn.forbiddenLink(name);
  if (hasExpired(url, clock.now())) return handedIn.expired(name);
  if (contentType?.startsWith('video/') === true) return handedIn.clip(name);
  return isOtherType(contentType) ? handedIn.notAPicture(name) : undefined;
}

/**
 * Whether a link is one of Discord's to a file, and has run out: `ex` is the moment, in hexadecimal
 * seconds (Discord docs: reference, Signed Attachment CDN URLs).
 */
function hasExpired(url: string, now: number): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, searchParams } = new URL(url);
  const expires = searchParams.get('ex') ?? '';
  const isSigned = searchParams.has('is') && searchParams.has('hm');
  if (!isSigned || !/^\/(ephemeral-)?attachments\//.test(pathname)) return false;
  return /^[0-9a-f]{1,12}$/i.test(expires) && Number.parseInt(expires, 16) * 1_000 <= now;
}

/** Whether it was announced as what no picture is; a stream of bytes may be anything. */
function isOtherType(contentType: string | undefined): boolean {
  return contentType !== undefined && !/^(image\/|[^/]+\/octet-stream)/i.test(contentType);
}
