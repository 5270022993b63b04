import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Live } from '../../../sandbox/page/live.ts';
import { EventReader } from './event-reader.ts';
import { type LocalServer, serveLocally } from './local-server.ts';
import { ephemeral, member, openPageStage, type PageStage } from './page-stage.ts';

let stage: PageStage;
let live: Live;
let server: LocalServer;
beforeAll(async () => {
  stage = await openPageStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  live = new Live(stage.world, { clock: stage.clock });
  server = await serveLocally((request, response) => {
    live.open(request, response);
  });
});
afterEach(async () => {
  live.stop();
  await server.close();
});

/** Changes are told together after so long, in milliseconds. */
const gatherMs = 50;
const ask = (query: string): Promise<Response> => fetch(`${server.url}/live${query}`);
const say = (content: string): Promise<string> => stage.world.house.person(member).say(content);

async function open(as = 'member', place = 'pictures'): Promise<EventReader> {
  const reader = EventReader.of(await ask(`?as=${as}&in=${place}`));
  // The last of what is told at first.
  await reader.nextOf('traffic');
  return reader;
}

test('a window hears everything at first, and then what has changed, once', async () => {
  await say('before');
  const reader = EventReader.of(await ask('?as=member&in=pictures'));
  expect((await reader.nextOf('house')).house.bot.name).toBe('Easel');
  const { order } = await reader.nextOf('messages');
  await reader.nextOf('status');
  await reader.nextOf('traffic');
  const ids = [await say('one'), await say('two')];
  stage.clock.advance(gatherMs);
  expect(await reader.next()).toMatchObject({
    kind: 'messages',
    order: [...order, ...ids],
    changed: [{ content: 'one' }, { content: 'two' }],
  });
  const last = await say('three');
  stage.clock.advance(gatherMs);
  expect(await reader.next()).toMatchObject({ changed: [{ id: last }] });
});

test('nothing is told before the changes are gathered', async () => {
  const reader = await open();
  await say('one');
  stage.clock.advance(gatherMs - 1);
  await say('two');
  stage.clock.advance(1);
  expect(await reader.next()).toMatchObject({ changed: [{ content: 'one' }, { content: 'two' }] });
});

test('two windows are two people: what one alone sees is not told to the other', async () => {
  const [own, again, others] = [await open(), await open(), await open('second')];
  await stage.draw(member, { content: 'for you', ...ephemeral });
  await say('for all');
  stage.clock.advance(gatherMs);
  for (const reader of [own, again]) {
    const { changed } = await reader.nextOf('messages');
    expect(changed.map(({ content }) => content)).toEqual(['for you', 'for all']);
  }
  const { changed } = await others.nextOf('messages');
  expect(changed.map(({ content }) => content)).toEqual(['for all']);
});

test.each([
  ['nothing', ''],
  ['nobody', '?as=nobody&in=pictures'],
  ['nowhere', '?as=member&in=nowhere'],
  ['a place without somebody', '?in=pictures'],
  ['a place that is hidden from them', '?as=member&in=staff'],
  ['a log that is hidden from them', '?as=newcomer&in=log'],
])('an address that names %s opens no window', async (_what, query) => {
  expect((await ask(query)).status).toBe(400);
});

test('twenty windows are open at once, and another once one is closed', async () => {
  const readers = await Promise.all(Array.from({ length: 20 }, () => open()));
  expect((await ask('?as=member&in=pictures')).status).toBe(503);
  await readers[0]?.close();
  await expect.poll(async () => (await ask('?as=member&in=pictures')).status).toBe(200);
});

test('a window that does not read is let go, and the others go on', async () => {
  const deaf = new Live(stage.world, { clock: stage.clock, mostUnread: 50_000 });
  const request = new IncomingMessage(new Socket());
  request.url = '/live?as=member&in=pictures';
  // Belongs to no socket that would take what is written.
  const response = new ServerResponse(request);
  deaf.open(request, response);
  expect(response.destroyed).toBe(false);
  const reader = await open();
  for (let count = 0; count < 60; count += 1) await say('x'.repeat(1_000));
  stage.clock.advance(gatherMs);
  expect((await reader.nextOf('messages')).changed).toHaveLength(60);
  expect(response.destroyed).toBe(true);
  deaf.stop();
});

test('all streams end, and no timer is left', async () => {
  const before = stage.clock.pending;
  const reader = await open();
  await say('something');
  expect(stage.clock.pending).toBeGreaterThan(before);
  live.stop();
  expect(stage.clock.pending).toBe(before);
  expect(await reader.next()).toBeUndefined();
  await say('more');
  expect(stage.clock.pending).toBe(before);
});
