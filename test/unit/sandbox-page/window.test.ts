import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WindowStandpoint } from '../../../sandbox/page/protocol/names.ts';
import { type News, newsSchema } from '../../../sandbox/page/protocol/news.ts';
import { PageWindow } from '../../../sandbox/page/window.ts';
import { ephemeral, member, openPageStage, type PageStage, runDraw, second } from './page-stage.ts';

let stage: PageStage;
beforeAll(async () => {
  stage = await openPageStage();
});
afterAll(() => stage.close());

/** A window that has been told all there was. */
function upToDate(at: WindowStandpoint = member): PageWindow {
  const window = new PageWindow(stage.world, at);
  window.news();
  return window;
}

function messagesIn(news: readonly News[]): Extract<News, { kind: 'messages' }> | undefined {
  return news.find((one) => one.kind === 'messages');
}

const say = (content: string, at = member): Promise<string> =>
  stage.world.house.person(at).say(content);

test('a window is told everything at first, in the words that the browser understands', async () => {
  const id = await say('hello');
  const news = new PageWindow(stage.world, member).news();
  expect(news.map(({ kind }) => kind)).toEqual(['house', 'messages', 'status', 'traffic']);
  expect(newsSchema.array().parse(JSON.parse(JSON.stringify(news)))).toEqual(news);
  expect(messagesIn(news)?.changed.map((one) => one.id)).toContain(id);
});

test('the house is what this person sees of it', () => {
  const houseOf = (at: WindowStandpoint): Extract<News, { kind: 'house' }>['house'] | undefined =>
    new PageWindow(stage.world, at).news().find((one) => one.kind === 'house')?.house;
  const own = houseOf(member);
  expect(own?.places.map(({ key }) => key)).toEqual(['pictures', 'after-dark', 'direct']);
  expect(own?.commands.map(({ name }) => name)).toEqual(['draw']);
  expect(own?.messageMenus).toEqual(['Look at it']);
  expect(own?.places.filter((one) => one.ageRestricted).map(({ key }) => key)).toEqual([
    'after-dark',
  ]);
  const admins = houseOf({ as: 'admin', in: 'log' });
  expect(admins?.commands.map(({ name }) => name)).toEqual(['admin', 'draw']);
  expect(admins?.places.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual([
    'staff',
    'log',
  ]);
});

test('a window is told nothing where nothing has changed', () => {
  expect(upToDate().news()).toEqual([]);
});

test('a window is told of a new message alone, and in which order all stand', async () => {
  const before = await say('before');
  const window = upToDate();
  const after = await say('after');
  const news = window.news();
  expect(news.map(({ kind }) => kind)).toEqual(['messages']);
  expect(messagesIn(news)?.order.slice(-2)).toEqual([before, after]);
  expect(messagesIn(news)?.changed.map(({ id }) => id)).toEqual([after]);
});

test('a window is told of the one message that has changed', async () => {
  const { interaction } = await stage.act(member, runDraw, { type: 5 });
  await say('another');
  const window = upToDate();
  await stage.bot.edit(interaction, { content: 'drawn' });
  const changed = messagesIn(window.news())?.changed;
  expect(changed?.map(({ content }) => content)).toEqual(['drawn']);
});

test('a message that is deleted leaves the order', async () => {
  const id = await say('oops');
  const window = upToDate();
  stage.world.house.stage.discord.deleteMessage(id);
  const messages = messagesIn(window.news());
  expect(messages?.order).not.toContain(id);
  expect(messages?.changed).toEqual([]);
  expect(window.news()).toEqual([]);
});

test('where nothing was said a window is told so', () => {
  const news = new PageWindow(stage.world, { as: 'admin', in: 'staff' }).news();
  expect(messagesIn(news)).toEqual({ kind: 'messages', order: [], changed: [] });
});

test('what one person alone sees is told to all of their windows and to nobody else', async () => {
  const windows = [upToDate(), upToDate()];
  const others = upToDate(second);
  const id = await stage.draw(member, { content: 'for you', ...ephemeral });
  for (const window of windows) {
    expect(messagesIn(window.news())?.changed).toMatchObject([{ id, ephemeral: true }]);
  }
  expect(messagesIn(others.news())).toBeUndefined();
});

test('a conversation with the bot is everybody’s own', async () => {
  const direct = { as: 'member', in: 'direct' } as const;
  const window = upToDate(direct);
  const others = upToDate({ as: 'second', in: 'direct' });
  await say('between us', direct);
  expect(messagesIn(window.news())?.changed).toHaveLength(1);
  expect(messagesIn(others.news())).toBeUndefined();
});

test.each(['staff', 'log'] as const)('nobody looks into %s who may not', (place) => {
  for (const as of ['member', 'second', 'newcomer'] as const) {
    const window = new PageWindow(stage.world, { as, in: place });
    expect(() => window.news()).toThrow('may not look');
  }
});

test('the newest sixty messages are told, and an older one again once there is room', async () => {
  const place = { as: 'moderator', in: 'log' } as const;
  const ids: string[] = [];
  for (let count = 0; count < 60; count += 1) ids.push(await say(String(count), place));
  const window = upToDate(place);
  ids.push(await say('60', place));
  expect(messagesIn(window.news())?.order).toEqual(ids.slice(1));
  stage.world.house.stage.discord.deleteMessage(ids[60] ?? '');
  const messages = messagesIn(window.news());
  expect(messages?.order).toEqual(ids.slice(0, 60));
  expect(messages?.changed.map(({ content }) => content)).toEqual(['0']);
});

test('a window is told of requests once each', async () => {
  const window = upToDate();
  await stage.bot.request({ path: '/gateway/bot' });
  const entries = window.news().flatMap((one) => (one.kind === 'traffic' ? one.entries : []));
  expect(entries.map(({ path }) => path)).toEqual(['/gateway/bot']);
  expect(window.news()).toEqual([]);
});
