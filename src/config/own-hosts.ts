import type { Config } from './environment.ts';
import { vendorUrls } from './upstreams.ts';

/** Those live on the internet: what is on a private network and goes by their name is not theirs. */
const vendors: ReadonlySet<string> = new Set(
  [...Object.values(vendorUrls), 'https://discord.com'].map(hostOf),
);

/**
 * The hosts that the operator has named, and that may therefore stand on a private network: of Discord
 * and the upstreams where they are not the vendor's own, and of `MEDIA_HOSTS`.
 */
export function ownHosts({ discord, upstreams, mediaHosts }: Config): readonly string[] {
  const { 'midjourney-proxy': proxy, kie, nanogpt } = upstreams;
  const urls = [discord.apiUrl, proxy?.url, kie?.url, kie?.uploadUrl, nanogpt?.url];
  const named = urls.flatMap((url) => (url === undefined ? [] : hostOf(url)));
  return [...new Set([...named.filter((host) => !vendors.has(host)), ...mediaHosts])];
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
