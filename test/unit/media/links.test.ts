import { request } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../sandbox/upstreams/http/listener.ts';
import { type IsForbidden, isPrivateAddress } from '../../../src/media/addresses.ts';
import { MediaError, type MediaErrorReason, type MediaFile } from '../../../src/media/file.ts';
import { createGuardedAgent } from '../../../src/media/guarded-agent.ts';
import { isForbiddenLink, isShowableLink } from '../../../src/media/links.ts';
import { createMedia } from '../../../src/media/media.ts';
import { picture } from './files.ts';

const { signal } = new AbortController();

const because = (reason: MediaErrorReason) => (error: unknown) =>
  error instanceof MediaError && error.reason === reason;

function follow(url: string, isForbidden?: IsForbidden): Promise<MediaFile> {
  const media = createMedia({ isForbidden });
  onTestFinished(() => media.close());
  return media.download(url, { maxBytes: 100_000, signal, isLink: true });
}

/** A server with a picture, which may send whoever asks further first. */
async function server(location?: string): Promise<{ url: string; asked: string[] }> {
  const bytes = await picture('png');
  const asked: string[] = [];
  const listener = await listen(0, (incoming, response) => {
    asked.push(incoming.url ?? '');
    if (location === undefined || incoming.url === '/there') response.end(bytes);
    else response.writeHead(302, { location }).end();
  });
  onTestFinished(() => listener.stop());
  return { url: listener.url, asked };
}

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '239.255.255.250',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::8.8.8.8',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%lo',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '',
    'localhost',
  ])('such as "%s" is not public', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each([
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.0',
    '162.159.130.233',
    '172.15.255.255',
    '172.32.0.0',
    '223.255.255.255',
    '2001:4860:4860::8888',
    '2606:4700::1111',
    '2a00:1450:4001::1',
  ])('such as %s is public', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('a link that somebody types', () => {
  it.each([
    'http://localhost/1.png',
    'http://LOCALHOST:8080/1.png',
    'http://localhost./1.png',
    'http://files.localhost/1.png',
    'http://127.0.0.1/1.png',
    'http://127.1/1.png',
    'http://2130706433/1.png',
    'http://0x7f.0.0.1/1.png',
    'http://0177.0.0.1/1.png',
    'http://0/1.png',
    'https://[::1]/1.png',
    'https://[::ffff:7f00:1]/1.png',
    'http://169.254.169.254/latest/meta-data',
    'http://me:secret@10.0.0.1/1.png',
    'file:///etc/passwd',
    'ftp://example.com/1.png',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    '//example.com/1.png',
    'example.com/1.png',
    'a red fox',
    '',
  ])('is refused at sight when it reads "%s"', async (link) => {
    expect(isForbiddenLink(link, isPrivateAddress)).toBe(true);
    await expect(follow(link)).rejects.toSatisfy(because('forbidden'));
  });

  it.each([
    'https://example.com/1.png',
    'http://example.com:8080/a?b=c#d',
    'https://1.1.1.1/1.png',
    'https://[2606:4700::1111]/1.png',
    'https://localhost.example.com/1.png',
    'https://notlocalhost/1.png',
  ])('is not refused at sight when it reads %s', (link) => {
    expect(isForbiddenLink(link, isPrivateAddress)).toBe(false);
  });

  it('is never asked for where it leads to this machine', async () => {
    const { url, asked } = await server();
    await expect(follow(`${url}/1.png`)).rejects.toSatisfy(because('forbidden'));
    expect(asked).toEqual([]);
  });

  it('is followed where its address is allowed', async () => {
    const { url } = await server('/there');
    const onlyHere = (address: string): boolean => address !== '127.0.0.1';
    expect((await follow(`${url}/1.png`, onlyHere)).contentType).toBe('image/png');
  });

  it('is followed to no forbidden place by a redirect', async () => {
    const inner = await server();
    const outer = await server(`http://127.0.0.2:${new URL(inner.url).port}/there`);
    const onlyOuter = (address: string): boolean => address !== '127.0.0.1';
    await expect(follow(`${outer.url}/1.png`, onlyOuter)).rejects.toSatisfy(because('forbidden'));
    expect(outer.asked).toEqual(['/1.png']);
    expect(inner.asked).toEqual([]);
  });

  it('is followed by a redirect to the web alone', async () => {
    const { url } = await server('file:///etc/hostname');
    await expect(follow(`${url}/1.png`, () => false)).rejects.toThrow(MediaError);
  });

  it('is refused without an answer where its name turns out to be private', async () => {
    const { url, asked } = await server();
    const checked: string[] = [];
    const agent = createGuardedAgent((address) => {
      checked.push(address);
      // The name passes at sight, and what it resolves to does not.
      return checked.length > 1;
    });
    onTestFinished(() => agent.destroy());
    const named = url.replace('127.0.0.1', 'localhost');
    await expect(request(named, { dispatcher: agent })).rejects.toSatisfy(because('forbidden'));
    expect(asked).toEqual([]);
  });

  it('is told nothing where the connection ends at another address than was resolved', async () => {
    const { url, asked } = await server();
    let checks = 0;
    const agent = createGuardedAgent(() => {
      checks += 1;
      return checks > 1;
    });
    onTestFinished(() => agent.destroy());
    await expect(request(url, { dispatcher: agent })).rejects.toSatisfy(because('forbidden'));
    expect(checks).toBe(2);
    expect(asked).toEqual([]);
  });
});

/** Fetches what an upstream has named. */
function fetchNamed(url: string, ownHosts: readonly string[]): Promise<MediaFile> {
  const media = createMedia({ ownHosts });
  onTestFinished(() => media.close());
  return media.download(url, { maxBytes: 100_000, signal });
}

describe('a file that an upstream names', () => {
  it('may lie on this machine where the operator says that an upstream is there', async () => {
    const { url } = await server('/there');
    expect((await fetchNamed(`${url}/1.png`, ['127.0.0.1'])).contentType).toBe('image/png');
    const named = url.replace('127.0.0.1', 'localhost');
    expect((await fetchNamed(`${named}/1.png`, ['localhost'])).contentType).toBe('image/png');
  });

  it.each([
    [[], '127.0.0.1'],
    [['127.0.0.2'], '127.0.0.1'],
    [['localhost'], '127.0.0.1'],
    [['127.0.0.1'], 'localhost'],
    [['gateway.example'], 'localhost'],
  ])('is not asked for elsewhere on a private network: of %j, %s', async (ownHosts, host) => {
    const { url, asked } = await server();
    const named = url.replace('127.0.0.1', host);
    await expect(fetchNamed(`${named}/1.png`, ownHosts)).rejects.toSatisfy(because('forbidden'));
    expect(asked).toEqual([]);
  });

  it('is not followed to another private place by a redirect', async () => {
    const inner = await server();
    const outer = await server(`http://127.0.0.2:${new URL(inner.url).port}/there`);
    await expect(fetchNamed(`${outer.url}/1.png`, ['127.0.0.1'])).rejects.toSatisfy(
      because('forbidden'),
    );
    expect(outer.asked).toEqual(['/1.png']);
    expect(inner.asked).toEqual([]);
  });

  it('is refused with a line for the log that names its host and nothing else', async () => {
    await expect(fetchNamed('http://10.1.2.3/a.png?sig=canary', [])).rejects.toThrow(
      /^10\.1\.2\.3 is neither public [^?]* MEDIA_HOSTS may name it$/,
    );
  });
});

describe('a link', () => {
  it.each([
    'https://files.example.com/1.png?sig=abc',
    'http://8.8.8.8/1.png',
    'https://[2606:4700::1111]/1.png',
    'https://mylan.com/1.png',
  ])('is shown when it reads %s', (link) => {
    expect(isShowableLink(link)).toBe(true);
  });

  it.each([
    'http://127.0.0.1:8080/1.png',
    'http://192.168.1.5/1.png',
    'http://[fd00::1]/1.png',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/1.png',
    'http://mj-proxy:8080/1.png',
    'http://gateway.lan/1.png',
    'http://gateway.local./1.png',
    'http://nas.home.arpa/1.png',
    'https://me:secret@files.example.com/1.png',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'no link',
  ])('is not shown when it reads %s', (link) => {
    expect(isShowableLink(link)).toBe(false);
  });
});
