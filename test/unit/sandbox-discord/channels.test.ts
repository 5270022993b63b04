import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type RawReply, type Stage } from './raw-bot.ts';

let stage: Stage;
let messages: string;

beforeEach(async () => {
  stage = await openStage();
  messages = `/channels/${stage.channel.id}/messages`;
});

afterEach(async () => {
  await stage.close();
});

const file = { name: 'a.png', bytes: new Uint8Array(8) };

function post(body: unknown): Promise<RawReply> {
  return stage.bot.request({ path: messages, body });
}

function patch(id: string | undefined, body: unknown): Promise<RawReply> {
  return stage.bot.request({ method: 'PATCH', path: `${messages}/${id ?? ''}`, body });
}

test('without the right token nothing is answered', async () => {
  const reply = await stage.bot.request({ path: '/users/@me', authorization: 'Bot wrong' });
  expect(reply.status).toBe(401);
});

test('an unknown route, an unknown field and a wrong value are violations', async () => {
  expect((await stage.bot.request({ path: '/nowhere' })).status).toBe(404);
  expect((await post({ content: 'x', colour: 'red' })).body).toMatchObject({
    code: 50035,
    errors: { colour: { _errors: [{ code: 'UNKNOWN_FIELD' }] } },
  });
  expect((await post({ content: 7 })).body.code).toBe(50035);
  expect((await post({ content: 'x'.repeat(2001) })).body.code).toBe(50035);
  expect((await post({ content: '  ' })).body.code).toBe(50006);
  expect(stage.sandbox.violations).toHaveLength(5);
  expect(stage.person.messages()).toEqual([]);
});

test('what the bot may do in a channel decides what it gets', async () => {
  const { id } = (await post({ content: 'x' })).body;
  stage.sandbox.setChannel(stage.channel.id, { botMayAttach: false });
  expect((await stage.bot.request({ path: messages, body: {}, files: [file] })).body.code).toBe(
    50013,
  );
  stage.sandbox.setChannel(stage.channel.id, { botMaySend: false });
  expect((await post({ content: 'x' })).body.code).toBe(50013);
  expect((await patch(id, { content: 'y' })).status).toBe(200);
  stage.sandbox.setChannel(stage.channel.id, { botMayView: false });
  expect((await patch(id, { content: 'z' })).body.code).toBe(50001);
  expect((await stage.bot.request({ path: '/channels/123456789012345678' })).body.code).toBe(10003);
  stage.sandbox.assertClean();
});

test('a file above the limit of the place is refused', async () => {
  const guild = stage.sandbox.createGuild({ attachmentSizeLimit: 7 });
  const channel = stage.sandbox.createChannel(guild);
  const reply = await stage.bot.request({
    path: `/channels/${channel.id}/messages`,
    body: {},
    files: [file],
  });
  expect(reply).toMatchObject({ status: 413, body: { code: 40005 } });
  stage.sandbox.assertClean();
});

test('messages older than an hour take few edits', async () => {
  const { id } = (await post({ content: 'x' })).body;
  stage.clock.advance(3_600_000);
  for (const content of ['1', '2', '3']) expect((await patch(id, { content })).status).toBe(200);
  expect(await patch(id, { content: '4' })).toMatchObject({
    status: 429,
    body: { code: 30046, retry_after: 6, global: false },
  });
  stage.clock.advance(6_000);
  expect((await patch(id, { content: '5' })).status).toBe(200);
  stage.sandbox.assertClean();
});

test('an archived thread refuses edits until it is opened again', async () => {
  const thread = stage.sandbox.createChannel(stage.guild, { thread: {} });
  const path = `/channels/${thread.id}/messages`;
  const { id } = (await stage.bot.request({ path, body: { content: 'x' } })).body;
  const edit = { method: 'PATCH', path: `${path}/${id ?? ''}`, body: { content: 'y' } };
  stage.sandbox.setChannel(thread.id, { archived: true });
  expect((await stage.bot.request(edit)).body.code).toBe(50083);
  await stage.bot.request({
    method: 'PATCH',
    path: `/channels/${thread.id}`,
    body: { archived: false },
  });
  expect((await stage.bot.request(edit)).status).toBe(200);
  stage.sandbox.assertClean();
});

test('a person can be written to, unless they do not want it', async () => {
  const ben = stage.sandbox.createUser({ username: 'ben', acceptsDirectMessages: false });
  const codes: (number | undefined)[] = [];
  for (const user of [stage.user, ben]) {
    const opened = await stage.bot.request({
      path: '/users/@me/channels',
      body: { recipient_id: user.id },
    });
    const path = `/channels/${opened.body.id ?? ''}/messages`;
    codes.push((await stage.bot.request({ path, body: { content: 'psst' } })).body.code);
  }
  expect(codes).toEqual([undefined, 50007]);
  const private_ = stage.sandbox.person(stage.user, { directMessage: true });
  expect(private_.messages().map((message) => message.content)).toEqual(['psst']);
});

test('a place of a user install is out of reach without a token', async () => {
  const elsewhere = stage.sandbox.person(stage.user, { userInstall: true });
  const reply = await stage.bot.request({ path: `/channels/${elsewhere.channelId}` });
  expect(reply).toMatchObject({ status: 403, body: { code: 50001 } });
});

test('the same nonce makes the same message', async () => {
  const body = { content: 'x', nonce: '1', enforce_nonce: true };
  expect((await post(body)).body.id).toBe((await post(body)).body.id);
  expect(stage.person.messages()).toHaveLength(1);
});

test('a signed link serves the bytes for a day, an unsigned one never', async () => {
  await stage.bot.request({ path: messages, body: {}, files: [file] });
  const url = stage.person.messages()[0]?.attachments[0]?.url ?? '';
  const served = new Uint8Array(await (await fetch(url)).arrayBuffer());
  expect(served).toEqual(file.bytes);
  expect((await fetch(url.split('?')[0] ?? '')).status).toBe(404);
  stage.clock.advance(24 * 3_600_000);
  expect((await fetch(url)).status).toBe(404);
});
