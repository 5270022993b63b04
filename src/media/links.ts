import { isIP } from 'node:net';
import { type IsForbidden, isPrivateAddress } from './addresses.ts';

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

/** Names that mean something on a private network alone (RFC 6762, RFC 8375, ICANN 2024). */
const privateName =
  /^[^.]+\.?$|\.(?:local|localdomain|internal|intranet|lan|home|home\.arpa|corp)\.?$/i;

/**
 * Whether a link may be shown to everybody: a web address whose host is not private by the very look
 * of it. Nobody outside could open another, and it tells where a gateway stands.
 */
export function isShowableLink(link: string): boolean {
  if (isForbiddenLink(link, isPrivateAddress)) return false;
  const { hostname, username, password } = new URL(link);
  if (username !== '' || password !== '') return false;
  return addressIn(hostname) !== undefined || !privateName.test(hostname);
}
