import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedPage, servePage } from '../../../sandbox/page/serve.ts';
import { EventReader } from './event-reader.ts';
import { openPageStage, type PageStage } from './page-stage.ts';

let stage: PageStage;
let page: ServedPage;
beforeAll(async () => {
  stage = await openPageStage();
  page = await servePage(stage.world, 0);
}, 60_000);
afterAll(async () => {
  await page.stop();
  await stage.close();
});

const live = '/live?as=member&in=pictures';
const deed = JSON.stringify({
  at: { as: 'member', in: 'pictures' },
  deed: { kind: 'say', content: 'hello', files: [] },
});
const json = { 'content-type': 'application/json' };

/** What is answered to somebody who says what a browser does not let a page say. @returns the status */
function statusOf(path: string, headers: Record<string, string>, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = request(`${page.url}${path}`, { method, headers }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

test('the page and all that it names are served, under rules of what it may load', async () => {
  const response = await fetch(page.url);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-eval|\*(?!;|$| )/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const paths = [...(await response.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)];
  expect(paths.length).toBeGreaterThanOrEqual(2);
  for (const [, path = ''] of paths) {
    const { status, headers } = await fetch(`${page.url}${path}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
  }
});

test.each(['/nothing', '/../package.json', '/%2e%2e/package.json', '/state.ts'])(
  'there is no %s',
  async (path) => {
    expect(await statusOf(path, {})).toBe(404);
  },
);

test('nothing is posted to a file', async () => {
  expect((await fetch(page.url, { method: 'POST', body: 'x' })).status).toBe(405);
});

test('it listens on this machine alone', async () => {
  const { port } = new URL(page.url);
  const addresses = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of addresses) {
    await expect(fetch(`http://${address}:${port}`)).rejects.toThrow();
  }
  expect(new URL(page.url).hostname).toBe('127.0.0.1');
  // Bound to one address, and not to all.
  await expect(fetch(`http://127.0.0.2:${port}`)).rejects.toThrow();
});

test.each(['localhost', '127.0.0.1', '[::1]'])('it is known as %s', async (name) => {
  const host = `${name}:${new URL(page.url).port}`;
  for (const path of ['/', live]) expect(await statusOf(path, { host })).toBe(200);
  const origin = `http://${host}`;
  expect(await statusOf('/deeds', { host, origin, ...json }, deed)).toBe(200);
});

test.each([
  'evil.example',
  '127.0.0.1.evil.example:80',
  'localhost.evil.example',
  '192.168.0.1',
  '0.0.0.0',
  'nonsense host',
])('a name that leads here is refused where it is not this machine’s: %j', async (host) => {
  for (const path of ['/', live]) expect(await statusOf(path, { host })).toBe(403);
  for (const path of ['/deeds', '/controls']) {
    expect(await statusOf(path, { host, ...json }, deed)).toBe(403);
  }
});

test.each(['http://evil.example', 'http://127.0.0.1:1', 'https://127.0.0.1', 'null'])(
  'a page of somebody else cannot ask for anything: %s',
  async (origin) => {
    const person = stage.world.house.person({ as: 'member', in: 'pictures' });
    const before = person.messages().length;
    for (const path of ['/deeds', '/controls']) {
      expect(await statusOf(path, { origin, ...json }, deed)).toBe(403);
    }
    expect(await statusOf(live, { origin })).toBe(403);
    expect(person.messages()).toHaveLength(before);
  },
);

test('no other page is allowed to ask', async () => {
  const response = await fetch(`${page.url}/deeds`, {
    method: 'OPTIONS',
    headers: { origin: page.url, 'access-control-request-method': 'POST' },
  });
  expect(response.ok).toBe(false);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('what is done in one request is told to a window that is open, uncompressed and at once', async () => {
  const response = await fetch(`${page.url}${live}`, {
    headers: { 'accept-encoding': 'gzip, br' },
  });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('cache-control')).toBe('no-store');
  const reader = EventReader.of(response);
  await reader.nextOf('traffic');
  const posted = await fetch(`${page.url}/deeds`, { method: 'POST', headers: json, body: deed });
  expect(await posted.json()).toEqual({ outcome: 'done' });
  expect((await reader.nextOf('messages')).changed).toMatchObject([{ content: 'hello' }]);
  const control = JSON.stringify({ kind: 'inject', fault: 'hang' });
  await fetch(`${page.url}/controls`, { method: 'POST', headers: json, body: control });
  expect((await reader.nextOf('status')).status.faults).toEqual(['hang']);
  await reader.close();
});

test('a port that is taken is said to be', async () => {
  await expect(servePage(stage.world, Number(new URL(page.url).port))).rejects.toThrow(
    'EADDRINUSE',
  );
});

test('it ends with its windows, and leaves signals to whoever runs it', async () => {
  const before = process.listenerCount('SIGTERM');
  const other = await servePage(stage.world, 0);
  expect(process.listenerCount('SIGTERM')).toBe(before);
  const reader = EventReader.of(await fetch(`${other.url}${live}`));
  await reader.nextOf('traffic');
  await other.stop();
  await expect(reader.next().then((news) => news?.kind)).resolves.toBeUndefined();
  await expect(fetch(other.url)).rejects.toThrow();
});
