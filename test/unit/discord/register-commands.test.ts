import {
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../../commands/index.ts';
import { registerCommands } from '../../../src/discord/register-commands.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { FakeRest } from '../../fakes/rest.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

type Command = RESTPostAPIChatInputApplicationCommandsJSONBody;

const { commands: all } = createRegistry([new FakeUpstream()]);
const ours: readonly Command[] = all.map(({ data }) => data);
const global = '/applications/2/commands';

/** A command as Discord gives it back: with its own additions and everything spelled out. */
function asDiscordHasIt(command: Command, index: number): object {
  const nameless = { name_localizations: null, description_localizations: null };
  const options = command.options?.map(({ required, ...option }) => ({
    ...nameless,
    ...option,
    ...(required === true ? { required } : {}),
  }));
  return {
    id: `60000000000000000${index}`,
    application_id: '2',
    version: '1',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    ...nameless,
    ...command,
    ...(options === undefined ? {} : { options }),
  };
}

function rig(guildId: string | undefined, ...answers: readonly unknown[]) {
  const rest = new FakeRest();
  rest.willAnswer(...answers);
  const log = new MemoryLog();
  const registration = { rest, applicationId: '2', guildId, logger: log.logger };
  return {
    rest,
    log,
    register: (commands: readonly Command[] = ours) =>
      registerCommands({ ...registration, commands }),
  };
}

function fail(): never {
  throw new Error('There are no commands');
}

const present = ours.map(asDiscordHasIt);

describe('registering the commands', () => {
  it('sends nothing when Discord has them already, whatever it adds and in whatever order', async () => {
    const { rest, register } = rig(undefined, present.toReversed());
    expect(await register()).toBe(false);
    expect(rest.calls).toMatchObject([
      { method: 'GET', route: global, query: 'with_localizations=true' },
    ]);
  });

  it('sends no menu again because Discord gives it back with an empty description', async () => {
    const rest = new FakeRest();
    const menus = createRegistry([new FakeUpstream()]).menus.map(({ data }) => data);
    rest.willAnswer(menus.map((menu) => ({ ...menu, description: '', version: '1' })));
    const { logger } = new MemoryLog();
    const registration = { rest, applicationId: '2', guildId: undefined, logger };
    expect(await registerCommands({ ...registration, commands: menus })).toBe(false);
  });

  const [first = fail(), ...others] = ours;
  const options = first.options ?? [];
  const changes: Record<string, readonly Command[]> = {
    'a description': [{ ...first, description: 'Another' }, ...others],
    'a name': [{ ...first, name: 'paint' }, ...others],
    'where it can be used': [{ ...first, contexts: [InteractionContextType.Guild] }, ...others],
    'its options': [{ ...first, options: options.slice(1) }, ...others],
    'the order of its options': [{ ...first, options: options.toReversed() }, ...others],
    'a command that is gone': others,
    'no command at all': [],
  };

  it.each(Object.entries(changes))('sends all of them when %s differs', async (_what, commands) => {
    const { rest, register } = rig(undefined, present, []);
    expect(await register(commands)).toBe(true);
    expect(rest.calls[1]).toMatchObject({ method: 'PUT', route: global, body: commands });
  });

  it('sends them when Discord has one that is not ours', async () => {
    const extra = { id: '9', name: 'old', description: 'Old', type: 1 };
    const { register } = rig(undefined, [...present, extra], []);
    expect(await register()).toBe(true);
  });

  it('sends them when Discord has none, or cannot tell', async () => {
    expect(await rig(undefined, [], []).register()).toBe(true);
    const { log, register } = rig(undefined, new Error('timeout'), []);
    expect(await register()).toBe(true);
    expect(log.text).toContain('could not be read');
    expect(await rig(undefined, { odd: true }, []).register()).toBe(true);
  });

  it('goes on with those that Discord has when it does not take ours, and the log says so', async () => {
    const { log, register } = rig(undefined, [], new Error('refused'));
    expect(await register()).toBe(false);
    expect(log.errors.join('')).toContain('refused');
  });

  it('goes to one server without what belongs to global commands only', async () => {
    const { rest, register } = rig('400000000000000001', [], []);
    expect(await register()).toBe(true);
    expect(rest.calls.map(({ route }) => route)).toEqual([
      '/applications/2/guilds/400000000000000001/commands',
      '/applications/2/guilds/400000000000000001/commands',
    ]);
    const body = JSON.stringify(rest.calls[1]?.body);
    expect(body).toContain('"imagine"');
    expect(body).not.toContain('contexts');
    expect(body).not.toContain('integration_types');
  });

  it('sends nothing to a server that has them already', async () => {
    const there = present.map((command) => ({
      ...command,
      guild_id: '400000000000000001',
      contexts: null,
      integration_types: null,
    }));
    expect(await rig('400000000000000001', there).register()).toBe(false);
  });
});
