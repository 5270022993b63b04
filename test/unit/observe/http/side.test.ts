import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { healthRoute } from '../../../../src/observe/http/routes.ts';
import { openHttpSide } from '../../../../src/observe/http/side.ts';
import { MemoryLog } from '../../../fakes/log.ts';
import { allUp, callbackPath, openRig, write } from './rig.ts';

describe('health', () => {
  it('is told to whoever asks', async () => {
    const { ask } = await openRig();
    expect(await ask('GET', '/healthz')).toMatchObject({ status: 200, text: 'ok' });
    expect(await ask('HEAD', '/healthz?now')).toMatchObject({ status: 200, text: '' });
  });
});

describe('readiness', () => {
  it.each([
    [{}, 200],
    [{ isReady: false, gateway: false }, 503],
    [{ isReady: false, store: false }, 503],
  ])('with %j answers %i and says which parts work', async (difference, status) => {
    const now = { ...allUp, ...difference };
    const { ask } = await openRig({ look: () => Promise.resolve(now) });
    const { text, ...answer } = await ask('GET', '/readyz');
    expect(answer.status).toBe(status);
    const { gateway, store } = now;
    expect(JSON.parse(text)).toEqual({ gateway, store, upstreams: { kie: true } });
  });

  it.each([
    { headers: { 'x-forwarded-for': '203.0.113.9' } },
    { headers: { forwarded: 'for=203.0.113.9' } },
    { headers: { via: '1.1 proxy' } },
    { headers: {}, publicUrl: 'https://bot.example.com' },
  ])('says nothing more than yes or no to %j', async ({ headers, ...options }) => {
    const { ask } = await openRig(options);
    expect(await ask('GET', '/readyz', { headers })).toMatchObject({ status: 200, text: 'ready' });
    const down = await openRig({
      ...options,
      look: () => Promise.resolve({ ...allUp, isReady: false }),
    });
    expect(await down.ask('GET', '/readyz', { headers })).toMatchObject({
      status: 503,
      text: 'not ready',
    });
  });

  it('is an error without words when it cannot be told', async () => {
    const { ask, log } = await openRig({ look: () => Promise.reject(new Error('canary')) });
    expect(await ask('GET', '/readyz')).toMatchObject({ status: 500, text: '' });
    expect(log.errors.join('')).toContain('canary');
  });
});

describe('metrics', () => {
  it('are told to a neighbour', async () => {
    const { ask } = await openRig();
    const { status, text, headers } = await ask('GET', '/metrics');
    expect([status, text]).toEqual([200, 'easel_jobs 1\n']);
    expect(headers['content-type']).toBe('text/plain; version=0');
  });

  it.each(['x-forwarded-for', 'x-real-ip', 'forwarded', 'via', 'cf-connecting-ip'])(
    'are not there for what a proxy hands on with %s',
    async (header) => {
      const { ask } = await openRig();
      const headers = { [header]: '10.0.0.1' };
      expect(await ask('GET', '/metrics', { headers })).toMatchObject({ status: 404, text: '' });
    },
  );

  it.each([70, 1_500, 3_000])(
    'are not there behind a proxy that puts its trace after %i headers',
    async (count) => {
      const { port } = await openRig();
      const head = `GET /metrics HTTP/1.1\r\nhost: x\r\n${'a:\r\n'.repeat(count)}`;
      const { firstLine } = write(port, `${head}x-forwarded-for: 203.0.113.9\r\n\r\n`);
      expect(await firstLine).toBe('HTTP/1.1 404 Not Found');
    },
  );

  it('are not beside a public address, also where its proxy leaves no trace', async () => {
    const { ask } = await openRig({ publicUrl: 'https://bot.example.com' });
    expect((await ask('GET', '/metrics')).status).toBe(404);
  });

  it('move to a port of their own, where no callbacks are taken', async () => {
    const { ask, listeners, sought } = await openRig({
      publicUrl: 'https://bot.example.com',
      metricsPort: 0,
    });
    const port = listeners.metricsPort;
    expect((await ask('GET', '/metrics')).status).toBe(404);
    expect((await ask('GET', '/metrics', { port })).status).toBe(200);
    expect((await ask('GET', '/readyz', { port })).text).toContain('"gateway":true');
    expect((await ask('POST', callbackPath, { port })).status).toBe(404);
    expect(sought).toEqual([]);
  });
});

describe('the HTTP side', () => {
  it.each([
    ['POST', '/healthz', 'GET, HEAD'],
    ['DELETE', '/readyz', 'GET, HEAD'],
    ['PUT', '/metrics', 'GET, HEAD'],
    ['GET', callbackPath, 'POST'],
    ['PUT', callbackPath, 'POST'],
  ])('says which methods there are instead of %s %s', async (method, path, allow) => {
    const { ask, sought } = await openRig();
    const answer = await ask(method, path);
    expect(answer).toMatchObject({ status: 405, text: '' });
    expect(answer.headers['allow']).toBe(allow);
    expect(sought).toEqual([]);
  });

  it('does not say what it is made of', async () => {
    const { ask } = await openRig();
    for (const path of ['/healthz', '/readyz', '/nothing']) {
      const { headers } = await ask('GET', path);
      const told = Object.keys(headers).sort();
      expect(told.filter((name) => !['date', 'connection', 'keep-alive'].includes(name))).toEqual([
        'cache-control',
        'content-length',
        'content-type',
        'x-content-type-options',
      ]);
    }
  });

  it('lets nobody look around for long', async () => {
    const { ask, clock } = await openRig();
    const statuses: number[] = [];
    for (let count = 0; count < 61; count += 1) {
      statuses.push((await ask('GET', `/wp-admin/${count}`)).status);
    }
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([404]));
    const refused = await ask('GET', '/.env');
    expect([statuses[60], refused.status]).toEqual([429, 429]);
    expect(refused.headers['retry-after']).toBe('10');
    expect((await ask('GET', '/healthz')).status).toBe(200);
    clock.advance(10_000);
    expect((await ask('GET', '/.env')).status).toBe(404);
  });

  it('refuses a head that is too large', async () => {
    const { port } = await openRig();
    const head = `GET /healthz HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(9_000)}\r\n\r\n`;
    const { firstLine, closed } = write(port, head);
    expect(await firstLine).toMatch(/^HTTP\/1\.1 431 /);
    await closed;
  });

  it.each([
    ['GET /healthz HTTP/1.1\r\nhost: x\r\n', /^HTTP\/1\.1 408 /],
    ['POST /healthz HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc', /^HTTP\/1\.1 40[58] /],
    ['', /^(HTTP\/1\.1 408 .*)?$/],
  ])('does not wait for ever for what comes after %j', async (text, first) => {
    const side = await openHttpSide(0, {
      ...{ routes: [healthRoute], clock: new ManualClock(), logger: new MemoryLog().logger },
      patience: { headersTimeout: 100, requestTimeout: 200 },
    });
    onTestFinished(() => side.close());
    const { firstLine, closed } = write(side.port, text);
    expect(await firstLine).toMatch(first);
    await closed;
  });

  it('closes while somebody is still sending', async () => {
    const { listeners, port } = await openRig();
    const socket = connect(port, '127.0.0.1');
    const gone = new Promise((resolve) => {
      socket.once('close', resolve);
    });
    socket.on('error', () => undefined);
    socket.write(`POST ${callbackPath} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc`);
    await new Promise((resolve) => {
      socket.once('connect', resolve);
    });
    await listeners.close();
    await gone;
  });
});
