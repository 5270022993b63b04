import { afterAll, beforeAll, expect, test } from 'vitest';
import { trafficEntrySchema } from '../../../sandbox/page/protocol/status.ts';
import { Traffic } from '../../../sandbox/page/traffic.ts';
import { member, openPageStage, type PageStage, runDraw } from './page-stage.ts';

let stage: PageStage;
beforeAll(async () => {
  stage = await openPageStage();
});
afterAll(() => stage.close());

/** One that has told of everything so far, and the number of its last entry. */
function upToDate(): { readonly traffic: Traffic; readonly last: number } {
  const traffic = new Traffic(stage.world.house.stage);
  return { traffic, last: traffic.since(0).at(-1)?.number ?? 0 };
}

const ask = (path = '/gateway/bot'): Promise<unknown> => stage.bot.request({ path });

test('requests are numbered from 1, in the order in which they came', async () => {
  const traffic = new Traffic(stage.world.house.stage);
  await ask();
  stage.clock.advance(1);
  await fetch(`${stage.world.house.stage.upstreams.kie.url}/api/v1/chat/credit?secret=1`);
  stage.clock.advance(1);
  await ask('/users/@me');
  const entries = traffic.since(0);
  expect(trafficEntrySchema.array().parse(entries)).toEqual(entries);
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_entry, index) => index + 1));
  expect(entries.slice(-3)).toMatchObject([
    { to: 'discord', path: '/gateway/bot', status: 200 },
    { to: 'kie', method: 'GET', path: '/api/v1/chat/credit' },
    { to: 'discord', path: '/users/@me', status: 200 },
  ]);
});

test('whoever asks again is told what came since, each asker by its own number', async () => {
  const { traffic, last } = upToDate();
  await ask();
  expect(traffic.since(last).map(({ number }) => number)).toEqual([last + 1]);
  expect(traffic.since(last + 1)).toEqual([]);
  await ask();
  expect(traffic.since(last).map(({ number }) => number)).toEqual([last + 1, last + 2]);
});

test('the tokens of interactions are never told', async () => {
  const { traffic, last } = upToDate();
  const { interaction } = await stage.act(member, runDraw, { type: 5 });
  await stage.bot.edit(interaction, { content: 'x' });
  await stage.bot.followUp(interaction, { content: 'y' });
  const entries = traffic.since(last);
  const id = stage.world.house.stage.discord.application.id;
  expect(entries.map(({ path }) => path)).toEqual([
    `/interactions/${interaction.id}/…/callback`,
    `/webhooks/${id}/…/messages/@original`,
    `/webhooks/${id}/…`,
  ]);
  expect(JSON.stringify(entries)).not.toContain(interaction.token);
});

test('the start of a body is told, and its files by their names', async () => {
  const { traffic, last } = upToDate();
  const { interaction } = await stage.act(member, runDraw, { type: 5 });
  const files = [{ name: 'a.txt', bytes: new Uint8Array(9) }];
  await stage.bot.edit(interaction, { content: 'x'.repeat(1_900), nonce: 1 }, files);
  await stage.bot.request({ path: '/nowhere', body: { text: 'y'.repeat(5_000) } });
  const [, edit, long] = traffic.since(last);
  expect(edit?.body).toMatch(/^\{"content":"x+".*\n\[a\.txt\]$/);
  expect(long?.body).toHaveLength(2_000);
});

test('a rule that is broken stands at the request that broke it, and at no other', async () => {
  const { traffic, last } = upToDate();
  const { interaction } = await stage.act(member, runDraw, { type: 5 });
  await stage.bot.edit(interaction, { content: 'fine' });
  await stage.bot.edit(interaction, { content: 'x'.repeat(2_001) });
  await stage.bot.edit(interaction, { content: 'fine again' });
  const entries = traffic.since(last);
  expect(entries.map(({ violations }) => violations.length)).toEqual([0, 0, 1, 0]);
  expect(entries[2]).toMatchObject({ status: 400 });
  expect(JSON.stringify(entries[2]?.violations)).toContain('content');
  await ask();
  expect(traffic.since(last + 4)[0]?.violations).toEqual([]);
});

test('nothing is told twice or left out where the recorder forgets its oldest requests', async () => {
  const { traffic } = upToDate();
  const { discord } = stage.world.house.stage;
  let { last } = upToDate();
  const told: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(Array.from({ length: 250 }, () => ask('/users/@me')));
    const entries = traffic.since(last);
    told.push(...entries.map(({ number }) => number));
    last = entries.at(-1)?.number ?? last;
  }
  expect(discord.requests).toHaveLength(1_000);
  expect(told).toHaveLength(1_250);
  expect(new Set(told).size).toBe(1_250);
});

test('a window that opens late is told of the last three hundred', async () => {
  const traffic = new Traffic(stage.world.house.stage);
  await Promise.all(Array.from({ length: 301 }, () => ask()));
  const entries = traffic.since(0);
  expect(entries).toHaveLength(300);
  const newest = entries.at(-1)?.number ?? 0;
  expect(entries[0]?.number).toBe(newest - 299);
});
