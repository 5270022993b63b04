import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openStage, type RawInteraction, type RawReply, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const flagV2 = 32_768;
const file = (name: string) => ({ name, bytes: new Uint8Array([1, 2, 3]) });
const gallery = (name: string) => ({
  type: 12,
  items: [{ media: { url: `attachment://${name}` } }],
});
const button = (customId: string) => ({ type: 2, style: 2, label: customId, custom_id: customId });
const row = (...components: unknown[]) => ({ type: 1, components });

async function withFiles(...names: string[]): Promise<RawInteraction> {
  const { interaction } = await stage.draw({ type: 5 });
  const reply = await stage.bot.edit(interaction, { content: 'x' }, names.map(file));
  expect(reply.status).toBe(200);
  return interaction;
}

function seen(): { names: string[]; ids: string[]; id: string } {
  const [message] = stage.person.messages();
  const files = message?.attachments ?? [];
  return {
    id: message?.id ?? '',
    names: files.map((one) => one.filename),
    ids: files.map((one) => one.id),
  };
}

const listedSchema = z.looseObject({
  attachments: z.array(z.looseObject({ filename: z.string() })),
});

function listed(reply: RawReply): string[] {
  return listedSchema.parse(reply.body).attachments.map((one) => one.filename);
}

test('an edit that does not speak of files keeps them all', async () => {
  const interaction = await withFiles('a.png', 'b.png');
  await stage.bot.edit(interaction, { content: 'y' });
  expect(seen().names).toEqual(['a.png', 'b.png']);
});

test('an edit keeps the files it lists and adds the new ones', async () => {
  const interaction = await withFiles('a.png', 'b.png');
  const [, second = ''] = seen().ids;
  const attachments = [{ id: second }, { id: '0', description: 'new' }];
  await stage.bot.edit(interaction, { attachments }, [file('my new.png')]);
  expect(seen().names).toEqual(['b.png', 'my_new.png']);
  const unknown = await stage.bot.edit(interaction, { attachments: [{ id: '7' }] });
  expect(unknown.body).toMatchObject({ code: 50035, errors: { attachments: { '0': {} } } });
});

test('an answer of type 7 that does not speak of files drops them', async () => {
  const interaction = await withFiles('a.png');
  await stage.bot.edit(interaction, { components: [row(button('go'))] });
  const arriving = stage.bot.interaction();
  const pressing = stage.person.press(seen().id, 'go');
  await stage.bot.answer(await arriving, { type: 7, data: { content: 'y' } });
  await pressing;
  expect(seen().names).toEqual([]);
});

test('a file that a component shows is not among the attachments, but a person sees it', async () => {
  const { interaction } = await stage.draw({ type: 5 });
  const reply = await stage.bot.edit(
    interaction,
    { flags: flagV2, components: [gallery('a.png')] },
    [file('a.png'), file('b.png')],
  );
  expect(reply.body).toMatchObject({
    flags: flagV2,
    components: [{ items: [{ media: { attachment_id: seen().ids[0] } }] }],
  });
  expect(listed(reply)).toEqual([]);
  expect(seen().names).toEqual(['a.png']);
});

test('a file that an embed shows is not among the attachments', async () => {
  const { interaction } = await stage.draw({ type: 5 });
  const embeds = [{ image: { url: 'attachment://a.png' } }];
  const reply = await stage.bot.edit(interaction, { embeds }, [file('a.png'), file('b.png')]);
  expect(listed(reply)).toEqual(['b.png']);
});

test('a component refers to a kept file only when the edit lists its name', async () => {
  const { interaction } = await stage.draw({ type: 5 });
  const components = [gallery('a.png')];
  await stage.bot.edit(interaction, { flags: flagV2, components }, [file('a.png')]);
  const [id = ''] = seen().ids;
  expect((await stage.bot.edit(interaction, { components, attachments: [{ id }] })).body.code).toBe(
    50035,
  );
  const named = [{ id, filename: 'a.png' }];
  expect((await stage.bot.edit(interaction, { components, attachments: named })).status).toBe(200);
});

test('the flag of components can be set by an edit that empties the rest, and never taken away', async () => {
  const { interaction } = await stage.draw({ type: 4, data: { content: 'classic' } });
  const components = [{ type: 10, content: 'text' }];
  expect((await stage.bot.edit(interaction, { flags: flagV2, components })).body).toMatchObject({
    errors: { content: {} },
  });
  const moved = await stage.bot.edit(interaction, { flags: flagV2, components, content: '' });
  expect(moved.status).toBe(200);
  expect((await stage.bot.edit(interaction, { flags: 0 })).body).toMatchObject({
    errors: { flags: {} },
  });
  expect((await stage.bot.edit(interaction, { content: 'x' })).body).toMatchObject({
    errors: { content: {} },
  });
  expect(stage.sandbox.violations).toHaveLength(3);
});

const ids = (count: number) => Array.from({ length: count }, (_, index) => `b${index}`);
const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
const select = (options: unknown[]) => ({ type: 3, custom_id: 's', options });
const option = (value: string) => ({ label: value, value });

const refused: readonly (readonly [string, unknown])[] = [
  ['a button without custom_id', { components: [row({ type: 2, style: 1, label: 'x' })] }],
  [
    'a link button with custom_id',
    { components: [row({ ...button('a'), style: 5, url: 'https://a.example' })] },
  ],
  ['a link button without url', { components: [row({ type: 2, style: 5, label: 'x' })] }],
  [
    'a button without label and emoji',
    { components: [row({ type: 2, style: 1, custom_id: 'a' })] },
  ],
  ['the same custom_id twice', { components: [row(button('a')), row(button('a'))] }],
  ['six rows', { components: ids(6).map((id) => row(button(id))) }],
  ['six buttons in a row', { components: [row(...ids(6).map(button))] }],
  ['a button beside a select', { components: [row(button('a'), select([option('x')]))] }],
  ['an empty row', { components: [row()] }],
  ['the same select value twice', { components: [row(select([option('x'), option('x')]))] }],
  ['a label of 81', { components: [row({ ...button('a'), label: 'x'.repeat(81) })] }],
  ['a custom_id of 101', { components: [row({ ...button('a'), custom_id: 'x'.repeat(101) })] }],
  ['components of the new kind without the flag', { components: [text(1)] }],
  [
    '41 components',
    {
      flags: flagV2,
      components: [{ type: 17, components: Array.from({ length: 40 }, () => text(1)) }],
    },
  ],
  ['4001 characters of text', { flags: flagV2, components: [text(4000), text(1)] }],
  ['content beside the flag', { flags: flagV2, content: 'x', components: [text(1)] }],
  [
    'embeds of 6001 characters',
    { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1905) }] },
  ],
  ['a link to no file', { embeds: [{ image: { url: 'attachment://a.png' } }] }],
  ['a field nobody knows', { components: [row({ ...button('a'), colour: 1 })] }],
];

test.each(refused)('a message with %s is a violation', async (_name, body) => {
  const path = `/channels/${stage.channel.id}/messages`;
  const reply = await stage.bot.request({ path, body });
  expect(reply).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(stage.sandbox.violations).toHaveLength(1);
});

const accepted: readonly (readonly [string, unknown])[] = [
  ['five full rows', { components: ids(5).map((r) => row(...ids(5).map((c) => button(r + c)))) }],
  ['40 components', { flags: flagV2, components: Array.from({ length: 40 }, () => text(1)) }],
  [
    'a container',
    {
      flags: flagV2,
      components: [{ type: 17, accent_color: 1, components: [text(4000), row(button('a'))] }],
    },
  ],
  ['2000 characters', { content: 'x'.repeat(2000), tts: false, enforce_nonce: false }],
];

test.each(accepted)('a message with %s is taken', async (_name, body) => {
  const path = `/channels/${stage.channel.id}/messages`;
  expect((await stage.bot.request({ path, body })).status).toBe(200);
  stage.sandbox.assertClean();
});

test('a message notifies whom its text names, as far as it is allowed to', async () => {
  const content = `@everyone <@${stage.user.id}> <@&${stage.guild.id}>`;
  const path = `/channels/${stage.channel.id}/messages`;
  await stage.draw({ type: 4, data: { content } });
  await stage.bot.request({ path, body: { content } });
  await stage.bot.request({ path, body: { content, allowed_mentions: { parse: [] } } });
  const components = [{ type: 10, content }];
  const only = { parse: [], users: [stage.user.id] };
  await stage.bot.request({ path, body: { flags: flagV2, components, allowed_mentions: only } });
  const users = [stage.user.id];
  expect(stage.person.messages().map((message) => message.pings)).toEqual([
    { everyone: false, users, roles: [] },
    { everyone: true, users, roles: [stage.guild.id] },
    { everyone: false, users: [], roles: [] },
    { everyone: false, users, roles: [] },
  ]);
});
