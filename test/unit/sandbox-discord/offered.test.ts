import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const base = { description: 'd', contexts: [0], integration_types: [0] };

test('somebody is offered what they may run where they stand, by name', async () => {
  await stage.bot.register([
    { ...base, name: 'zoom', contexts: [0, 1] },
    { ...base, name: 'grown-up', nsfw: true },
    { ...base, name: 'admin', default_member_permissions: '32' },
    { ...base, name: 'direct', contexts: [1] },
    { name: 'Look at it', type: 3, contexts: [0], integration_types: [0] },
  ]);
  const names = (): string[] => stage.person.commands().map(({ name }) => name);
  expect(names()).toEqual(['zoom']);
  stage.sandbox.setMember(stage.guild, stage.user, {
    permissions: PermissionFlagsBits.ManageGuild,
  });
  expect(names()).toEqual(['admin', 'zoom']);
  stage.sandbox.setChannel(stage.channel.id, { nsfw: true });
  expect(names()).toEqual(['admin', 'grown-up', 'zoom']);
  const direct = stage.sandbox.person(stage.user, { directMessage: true });
  expect(direct.commands().map(({ name }) => name)).toEqual(['direct', 'zoom']);
});

test('what is offered can be run under the name that is offered', async () => {
  const nested = { type: 2, name: 'notify', description: 'g' };
  const options = [
    { ...nested, options: [{ type: 1, name: 'on', description: 'Turns it on' }] },
    { type: 1, name: 'usage', description: 'What was used' },
  ];
  await stage.bot.register([{ ...base, name: 'admin', options }]);
  const offered = stage.person.commands();
  expect(offered).toEqual([
    { name: 'admin notify on', description: 'Turns it on', options: [] },
    { name: 'admin usage', description: 'What was used', options: [] },
  ]);
  for (const { name } of offered) {
    const arriving = stage.bot.interaction();
    const running = stage.person.run(name);
    await stage.bot.answer(await arriving, { type: 5 });
    expect((await running).message().usedCommand).toEqual({ name, userId: stage.user.id });
  }
});

test('an option is seen with all that bounds it', async () => {
  const options = [
    { type: 3, name: 'prompt', description: 'p', required: true, min_length: 1, max_length: 9 },
    { type: 4, name: 'seed', description: 's', min_value: 0, max_value: 5 },
    { type: 4, name: 'size', description: 'z', choices: [{ name: 'None', value: 0 }] },
    { type: 3, name: 'job', description: 'j', autocomplete: true },
  ];
  await stage.bot.register([{ ...base, name: 'imagine', options }]);
  const common = { required: false, autocomplete: false, choices: [] };
  expect(stage.person.commands()[0]?.options).toEqual([
    {
      ...common,
      type: 3,
      name: 'prompt',
      description: 'p',
      required: true,
      minLength: 1,
      maxLength: 9,
    },
    { ...common, type: 4, name: 'seed', description: 's', minValue: 0, maxValue: 5 },
    {
      ...common,
      type: 4,
      name: 'size',
      description: 'z',
      choices: [{ name: 'None', value: 0 }],
    },
    { ...common, type: 3, name: 'job', description: 'j', autocomplete: true },
  ]);
});

test('somebody is offered the message menus of where they stand', async () => {
  await stage.bot.register([
    { name: 'Look at it', type: 3, contexts: [0], integration_types: [0] },
    { name: 'Moderate', type: 3, default_member_permissions: '32', contexts: [0] },
  ]);
  expect(stage.person.menus()).toEqual(['Look at it']);
  stage.sandbox.setMember(stage.guild, stage.user, {
    permissions: PermissionFlagsBits.ManageGuild,
  });
  expect(stage.person.menus()).toEqual(['Look at it', 'Moderate']);
  expect(stage.sandbox.person(stage.user, { directMessage: true }).menus()).toEqual([]);
});
