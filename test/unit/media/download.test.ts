import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../sandbox/upstreams/http/listener.ts';
import { MediaError, type MediaErrorReason, type MediaFile } from '../../../src/media/file.ts';
import { createMedia } from '../../../src/media/media.ts';
import { pour } from '../../fakes/pour.ts';
import { clip, page, picture } from './files.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface Rig {
  readonly url: string;
  readonly download: (
    path?: string,
    options?: { readonly maxBytes?: number; readonly signal?: AbortSignal },
  ) => Promise<MediaFile>;
}

async function rig(handle: Handler): Promise<Rig> {
  const listener = await listen(0, handle);
  onTestFinished(() => listener.stop());
  const media = createMedia({ ownHosts: ['127.0.0.1'] });
  onTestFinished(() => media.close());
  return {
    url: listener.url,
    download: (path = '/1.png?ex=1&is=2&hm=3&', options = {}) => {
      const { signal } = new AbortController();
      return media.download(listener.url + path, { maxBytes: 100_000, signal, ...options });
    },
  };
}

const serve =
  (bytes: Uint8Array, type = 'image/png'): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(bytes);
  };

const because = (reason: MediaErrorReason) => (error: unknown) =>
  error instanceof MediaError && error.reason === reason;

describe('a download', () => {
  it('gives the bytes, the type by content and the size', async () => {
    const bytes = await picture('png', { width: 31, height: 17 });
    const { download } = await rig(serve(bytes));
    const file = await download();
    expect(Buffer.compare(file.bytes, bytes)).toBe(0);
    expect(file).toMatchObject({
      contentType: 'image/png',
      extension: 'png',
      size: { width: 31, height: 17 },
    });
  });

  it('calls a WebP a WebP, whatever its name and its header say', async () => {
    const { download } = await rig(serve(await picture('webp')));
    expect(await download('/1.png')).toMatchObject({
      contentType: 'image/webp',
      extension: 'webp',
      size: { width: 12, height: 8 },
    });
  });

  it('of a clip has no size', async () => {
    const { download } = await rig(serve(await clip(), 'application/octet-stream'));
    expect(await download('/0.mp4', { maxBytes: 10_000_000 })).toMatchObject({
      contentType: 'video/mp4',
      extension: 'mp4',
      size: undefined,
    });
  });

  it('asks for the address as it stands, signature and all', async () => {
    let asked: string | undefined;
    const bytes = await picture('png');
    const { download } = await rig((request, response) => {
      asked = request.url;
      response.end(bytes);
    });
    await download('/a%20b/1.png?ex=1&hm=%2F&');
    expect(asked).toBe('/a%20b/1.png?ex=1&hm=%2F&');
  });

  it('sends no credentials, also not after a redirect', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const bytes = await picture('png');
    const { download } = await rig((request, response) => {
      seen.push(request.headers);
      if (request.url === '/there') response.end(bytes);
      else response.writeHead(302, { location: '/there', 'set-cookie': 'a=b' }).end();
    });
    await download();
    expect(seen).toHaveLength(2);
    for (const headers of seen) {
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(authorization|cookie|mj-api-secret)$/)]),
      );
    }
  });
});

describe('redirects', () => {
  /** Goes `times` further before it gives the picture. */
  async function chain(times: number): Promise<Rig> {
    const bytes = await picture('png');
    return rig((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step === times) response.end(bytes);
      else response.writeHead(302, { location: `/${step + 1}` }).end();
    });
  }

  it.each([1, 4])('are followed %i times', async (times) => {
    const { download } = await chain(times);
    expect((await download('/0')).contentType).toBe('image/png');
  });

  it.each([5, Infinity])('are not followed %d times', async (times) => {
    const { download } = await chain(times);
    await expect(download('/0')).rejects.toThrow(MediaError);
  });

  it('are followed at once, whatever else they send and however long', async () => {
    const bytes = await picture('png');
    let closed: Promise<unknown> | undefined;
    const { download } = await rig((request, response) => {
      if (request.url === '/there.png') {
        response.end(bytes);
        return;
      }
      closed = new Promise((resolve) => response.once('close', resolve));
      response.writeHead(302, { location: '/there.png' });
      pour(response, Buffer.alloc(256 * 1024, ' '));
    });
    expect((await download('/here.png')).contentType).toBe('image/png');
    await closed;
  });

  it('lead to other hosts, but only over HTTP', async () => {
    const { url } = await rig(serve(await picture('png')));
    const other = await rig((request, response) => {
      const location = request.url === '/file' ? 'file:///etc/hostname' : `${url}/1.png`;
      response.writeHead(307, { location }).end();
    });
    expect((await other.download('/web')).contentType).toBe('image/png');
    await expect(other.download('/file')).rejects.toThrow(MediaError);
  });
});

describe('what cannot be had', () => {
  it.each([204, 400, 401, 403, 404, 410])('is missing behind HTTP %i', async (status) => {
    const bytes = await picture('png');
    const { download } = await rig((_request, response) => {
      response.writeHead(status).end(bytes);
    });
    await expect(download()).rejects.toSatisfy(because('missing'));
  });

  it.each([429, 500, 502, 503, 504])(
    'is unreachable behind HTTP %i: it may be there a moment later',
    async (status) => {
      const { download } = await rig((_request, response) => {
        response.writeHead(status).end();
      });
      await expect(download()).rejects.toSatisfy(because('unreachable'));
    },
  );

  it('is no media where it is a page, whatever its header says', async () => {
    const { download } = await rig(serve(page));
    await expect(download()).rejects.toSatisfy(because('not-media'));
  });

  it('is no media where it is nothing', async () => {
    const { download } = await rig(serve(new Uint8Array()));
    await expect(download()).rejects.toSatisfy(because('not-media'));
  });

  it('is unreachable where it breaks off', async () => {
    const bytes = await picture('png');
    const { download } = await rig((_request, response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    });
    await expect(download()).rejects.toSatisfy(because('unreachable'));
  });

  it('is unreachable where it breaks off without ever telling its length', async () => {
    const bytes = await picture('png');
    const { download } = await rig((_request, response) => {
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    });
    await expect(download()).rejects.toSatisfy(because('unreachable'));
  });

  it('is unreachable where nobody listens or the address is none', async () => {
    const listener = await listen(0, () => undefined);
    await listener.stop();
    const media = createMedia({ ownHosts: ['127.0.0.1'] });
    onTestFinished(() => media.close());
    const options = { maxBytes: 1000, signal: new AbortController().signal };
    for (const url of [`${listener.url}/1.png`, 'not an address', 'ftp://127.0.0.1/1.png']) {
      await expect(media.download(url, options)).rejects.toSatisfy(because('unreachable'));
    }
  });

  it.each(['head', 'body'])(
    'is unreachable where it hangs in its %s and the program stops',
    async (where) => {
      const stop = new AbortController();
      const { download } = await rig((_request, response) => {
        if (where === 'body') response.writeHead(200, { 'content-length': '100' }).write('x');
        stop.abort();
      });
      await expect(download('/1.png', { signal: stop.signal })).rejects.toSatisfy(
        because('unreachable'),
      );
    },
  );

  it('is told without its address, which may be signed', async () => {
    const { download } = await rig((_request, response) => {
      response.writeHead(404).end();
    });
    const error = await download('/1.png?hm=secret').catch((caught: unknown) => caught);
    expect(String(error)).not.toMatch(/secret|127\.0\.0\.1/);
  });
});

describe('a file that is too large', () => {
  it('is not read where its length says so', async () => {
    let closed: Promise<unknown> | undefined;
    const { download } = await rig((_request, response) => {
      closed = new Promise((resolve) => response.once('close', resolve));
      response.writeHead(200, { 'content-length': '100001' }).write('x');
    });
    await expect(download()).rejects.toSatisfy(because('too-large'));
    await closed;
  });

  it('is read no further than the limit where its length is not told', async () => {
    let closed: Promise<unknown> | undefined;
    const { download } = await rig((_request, response) => {
      closed = new Promise((resolve) => response.once('close', resolve));
      pour(response, Buffer.alloc(16 * 1024, 'x'));
    });
    await expect(download()).rejects.toSatisfy(because('too-large'));
    await closed;
  });

  it('is one byte more than the limit, not the limit itself', async () => {
    const bytes = await picture('png');
    const { download } = await rig(serve(bytes));
    const file = await download('/1.png', { maxBytes: bytes.length });
    expect(file.bytes.byteLength).toBe(bytes.length);
    await expect(download('/1.png', { maxBytes: bytes.length - 1 })).rejects.toSatisfy(
      because('too-large'),
    );
  });
});
