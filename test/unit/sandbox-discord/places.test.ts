import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await stage.close();
});

test('a forum post is a thread whose parent is a forum', async () => {
  const post = stage.sandbox.createChannel(stage.guild, { name: 'foxes', thread: { forum: true } });
  const { body } = await stage.bot.request({ path: `/channels/${post.id}` });
  expect(body).toMatchObject({ type: 11, thread_metadata: { archived: false, locked: false } });
  const parent = await stage.bot.request({ path: `/channels/${String(body['parent_id'])}` });
  expect(parent.body).toMatchObject({ type: 15 });
});

test('a private channel is hidden from everybody by its overwrites, and from the bot it is not', async () => {
  const { sandbox, guild, bot } = stage;
  const staff = sandbox.createChannel(guild, { name: 'staff', isPrivate: true });
  const { status, body } = await bot.request({ path: `/channels/${staff.id}` });
  expect(status).toBe(200);
  expect(body['permission_overwrites']).toEqual([
    { id: guild.id, type: 0, allow: '0', deny: '1024' },
    { id: sandbox.application.id, type: 1, allow: '1024', deny: '0' },
  ]);
  const open = await bot.request({ path: `/channels/${stage.channel.id}` });
  expect(open.body['permission_overwrites']).toEqual([]);
});

test('the bot hears nothing of a server that has not installed it, and may do nothing there', async () => {
  const guild = stage.sandbox.createGuild({ name: 'Elsewhere', hasBot: false });
  const channel = stage.sandbox.createChannel(guild);
  expect((await stage.bot.request({ path: `/guilds/${guild.id}` })).status).toBe(404);
  expect((await stage.bot.request({ path: `/channels/${channel.id}` })).body.code).toBe(50001);
  const post = { path: `/channels/${channel.id}/messages`, body: { content: 'x' } };
  expect((await stage.bot.request(post)).body.code).toBe(50001);
  expect((await stage.bot.request({ path: `/guilds/${stage.guild.id}` })).status).toBe(200);
  stage.sandbox.assertClean();
});

test('people in one conversation see the same messages, and each conversation is another', async () => {
  const bob = stage.sandbox.createUser({ username: 'bob' });
  const here = stage.sandbox.person(stage.user, { userInstall: true, others: [bob] });
  const there = stage.sandbox.person(bob, { userInstall: true, others: [stage.user] });
  await here.say('hello');
  expect(there.messages().map(({ content }) => content)).toEqual(['hello']);
  expect(stage.sandbox.person(bob, { userInstall: true }).messages()).toEqual([]);
});
