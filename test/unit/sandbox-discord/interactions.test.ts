import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawAs, openStage, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const hello = { type: 4, data: { content: 'hello' } };

test('three seconds without an answer void the interaction', async () => {
  const arriving = stage.bot.interaction();
  const running = stage.person.run('draw');
  const interaction = await arriving;
  stage.clock.advance(2_999);
  expect(stage.person.messages()).toEqual([]);
  stage.clock.advance(1);
  expect((await running).outcome).toBe('no-response');
  expect(await stage.bot.answer(interaction, { type: 5 })).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });
  stage.sandbox.assertClean();
});

test('a token lives fifteen minutes', async () => {
  const { interaction } = await stage.draw({ type: 5 });
  stage.clock.advance(15 * 60_000 - 1);
  expect((await stage.bot.edit(interaction, { content: 'late' })).status).toBe(200);
  stage.clock.advance(1);
  expect(await stage.bot.edit(interaction, { content: 'too late' })).toMatchObject({
    status: 401,
    body: { code: 50027 },
  });
  stage.sandbox.assertClean();
});

test('a second answer is refused and changes nothing', async () => {
  const { interaction } = await stage.draw(hello);
  expect(
    await stage.bot.answer(interaction, { type: 4, data: { content: 'again' } }),
  ).toMatchObject({
    status: 400,
    body: { code: 40060 },
  });
  expect(stage.person.messages().map((message) => message.content)).toEqual(['hello']);
});

test('a deferral names its message but does not hand it out', async () => {
  const arriving = stage.bot.interaction();
  const running = stage.person.run('draw');
  const interaction = await arriving;
  const reply = await stage.bot.answer(
    interaction,
    { type: 5, data: { flags: 64 } },
    '?with_response=true',
  );
  const { messageId } = await running;
  expect(reply.body).toEqual({
    interaction: {
      id: interaction.id,
      type: 2,
      response_message_id: messageId,
      response_message_loading: true,
      response_message_ephemeral: true,
    },
  });
});

test('whether a message is private is fixed by the first answer', async () => {
  const { interaction, invocation } = await stage.draw({ type: 5, data: { flags: 64 } });
  await stage.bot.edit(interaction, { content: 'secret', flags: 0 });
  const id = invocation.message().id;
  expect(invocation.message().ephemeral).toBe(true);
  const path = `/channels/${stage.channel.id}/messages/${id}`;
  expect(await stage.bot.request({ path })).toMatchObject({ status: 404, body: { code: 10008 } });
  const other = stage.sandbox.createUser({ username: 'ben' });
  const beside = stage.sandbox.person(other, { guild: stage.guild, channel: stage.channel });
  expect(beside.messages()).toEqual([]);
  await expect(beside.press(id, 'U1')).rejects.toThrow('sees no message');
});

test('the first follow-up after a deferral fills the waiting message', async () => {
  const { interaction, invocation } = await stage.draw({ type: 5 });
  await stage.bot.followUp(interaction, { content: 'done' });
  expect(invocation.message().content).toBe('done');
  expect(stage.person.messages()).toHaveLength(1);
});

test('a user install may follow up five times, a server install more often', async () => {
  const elsewhere = stage.sandbox.person(stage.user, { userInstall: true });
  const { interaction } = await drawAs(stage.bot, elsewhere, hello);
  const here = await stage.draw(hello);
  const codes: (number | undefined)[] = [];
  for (let time = 0; time < 6; time += 1) {
    codes.push((await stage.bot.followUp(interaction, { content: 'more' })).body.code);
    expect((await stage.bot.followUp(here.interaction, { content: 'more' })).status).toBe(200);
  }
  expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, 40094]);
});

test('answers that do not fit the interaction are violations', async () => {
  for (const body of [
    { type: 6 },
    { type: 7, data: { content: 'x' } },
    { type: 8, data: { choices: [] } },
  ]) {
    const arriving = stage.bot.interaction();
    const running = stage.person.run('draw');
    const interaction = await arriving;
    expect(await stage.bot.answer(interaction, body)).toMatchObject({ body: { code: 50035 } });
    await stage.bot.answer(interaction, hello);
    await running;
  }
  expect(stage.sandbox.violations).toHaveLength(3);
  expect(() => {
    stage.sandbox.assertClean();
  }).toThrow('Not an answer to this interaction');
});

test('a deferral takes no flag but the private one', async () => {
  const arriving = stage.bot.interaction();
  const running = stage.person.run('draw');
  const interaction = await arriving;
  const reply = await stage.bot.answer(interaction, { type: 5, data: { flags: 32_768 } });
  expect(reply.body).toMatchObject({ code: 50035, errors: { data: { flags: { _errors: [{}] } } } });
  stage.clock.advance(3_000);
  expect((await running).outcome).toBe('no-response');
  expect(stage.sandbox.violations).toHaveLength(1);
});

test('a token is unknown before its first answer and void when it was never issued', async () => {
  const arriving = stage.bot.interaction();
  const running = stage.person.run('draw');
  const interaction = await arriving;
  expect((await stage.bot.edit(interaction, { content: 'x' })).body.code).toBe(10015);
  const made = { ...interaction, token: 'made-up' };
  expect((await stage.bot.edit(made, { content: 'x' })).body.code).toBe(50027);
  await stage.bot.answer(interaction, hello);
  await running;
  stage.sandbox.assertClean();
});

test('a deleted message is unknown to every route', async () => {
  const { interaction, invocation } = await stage.draw(hello);
  stage.sandbox.deleteMessage(invocation.message().id);
  expect((await stage.bot.edit(interaction, { content: 'x' })).body.code).toBe(10008);
  expect(() => invocation.message()).toThrow('There is no message');
  const path = `/channels/${stage.channel.id}/messages/${invocation.messageId ?? ''}`;
  expect(
    (await stage.bot.request({ method: 'PATCH', path, body: { content: 'x' } })).body.code,
  ).toBe(10008);
  stage.sandbox.assertClean();
});

test('an answer to a press refers to the message that was pressed', async () => {
  const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };
  const { invocation } = await stage.draw({
    type: 4,
    data: { content: 'x', components: [{ type: 1, components: [button] }] },
  });
  const arriving = stage.bot.interaction();
  const pressing = stage.person.press(invocation.message().id, 'Go');
  const press = await arriving;
  expect(press).toMatchObject({
    type: 3,
    data: { component_type: 2, custom_id: 'go' },
    message: { id: invocation.messageId, components: [{ components: [{ label: 'Go' }] }] },
  });
  await stage.bot.answer(press, { type: 5 });
  const answered = await pressing;
  expect(answered.messageId).not.toBe(invocation.messageId);
  expect(answered.message().referencedMessageId).toBe(invocation.messageId);
});

test('a message says who caused it', async () => {
  const { invocation, interaction } = await stage.draw(hello);
  const path = `/channels/${stage.channel.id}/messages/${invocation.messageId ?? ''}`;
  expect((await stage.bot.request({ path })).body).toMatchObject({
    type: 20,
    application_id: stage.sandbox.application.id,
    interaction_metadata: {
      id: interaction.id,
      type: 2,
      user: { id: stage.user.id },
      authorizing_integration_owners: { '0': stage.guild.id },
    },
  });
});

test('what still waits when the sandbox stops gets no answer', async () => {
  const running = stage.person.run('draw');
  await stage.close();
  expect((await running).outcome).toBe('no-response');
  expect(stage.clock.pending).toBe(0);
  stage = await openStage();
});

test('an answered interaction leaves no timer behind', async () => {
  await stage.draw(hello);
  expect(stage.clock.pending).toBe(0);
});
