import type { IncomingMessage, ServerResponse } from 'node:http';
import { FormData } from 'undici';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listen } from '../../../sandbox/upstreams/http/listener.ts';
import {
  type Call,
  createTransport,
  type Transport,
  TransportError,
} from '../../../src/upstreams/transport.ts';
import { pour } from '../../fakes/pour.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface Rig {
  readonly transport: Transport;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function rig(handle: Handler): Promise<Rig> {
  const listener = await listen(0, handle);
  const stop = (): Promise<void> => listener.stop();
  onTestFinished(stop);
  const transport = createTransport();
  onTestFinished(() => transport.close());
  return { transport, url: listener.url, stop };
}

function call(url: string, more: Partial<Call> = {}): Call {
  const { signal } = new AbortController();
  return { method: 'GET', url, headers: {}, timeoutMs: 10_000, signal, ...more };
}

const taken = (word: 'no' | 'unknown') => (error: unknown) =>
  error instanceof TransportError && error.taken === word;

describe('an exchange', () => {
  it('sends JSON and gives back status and text, whatever the status', async () => {
    let seen: { body: string; type: string | undefined; extra: unknown } | undefined;
    const { transport, url } = await rig((request, response) => {
      void text(request).then((body) => {
        seen = { body, type: request.headers['content-type'], extra: request.headers['x-extra'] };
        response.writeHead(418).end('{"täglich":1}');
      });
    });
    const json = { prompt: 'ein Fuchs im Grünen' };
    const sent = call(url, { method: 'POST', json, headers: { 'x-extra': '1' } });
    expect(await transport.write(sent)).toEqual({
      status: 418,
      text: '{"täglich":1}',
      retryAfterMs: undefined,
    });
    expect(seen).toEqual({ body: JSON.stringify(json), type: 'application/json', extra: '1' });
  });

  it('sends a form in place of JSON, with the file as it is', async () => {
    let seen: { body: string; type: string | undefined } | undefined;
    const { transport, url } = await rig((request, response) => {
      void text(request).then((body) => {
        seen = { body, type: request.headers['content-type'] };
        response.writeHead(200).end('{}');
      });
    });
    const form = new FormData();
    form.set('uploadPath', 'easel');
    form.set('file', new Blob(['bytes of it'], { type: 'image/png' }), 'a.png');
    await transport.read(call(url, { method: 'POST', form }));
    expect(seen?.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen?.body).toContain('name="uploadPath"\r\n\r\neasel');
    expect(seen?.body).toMatch(/filename="a\.png"\r\ncontent-type: image\/png\r\n\r\nbytes of it/i);
  });

  it('reads as much as a call allows, and not a byte more', async () => {
    const { transport, url } = await rig((_request, response) => response.end('x'.repeat(5_000)));
    const answer = await transport.read(call(url, { maxBodyBytes: 5_000 }));
    expect(answer.text).toHaveLength(5_000);
    await expect(transport.read(call(url, { maxBodyBytes: 4_999 }))).rejects.toSatisfy(
      taken('unknown'),
    );
  });

  it('reads more than usual where a call says so', async () => {
    const most = 5 * 1024 * 1024;
    const { transport, url } = await rig((_request, response) => response.end('x'.repeat(most)));
    await expect(transport.read(call(url))).rejects.toSatisfy(taken('unknown'));
    expect((await transport.read(call(url, { maxBodyBytes: most }))).text).toHaveLength(most);
  });

  it('does not follow redirects', async () => {
    const { transport, url } = await rig((_request, response) => {
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect((await transport.write(call(url, { method: 'POST', json: {} }))).status).toBe(302);
  });

  it('reads no more than it has to of a body without end', async () => {
    let closed: Promise<unknown> | undefined;
    const { transport, url } = await rig((_request, response) => {
      closed = new Promise((resolve) => response.once('close', resolve));
      pour(response, Buffer.alloc(256 * 1024, ' '));
    });
    await expect(transport.read(call(url))).rejects.toSatisfy(taken('unknown'));
    await closed;
  });
});

describe('connections', () => {
  it('are kept for reads', async () => {
    const ports = new Set<number | undefined>();
    const { transport, url } = await rig((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('ok');
    });
    for (let times = 0; times < 20; times += 1) await transport.read(call(url));
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it('are eight at most for reads, however many there are at once', async () => {
    const ports = new Set<number | undefined>();
    const { transport, url } = await rig((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('ok');
    });
    await Promise.all(Array.from({ length: 40 }, () => transport.read(call(url))));
    expect(ports.size).toBeLessThanOrEqual(8);
  });

  it('are new for every write and not kept', async () => {
    const ports = new Set<number | undefined>();
    const kept: unknown[] = [];
    const { transport, url } = await rig((request, response) => {
      ports.add(request.socket.remotePort);
      kept.push(request.headers.connection);
      response.end('ok');
    });
    await transport.read(call(url));
    for (let times = 0; times < 3; times += 1) {
      await transport.write(call(url, { method: 'POST', json: {} }));
    }
    expect(ports.size).toBe(4);
    expect(kept).toEqual(['keep-alive', 'close', 'close', 'close']);
  });

  it('are gone when the transport is closed, also those in use', async () => {
    const { transport, url } = await rig(() => undefined);
    const answer = expect(transport.read(call(url))).rejects.toThrow(TransportError);
    await transport.close();
    await answer;
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 6, 1, 12);

  it.each([
    ['7', 7000],
    ['0', 0],
    ['1.5', 1500],
    ['-3', 0],
    ['Wed, 01 Jul 2026 12:01:30 GMT', 90_000],
    ['Wed, 01 Jul 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    ['Infinity', undefined],
  ])('%j is %j milliseconds', async (header, expected) => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { transport, url } = await rig((_request, response) => {
      response.writeHead(429, { 'retry-after': header }).end();
    });
    expect((await transport.read(call(url))).retryAfterMs).toBe(expected);
  });
});

describe('a failed exchange', () => {
  it('certainly was not taken where nobody listens', async () => {
    const { transport, url, stop } = await rig(() => undefined);
    await stop();
    for (const way of ['read', 'write'] as const) {
      await expect(transport[way](call(url))).rejects.toSatisfy(taken('no'));
    }
  });

  it('certainly was not taken where no address of a name listens', async () => {
    const { transport, url, stop } = await rig(() => undefined);
    await stop();
    const byName = url.replace('127.0.0.1', 'localhost');
    await expect(transport.write(call(byName))).rejects.toSatisfy(taken('no'));
  });

  it('certainly was not taken where no handshake of TLS comes about', async () => {
    const { transport, url } = await rig(() => expect.fail('no request can arrive'));
    const secure = url.replace('http:', 'https:');
    for (const way of ['read', 'write'] as const) {
      await expect(transport[way](call(secure))).rejects.toSatisfy(taken('no'));
    }
  });

  it.each<readonly [string, Handler]>([
    ['before the answer', (_request, response) => response.destroy()],
    ['within the head', ({ socket }) => socket.end('HTTP/1.1 200 O')],
    [
      'within the body',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.destroy());
      },
    ],
    ['with something else than HTTP', ({ socket }) => socket.end('no HTTP at all\r\n\r\n')],
  ])('may have been taken where it broke %s', async (_name, handle) => {
    const { transport, url } = await rig(handle);
    const sent = call(url, { method: 'POST', json: {} });
    await expect(transport.write(sent)).rejects.toSatisfy(taken('unknown'));
  });

  it.each<readonly [string, Handler]>([
    ['no answer', () => undefined],
    ['no end', (_request, response) => response.writeHead(200).write('{')],
  ])('may have been taken where there was %s in time', async (_name, handle) => {
    const { transport, url } = await rig(handle);
    const sent = call(url, { method: 'POST', json: {}, timeoutMs: 60 });
    await expect(transport.write(sent)).rejects.toSatisfy(taken('unknown'));
  });

  it('may have been taken where the program stopped meanwhile', async () => {
    const stop = new AbortController();
    const { transport, url } = await rig(() => {
      stop.abort('stopped');
    });
    const sent = call(url, { method: 'POST', json: {}, signal: stop.signal });
    await expect(transport.write(sent)).rejects.toSatisfy(taken('unknown'));
  });

  it('says nothing of the address or the key', async () => {
    const { transport, url } = await rig((_request, response) => response.destroy());
    const headers = { authorization: 'Bearer sk-secret' };
    const sent = call(`${url}/mj/task/1?sig=abc`, { headers });
    const error = await transport.read(sent).catch((caught: unknown) => caught);
    expect(String(error)).not.toMatch(/sk-secret|127\.0\.0\.1|sig=/);
  });
});

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
