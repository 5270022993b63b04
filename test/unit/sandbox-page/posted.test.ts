import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerPosted } from '../../../sandbox/page/posted.ts';
import { controlSchema } from '../../../sandbox/page/protocol/control.ts';
import { type LocalServer, serveLocally } from './local-server.ts';

const kill = JSON.stringify({ kind: 'kill' });
const json = 'application/json';

let server: LocalServer;
let carryOut: () => Promise<unknown>;
let carried = 0;
let ends: Promise<void>[] = [];
beforeAll(async () => {
  server = await serveLocally((request, response) => {
    const end = answerPosted({ request, response }, controlSchema, () => {
      carried += 1;
      return carryOut();
    });
    ends.push(end);
  });
});
afterAll(() => server.close());
beforeEach(() => {
  carryOut = () => Promise.resolve({ outcome: 'done' });
  carried = 0;
  ends = [];
});

function post(body: string, contentType = json, method = 'POST'): Promise<Response> {
  return fetch(server.url, { method, body, headers: { 'content-type': contentType } });
}

test.each([json, 'application/json; charset=utf-8'])(
  'what is posted as %s is done',
  async (type) => {
    const response = await post(kill, type);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(json);
    expect(await response.json()).toEqual({ outcome: 'done' });
    expect(carried).toBe(1);
  },
);

const refused: readonly (readonly [string, number, () => Promise<Response>])[] = [
  ['another method', 405, () => post(kill, json, 'PUT')],
  ['what is only asked for', 405, () => fetch(server.url)],
  ['a question whether it may be posted', 405, () => fetch(server.url, { method: 'OPTIONS' })],
  ['a form of another page', 415, () => post('kind=kill', 'application/x-www-form-urlencoded')],
  ['text', 415, () => post(kill, 'text/plain')],
  ['a type that begins like JSON', 415, () => post(kill, 'application/jsonp')],
  ['broken JSON', 400, () => post('{"kind":')],
  ['nothing', 400, () => post('')],
  ['an unknown deed', 400, () => post('{"kind":"dance"}')],
  ['a deed that lacks something', 400, () => post('{"kind":"inject"}')],
  ['what is too large', 413, () => post(' '.repeat(40 * 1024 * 1024 + 1))],
];

test.each(refused)('%s is not done: %i', async (_what, status, ask) => {
  const response = await ask();
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ outcome: 'refused' });
  expect(carried).toBe(0);
});

test('the largest that is taken is taken', async () => {
  expect((await post(kill.padEnd(40 * 1024 * 1024))).status).toBe(200);
});

test('what fails is answered, and so is what answers nothing that JSON knows', async () => {
  carryOut = () => Promise.reject(new Error('It fell over'));
  const failed = await post(kill);
  expect(failed.status).toBe(500);
  expect(await failed.json()).toEqual({ outcome: 'refused', why: 'It fell over' });
  carryOut = () => Promise.resolve({ count: 1n });
  expect((await post(kill)).status).toBe(500);
});

test('somebody who goes away while they speak does no harm', async () => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(
    `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: ${json}\r\ncontent-length: 99\r\n\r\n{`,
  );
  await expect.poll(() => ends.length).toBe(1);
  socket.destroy();
  await once(socket, 'close');
  await Promise.all(ends);
  expect(carried).toBe(0);
  expect((await post(kill)).status).toBe(200);
});
