import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../../src/media/addresses.ts';
import { allowOwnHosts } from '../../../src/media/own-hosts.ts';

const isForbidden = allowOwnHosts(isPrivateAddress, [
  'mj-proxy',
  '192.168.1.5',
  '169.254.9.9',
  '[fd00::5]',
  'Gateway.LAN.',
]);

describe('a host that the operator has named', () => {
  it.each([
    ['mj-proxy', '172.18.0.3'],
    ['MJ-Proxy.', '127.0.0.1'],
    ['gateway.lan', 'fd12::3'],
    ['192.168.1.5', '192.168.1.5'],
    ['[fd00::5]', 'fd00::5'],
    ['169.254.9.9', '169.254.9.9'],
  ])('%s may stand at %s', (hostname, address) => {
    expect(isForbidden(address, hostname)).toBe(false);
  });

  it.each([
    '169.254.169.254',
    '::ffff:169.254.169.254',
    'fd00:ec2::254',
    'fe80::1',
    '100.100.100.200',
    '0.0.0.0',
    '::',
    '224.0.0.1',
    '255.255.255.255',
    'ff02::1',
  ])('is never believed to stand at %s when it is called by a name', (address) => {
    expect(isForbidden(address, 'mj-proxy')).toBe(true);
  });
});

describe('any other host', () => {
  it.each([
    ['mj-proxy.evil.example', '172.18.0.3'],
    ['proxy', '10.0.0.1'],
    ['192.168.1.6', '192.168.1.6'],
    ['', '127.0.0.1'],
  ])('%s may not stand at %s', (hostname, address) => {
    expect(isForbidden(address, hostname)).toBe(true);
  });

  it('may stand at a public address', () => {
    expect(isForbidden('1.1.1.1', 'files.example.com')).toBe(false);
  });
});
