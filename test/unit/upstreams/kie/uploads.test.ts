import { describe, expect, it } from 'vitest';
import type { UpstreamFailure } from '../../../../src/upstreams/failure.ts';
import { willLast } from '../../../../src/upstreams/kie/links.ts';
import type { Reply, TransportError } from '../../../../src/upstreams/transport.ts';
import { type FakeTransport, noAnswer, reply } from './fake-transport.ts';
import { acceptance, bench, context, imagine, now, picture, reference, video } from './set-up.ts';

const hour = 60 * 60 * 1000;
const signed = (host: string, expiresAt: number): string =>
  `https://${host}/attachments/1/2/a.png?ex=${Math.floor(expiresAt / 1000).toString(16)}&hm=0`;

describe('a link', () => {
  it.each([
    'https://pictures.example.com/a.png',
    'http://127.0.0.1:8080/a.png?ex=1',
    'https://notdiscord.com/a.png',
    'https://discord.com.example.com/a.png',
    signed('cdn.discordapp.com', now + 2 * hour),
    signed('media.discordapp.net', now + 20 * hour),
  ])('such as %s will last', (link) => {
    expect(willLast(link, now)).toBe(true);
  });

  it.each([
    signed('cdn.discordapp.com', now + 2 * hour - 1000),
    signed('media.discordapp.net', now - hour),
    'https://cdn.discordapp.com/attachments/1/2/a.png',
    'https://CDN.DISCORDAPP.COM/attachments/1/2/a.png?ex=',
    'https://cdn.discordapp.com./attachments/1/2/a.png',
    'https://discord.com/a.png?ex=not-a-time',
    'data:image/png;base64,AAAA',
    'ftp://pictures.example.com/a.png',
    'attachment://a.png',
    '',
  ])('such as %s will not', (link) => {
    expect(willLast(link, now)).toBe(false);
  });
});

const shortLived = 'https://cdn.discordapp.com/attachments/1/2/a.png';
const upload = (data: unknown) => ({ success: true, code: 200, msg: 'ok', data });

/** A vendor that answers uploads like this and accepts every submit. */
function vendor(answer: Reply | TransportError) {
  return bench(({ via }) => (via === 'write' ? reply(acceptance) : answer));
}

const bodies = ({ sent }: FakeTransport): readonly unknown[] =>
  sent.filter(({ via }) => via === 'write').map(({ json }) => json);

describe('a picture whose link will not last', () => {
  const answer = reply(
    upload({
      downloadUrl: 'https://files.example.com/d/a.png',
      fileUrl: 'https://files.example.com/f',
    }),
  );

  it('is uploaded under a name of its own before the submit', async () => {
    const { upstream, transport } = vendor(answer);
    const jpeg = reference('style', {
      url: 'data:image/jpeg;base64,AA',
      contentType: 'image/jpeg',
    });
    const references = [reference('style', { url: shortLived }), reference('style'), jpeg];
    await upstream.submit(imagine('a hill', references), context());
    const uploads = transport.sent.slice(0, 2);
    expect(uploads.map(({ via, url, timeoutMs }) => ({ via, url, timeoutMs }))).toEqual(
      uploads.map(() => ({
        via: 'read',
        url: 'https://files.example.com/api/file-stream-upload',
        timeoutMs: 60_000,
      })),
    );
    const forms = uploads.map(({ form }) => form);
    expect(forms.map((form) => form?.get('fileName'))).toEqual([
      'attempt-1-0.png',
      'attempt-1-2.jpg',
    ]);
    expect(forms.map((form) => form?.get('uploadPath'))).toEqual(['easel', 'easel']);
    const file = forms[0]?.get('file');
    if (!(file instanceof File)) throw new Error('No file was sent');
    expect([file.name, file.type]).toEqual(['attempt-1-0.png', 'image/png']);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(picture.bytes);
    expect(bodies(transport)).toMatchObject([
      {
        fileUrls: [
          'https://files.example.com/d/a.png',
          picture.url,
          'https://files.example.com/d/a.png',
        ],
      },
    ]);
  });

  it('is sent with an ordinary User-Agent and the key', async () => {
    const { upstream, transport } = vendor(answer);
    await upstream.submit(video({ picture: { ...picture, url: shortLived } }), context());
    expect(transport.sent[0]?.headers).toMatchObject({ authorization: 'Bearer kie-key' });
    expect(transport.sent[0]?.headers['user-agent']).toMatch(/^Mozilla\/5\.0 /);
  });

  it.each([
    [{ fileUrl: 'https://files.example.com/f' }],
    [{ downloadUrl: null, fileUrl: 'https://files.example.com/f' }],
    [{ downloadUrl: '', fileUrl: 'https://files.example.com/f' }],
  ])('is known by its other link where the answer is %j', async (data) => {
    const { upstream, transport } = vendor(reply(upload(data)));
    await upstream.submit(video({ picture: { ...picture, url: shortLived } }), context());
    expect(bodies(transport)).toMatchObject([{ fileUrls: ['https://files.example.com/f'] }]);
  });

  it.each<[string, Reply | TransportError, UpstreamFailure]>([
    ['no connection', noAnswer('no'), { kind: 'maintenance' }],
    ['a lost connection', noAnswer('unknown'), { kind: 'maintenance' }],
    ['HTTP 500', reply('', 500), { kind: 'maintenance' }],
    ['HTTP 503', reply('', 503, 9000), { kind: 'maintenance', retryAfterMs: 9000 }],
    ['HTTP 408', reply('', 408), { kind: 'maintenance' }],
    ['the code 500', reply({ code: 500, msg: 'oh' }), { kind: 'maintenance' }],
    ['the code 501', reply({ code: 501, msg: 'oh' }), { kind: 'maintenance' }],
    ['the code -1', reply({ code: -1, msg: 'oh' }), { kind: 'maintenance' }],
    ['a page', reply('<html>'), { kind: 'maintenance' }],
    ['nothing', reply(''), { kind: 'maintenance' }],
    ['no link', reply(upload({})), { kind: 'maintenance' }],
    ['no link at all', reply(upload(null)), { kind: 'maintenance' }],
    ['an unusable link', reply(upload({ downloadUrl: 'file:///x' })), { kind: 'maintenance' }],
    ['a redirect', reply('', 302), { kind: 'unsupported' }],
    ['a page that bars bots', reply('<html>1010', 403), { kind: 'auth' }],
    ['HTTP 401', reply({ code: 401, msg: 'key' }, 401), { kind: 'auth' }],
    ['the code 402', reply({ code: 402, msg: 'money' }), { kind: 'credits' }],
    ['HTTP 429', reply('', 429, 500), { kind: 'rate-limited', retryAfterMs: 500 }],
    ['the code 422', reply({ code: 422, msg: 'file' }), { kind: 'validation' }],
  ])(
    'fails behind %s without ever being unclear, and nothing is paid',
    async (_name, said, failure) => {
      const { upstream, transport } = vendor(said);
      const references = [reference('image', { url: shortLived }), reference('image')];
      expect(await upstream.submit(imagine('a hill', references), context())).toEqual({
        kind: 'failed',
        failure,
      });
      expect(bodies(transport)).toEqual([]);
    },
  );
});
