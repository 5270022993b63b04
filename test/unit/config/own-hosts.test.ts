import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/environment.ts';
import { ownHosts } from '../../../src/config/own-hosts.ts';

function hostsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  const outcome = readConfig({ DISCORD_TOKEN: 'token', ...environment });
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  return ownHosts(outcome.config);
}

describe('the hosts that may stand on a private network', () => {
  it('are those of the upstreams and of Discord, as the operator has named them', () => {
    const hosts = hostsOf({
      DISCORD_API_URL: 'http://127.0.0.1:3000/api',
      MIDJOURNEY_PROXY_URL: 'http://mj-proxy:8080/mj',
      KIE_API_KEY: 'key',
      KIE_API_URL: 'http://192.168.1.5:9000',
      KIE_UPLOAD_URL: 'http://192.168.1.5:9001',
      NANOGPT_API_KEY: 'key',
      NANOGPT_API_URL: 'https://[fd00::7]/',
    });
    expect(hosts).toEqual(['127.0.0.1', 'mj-proxy', '192.168.1.5', '[fd00::7]']);
  });

  it('are not those of vendors, which live on the internet', () => {
    expect(hostsOf({ KIE_API_KEY: 'key', NANOGPT_API_KEY: 'key' })).toEqual([]);
  });

  it('are not those of upstreams that are off', () => {
    const off = { KIE_API_URL: 'http://10.0.0.1', NANOGPT_API_KEY: 'key' };
    expect(hostsOf(off)).toEqual([]);
  });

  it('are also those that the operator adds', () => {
    const MEDIA_HOSTS = ' minio.lan, 192.168.1.9,,[fd00::9],fd00::8 ';
    expect(hostsOf({ NANOGPT_API_KEY: 'key', MEDIA_HOSTS })).toEqual([
      'minio.lan',
      '192.168.1.9',
      '[fd00::9]',
      'fd00::8',
    ]);
  });
});
