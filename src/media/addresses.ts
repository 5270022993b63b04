import { BlockList, isIP } from 'node:net';

/** Whether nobody may be led to this IP address by a link that a member typed. */
export type IsForbidden = (address: string) => boolean;

/** IPv4 that is not the public internet (IANA IPv4 Special-Purpose Address Registry). */
const special4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Within the public range of IPv6, yet special: tunnels that hide an IPv4 address, documentation. */
const special6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

/** The one range of IPv6 that is given out to the public (IANA IPv6 Global Unicast). */
const public6 = ['2000::', 3] as const;

const special = new BlockList();
for (const [net, prefix] of special4) special.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of special6) special.addSubnet(net, prefix, 'ipv6');
const reachable6 = new BlockList();
reachable6.addSubnet(...public6, 'ipv6');

/**
 * Whether an address is anything but a public one: loopback, private, link-local, shared, multicast,
 * IPv4 within IPv6, or no address at all.
 */
export function isPrivateAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return special.check(address, 'ipv4');
    case 6:
      return !reachable6.check(address, 'ipv6') || special.check(address, 'ipv6');
    default:
      return true;
  }
}
