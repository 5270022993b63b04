import { describe, expect, it } from 'vitest';
import {
  commandTyped,
  fittingCommands,
  nothingComposed,
  shownOptions,
} from '../../../sandbox/web/composer/composing.ts';
import { command, option } from './views.ts';

const commands = [
  command('admin quota', [option('who', { required: true })]),
  command('describe'),
  command('imagine', [option('prompt', { required: true }), option('aspect')]),
];

describe('what is typed where no command is chosen', () => {
  it('lists every command after a slash alone, and none after a word', () => {
    expect(fittingCommands(commands, '/')).toHaveLength(3);
    expect(fittingCommands(commands, 'imagine')).toEqual([]);
  });

  it('lists those that begin with it first, however it is written', () => {
    const names = fittingCommands([...commands, command('a describe')], '/DESC').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['describe', 'a describe']);
  });

  it('is a command once its whole name and a blank are there', () => {
    expect(commandTyped(commands, '/imagine')).toBeUndefined();
    expect(commandTyped(commands, '/imagine ')?.command.name).toBe('imagine');
    expect(commandTyped(commands, '/admin ')).toBeUndefined();
    expect(commandTyped(commands, '/admin quota ')?.command.name).toBe('admin quota');
  });

  it('hands on what follows, without the name of the option before it', () => {
    expect(commandTyped(commands, '/imagine a fox')?.rest).toBe('a fox');
    expect(commandTyped(commands, '/imagine prompt: a fox')?.rest).toBe('a fox');
  });
});

it('shows the required options, then those that were opened, in their order', () => {
  const drawn = command('x', [option('one'), option('two', { required: true }), option('three')]);
  const shown = shownOptions(drawn, { ...nothingComposed, opened: ['three', 'one', 'gone'] });
  expect(shown.map(({ name }) => name)).toEqual(['two', 'three', 'one']);
});
