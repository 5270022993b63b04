import { isIP } from 'node:net';
import type { IsForbidden } from './addresses.ts';

/**
 * Whether a link that a member typed is refused at sight, before any network: it is no web address,
 * or its host is written as an address that is forbidden. A name may still turn out to be one.
 */
export function isForbiddenLink(link: string, isForbidden: IsForbidden): boolean {
  if (!URL.canParse(link)) return true;
  const { protocol, hostname } = new URL(link);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  const address = addressIn(hostname);
  return address !== undefined && isForbidden(address);
}

/**
 * The IP address that a host is, without asking anybody.
 * @param hostname as `URL` gives it, where every spelling of IPv4 has become the usual one
 * @returns undefined for a name
 */
export function addressIn(hostname: string): string | undefined {
  if (/^(.+\.)?localhost\.?$/i.test(hostname)) return '127.0.0.1';
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? undefined : bare;
}
