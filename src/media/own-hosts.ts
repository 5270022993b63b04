import { BlockList, isIPv6 } from 'node:net';
import type { IsForbidden } from './addresses.ts';
import { addressIn } from './links.ts';

/** Whether a host may not be connected to at this address. */
export type IsForbiddenHost = (address: string, hostname: string) => boolean;

/**
 * Where no gateway stands that is called by a name: this machine's cloud tells its secrets at
 * link-local addresses and at two more (docs of AWS and Alibaba Cloud: instance metadata), and
 * nothing answers at the others.
 */
const nobodys = new BlockList();
nobodys.addSubnet('0.0.0.0', 8, 'ipv4');
nobodys.addSubnet('169.254.0.0', 16, 'ipv4');
nobodys.addAddress('100.100.100.200', 'ipv4');
nobodys.addSubnet('224.0.0.0', 3, 'ipv4');
nobodys.addAddress('::', 'ipv6');
nobodys.addSubnet('fe80::', 10, 'ipv6');
nobodys.addAddress('fd00:ec2::254', 'ipv6');
nobodys.addSubnet('ff00::', 8, 'ipv6');

/**
 * Lets hosts that the operator has named stand on a private network; everything else is judged as
 * before. A name that leads to a machine's own secrets is refused even so.
 * @param ownHosts names or addresses, without ports
 */
export function allowOwnHosts(
  isForbidden: IsForbidden,
  ownHosts: readonly string[],
): IsForbiddenHost {
  const own = new Set(ownHosts.map(plainName));
  return (address, hostname) => {
    if (!own.has(plainName(hostname))) return isForbidden(address);
    if (addressIn(hostname) !== undefined) return false;
    return nobodys.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  };
}

/** One spelling of a host: a name may end in a dot, and an IPv6 address may stand in brackets. */
function plainName(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
