/** Discord's own file hosts sign their links for about a day (Discord docs: reference, CDN). */
const discordHost = /(?:^|\.)(?:discord|discordapp)\.(?:com|net)\.?$/;
/** A queue in front of the picture must not outlive its link. */
const neededMs = 2 * 60 * 60 * 1000;

/**
 * Whether the vendor can still fetch a picture from its link when its turn comes.
 * @param now milliseconds since the Unix epoch
 */
export function willLast(link: string, now: number): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (!discordHost.test(url.hostname)) return true;
  const expiry = url.searchParams.get('ex') ?? '';
  return /^[0-9a-f]{1,12}$/i.test(expiry) && Number.parseInt(expiry, 16) * 1000 >= now + neededMs;
}
