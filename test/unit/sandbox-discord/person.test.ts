import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OptionValue } from '../../../sandbox/discord/index.ts';
import { drawAs, openStage, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const base = { description: 'd', contexts: [0], integration_types: [0] };
const everywhere = { description: 'd', contexts: [0, 1, 2], integration_types: [0, 1] };

test('only what is registered for the place can be run', async () => {
  await stage.bot.register([
    { ...base, name: 'server-only' },
    { ...everywhere, name: 'anywhere' },
    { ...everywhere, name: 'installed', integration_types: [0] },
    { ...base, name: 'grown-up', nsfw: true },
    { ...base, name: 'admin', default_member_permissions: '32' },
  ]);
  const direct = stage.sandbox.person(stage.user, { directMessage: true });
  const elsewhere = stage.sandbox.person(stage.user, { userInstall: true });
  await expect(stage.person.run('nothing')).rejects.toThrow('No command');
  await expect(direct.run('server-only')).rejects.toThrow('not in this context');
  await expect(elsewhere.run('server-only')).rejects.toThrow('not in this context');
  await expect(elsewhere.run('installed')).rejects.toThrow('not for this kind of install');
  await expect(stage.person.run('grown-up')).rejects.toThrow('age-restricted');
  await expect(stage.person.run('admin')).rejects.toThrow('permission');
  stage.sandbox.setMember(stage.guild, stage.user, { permissions: 32n });
  const arriving = stage.bot.interaction();
  const running = stage.person.run('admin');
  await stage.bot.answer(await arriving, { type: 5 });
  expect((await running).outcome).toBe('acknowledged');
});

test('a server can open a command to all of its members, and to no others', async () => {
  await stage.bot.register([{ ...base, name: 'admin', default_member_permissions: '32' }]);
  stage.sandbox.openCommand(stage.guild, 'admin');
  const arriving = stage.bot.interaction();
  const running = stage.person.run('admin');
  await stage.bot.answer(await arriving, { type: 5 });
  expect((await running).outcome).toBe('acknowledged');
  const guild = stage.sandbox.createGuild();
  const channel = stage.sandbox.createChannel(guild);
  const away = stage.sandbox.person(stage.user, { guild, channel });
  await expect(away.run('admin')).rejects.toThrow('permission');
});

test('a command of one server does not exist in another', async () => {
  await stage.bot.register([{ name: 'local', description: 'd' }], stage.guild.id);
  const guild = stage.sandbox.createGuild();
  const place = { guild, channel: stage.sandbox.createChannel(guild) };
  const away = stage.sandbox.person(stage.user, place);
  await expect(away.run('local')).rejects.toThrow('another server');
});

test('an interaction says where it happened', async () => {
  const places = [
    [
      stage.person,
      { context: 0, guild_id: stage.guild.id, member: { user: { id: stage.user.id } } },
    ],
    [
      stage.sandbox.person(stage.user, { directMessage: true }),
      { context: 1, user: { id: stage.user.id } },
    ],
    [
      stage.sandbox.person(stage.user, { userInstall: true }),
      { context: 2, authorizing_integration_owners: { '1': stage.user.id } },
    ],
  ] as const;
  for (const [person, expected] of places) {
    const { interaction } = await drawAs(stage.bot, person, { type: 5 });
    expect(interaction).toMatchObject({
      ...expected,
      application_id: stage.sandbox.application.id,
      channel_id: person.channelId,
      attachment_size_limit: 10 * 1024 * 1024,
      locale: 'en-US',
      entitlements: [],
    });
  }
});

const options = [
  { type: 3, name: 'text', description: 'd', required: true, min_length: 2, max_length: 3 },
  { type: 3, name: 'size', description: 'd', choices: [{ name: 'Big', value: 'big' }] },
  { type: 4, name: 'count', description: 'd', min_value: 1, max_value: 4 },
  { type: 5, name: 'flag', description: 'd' },
  { type: 11, name: 'image', description: 'd' },
  { type: 6, name: 'friend', description: 'd' },
];

const unfit: readonly (readonly [string, Record<string, OptionValue>])[] = [
  ['is required', {}],
  ['no option', { text: 'abc', other: 1 }],
  ['out of its bounds', { text: 'a' }],
  ['out of its bounds', { text: 'abcd' }],
  ['no choice', { text: 'abc', size: 'small' }],
  ['out of its bounds', { text: 'abc', count: 5 }],
  ['does not take', { text: 'abc', count: 1.5 }],
  ['does not take', { text: 'abc', flag: 'yes' }],
  ['does not take', { text: 'abc', image: 'a.png' }],
  ['Nothing has the id', { text: 'abc', friend: '1' }],
];

test.each(unfit)('a value that does not fit is not sent: %s %j', async (message, values) => {
  await stage.bot.register([{ ...base, name: 'draw', options }]);
  await expect(stage.person.run('draw', values)).rejects.toThrow(message);
  expect(stage.bot.interactions).toEqual([]);
});

test('values arrive with what their ids stand for', async () => {
  const nested = { type: 1, name: 'save', description: 'd', options };
  await stage.bot.register([{ ...base, name: 'preset', options: [nested] }]);
  await expect(stage.person.run('preset')).rejects.toThrow('needs a subcommand');
  const arriving = stage.bot.interaction();
  const image = { filename: 'a cat.txt', bytes: Buffer.from('meow'), contentType: 'text/plain' };
  const running = stage.person.run('preset save', { text: 'abc', image, friend: stage.user.id });
  const interaction = await arriving;
  expect(interaction).toMatchObject({
    data: {
      name: 'preset',
      type: 1,
      options: [
        { name: 'save', type: 1, options: [{ name: 'text', type: 3, value: 'abc' }, {}, {}] },
      ],
      resolved: { users: { [stage.user.id]: { username: 'ann' } } },
    },
  });
  expect(JSON.stringify(interaction)).toContain('"filename":"a_cat.txt","size":4');
  await stage.bot.answer(interaction, { type: 5 });
  await running;
});

test('suggestions are asked for while typing, and must be of the kind of the option', async () => {
  const typed = { type: 4, name: 'job', description: 'd', autocomplete: true };
  await stage.bot.register([{ ...base, name: 'show', options: [typed] }]);
  await expect(stage.person.autocomplete('show', {}, 'other')).rejects.toThrow('no suggestions');
  const arriving = stage.bot.interaction();
  const typing = stage.person.autocomplete('show', { job: '1' }, 'job');
  const interaction = await arriving;
  expect(interaction).toMatchObject({
    type: 4,
    data: { options: [{ name: 'job', type: 4, value: '1', focused: true }] },
  });
  const wrong = { type: 8, data: { choices: [{ name: 'One', value: 'one' }] } };
  expect((await stage.bot.answer(interaction, wrong)).body.code).toBe(50035);
  await stage.bot.answer(interaction, { type: 8, data: { choices: [{ name: 'One', value: 1 }] } });
  expect(await typing).toEqual([{ name: 'One', value: 1 }]);
});

test('suggestions that come too late have failed', async () => {
  const typed = { type: 3, name: 'job', description: 'd', autocomplete: true };
  await stage.bot.register([{ ...base, name: 'show', options: [typed] }]);
  const typing = stage.person.autocomplete('show', {}, 'job');
  stage.clock.advance(3_000);
  await expect(typing).rejects.toThrow('Loading options failed');
});

test('buttons are found by label, emoji or custom id, unless they cannot be pressed', async () => {
  const components = [
    { type: 2, style: 1, label: 'Go', custom_id: 'a' },
    { type: 2, style: 1, emoji: { name: '🔄' }, custom_id: 'b' },
    { type: 2, style: 1, label: 'Off', custom_id: 'c', disabled: true },
    { type: 2, style: 5, label: 'Site', url: 'https://a.example' },
  ];
  const { invocation } = await stage.draw({
    type: 4,
    data: { content: 'x', components: [{ type: 1, components }] },
  });
  const { id, buttons } = invocation.message();
  expect(buttons.map((one) => one.label ?? one.emoji)).toEqual(['Go', '🔄', 'Off', 'Site']);
  await expect(stage.person.press(id, 'Off')).rejects.toThrow('disabled');
  await expect(stage.person.press(id, 'Site')).rejects.toThrow('opens a page');
  await expect(stage.person.press(id, 'None')).rejects.toThrow('there are: Go, 🔄, Off, Site');
  for (const [button, customId] of [
    ['Go', 'a'],
    ['🔄', 'b'],
    ['b', 'b'],
  ] as const) {
    const arriving = stage.bot.interaction();
    const pressing = stage.person.press(id, button);
    const press = await arriving;
    expect(press).toMatchObject({ data: { custom_id: customId } });
    await stage.bot.answer(press, { type: 6 });
    expect((await pressing).messageId).toBe(id);
  }
});

test('a choice must be among the options of the select', async () => {
  const select = {
    type: 3,
    custom_id: 'speed',
    max_values: 2,
    options: ['a', 'b', 'c'].map((value) => ({ label: value, value })),
  };
  const { invocation } = await stage.draw({
    type: 4,
    data: { content: 'x', components: [{ type: 1, components: [select] }] },
  });
  const id = invocation.messageId ?? '';
  await expect(stage.person.select(id, 'speed', ['z'])).rejects.toThrow('no option "z"');
  await expect(stage.person.select(id, 'speed', ['a', 'b', 'c'])).rejects.toThrow('1 to 2 values');
  const arriving = stage.bot.interaction();
  const selecting = stage.person.select(id, 'speed', ['a', 'c']);
  const interaction = await arriving;
  expect(interaction).toMatchObject({ data: { component_type: 3, values: ['a', 'c'] } });
  await stage.bot.answer(interaction, { type: 7, data: { content: 'y' } });
  expect((await selecting).message().content).toBe('y');
});

test('a message menu brings the whole message along', async () => {
  await stage.bot.register([
    { name: 'Describe image', type: 3, contexts: [0], integration_types: [0] },
  ]);
  const id = await stage.person.say('look', [{ filename: 'a.txt', bytes: Buffer.from('hi') }]);
  const arriving = stage.bot.interaction();
  const running = stage.person.menu('Describe image', id);
  const interaction = await arriving;
  expect(interaction).toMatchObject({
    type: 2,
    data: {
      type: 3,
      target_id: id,
      resolved: { messages: { [id]: { content: 'look', attachments: [{ filename: 'a.txt' }] } } },
    },
  });
  await stage.bot.answer(interaction, { type: 5 });
  expect((await running).message().referencedMessageId).toBe(id);
});
