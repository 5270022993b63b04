import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const option = { type: 3, name: 'prompt', description: 'What' };
const command = { name: 'imagine', description: 'Draws' };
const withOptions = (...options: unknown[]) => ({ ...command, options });

const refused: readonly (readonly [string, unknown])[] = [
  ['a name in capitals', { ...command, name: 'Imagine' }],
  ['a name with a blank', { ...command, name: 'imagine it' }],
  ['a name of 33', { ...command, name: 'x'.repeat(33) }],
  ['no description', { name: 'imagine' }],
  ['a description of 101', { ...command, description: 'x'.repeat(101) }],
  [
    'a required option after an optional one',
    withOptions(option, { ...option, name: 'b', required: true }),
  ],
  ['the same option twice', withOptions(option, option)],
  [
    'choices beside autocomplete',
    withOptions({ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }),
  ],
  [
    '26 options',
    withOptions(...Array.from({ length: 26 }, (_, index) => ({ ...option, name: `o${index}` }))),
  ],
  ['a minimum above the maximum', withOptions({ ...option, min_length: 3, max_length: 2 })],
  ['a field nobody knows', { ...command, colour: 'red' }],
  [
    'more than 8000 characters',
    withOptions(
      ...Array.from({ length: 25 }, (_, index) => ({
        ...option,
        name: `o${index}`,
        choices: Array.from({ length: 2 }, (_choice, n) => ({
          name: 'n'.repeat(80) + String(n),
          value: 'v'.repeat(100),
        })),
      })),
    ),
  ],
  ['a menu with a description', { name: 'Look at it', type: 3, description: 'no' }],
];

test.each(refused)('a command with %s is a violation', async (_name, definition) => {
  expect(await stage.bot.register([definition])).toMatchObject({
    status: 400,
    body: { code: 50035 },
  });
  expect(stage.sandbox.violations).toHaveLength(1);
  expect(stage.sandbox.commands.map((one) => one.name)).toEqual(['draw']);
});

test('contexts are only for global commands', async () => {
  const reply = await stage.bot.register([{ ...command, contexts: [0] }], stage.guild.id);
  expect(reply.body).toMatchObject({ errors: { '0': { contexts: {} } } });
});

test('registering replaces the scope, and a known name keeps its id', async () => {
  const before = stage.sandbox.commands[0]?.id;
  await stage.bot.register([
    { name: 'draw', description: 'Other' },
    command,
    { name: 'Look', type: 3 },
  ]);
  expect(stage.sandbox.commands.map((one) => [one.name, one.type])).toEqual([
    ['draw', 1],
    ['imagine', 1],
    ['Look', 3],
  ]);
  expect(stage.sandbox.commands[0]?.id).toBe(before);
  await stage.bot.register([command], stage.guild.id);
  expect(stage.sandbox.commands).toHaveLength(4);
  stage.sandbox.assertClean();
});

test('one command can be created, changed and taken away', async () => {
  const base = `/applications/${stage.sandbox.application.id}/commands`;
  const { status, body } = await stage.bot.request({ path: base, body: command });
  expect(status).toBe(201);
  const path = `${base}/${body.id ?? ''}`;
  await stage.bot.request({ method: 'PATCH', path, body: { description: 'New' } });
  expect(stage.sandbox.commands.at(-1)?.definition['description']).toBe('New');
  expect((await stage.bot.request({ method: 'DELETE', path })).status).toBe(204);
  expect((await stage.bot.request({ path })).body.code).toBe(10063);
  expect(stage.sandbox.commands.map((one) => one.name)).toEqual(['draw']);
  stage.sandbox.assertClean();
});
