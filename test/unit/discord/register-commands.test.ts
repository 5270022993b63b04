import {
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../../commands/index.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { keepRegistered, registerCommands } from '../../../src/discord/register-commands.ts';
import { createRegisteredServers } from '../../../src/discord/registered-servers.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';
import { settle } from '../../fakes/settle.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

type Command = RESTPostAPIChatInputApplicationCommandsJSONBody;

const { commands: all } = createRegistry([new FakeUpstream()]);
const ours: readonly Command[] = all.map(({ data }) => data);
const global = '/applications/2/commands';
const server = '400000000000000001';
const inServer = `/applications/2/guilds/${server}/commands`;

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
  const servers = createRegisteredServers(createMemoryStore());
  const registration = { rest, applicationId: '2', guildId, servers, logger: log.logger };
  return {
    rest,
    servers,
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
    expect(await register()).toBe('same');
    expect(rest.calls).toMatchObject([
      { method: 'GET', route: global, query: 'with_localizations=true' },
    ]);
  });

  it('sends no menu again because Discord gives it back with an empty description', async () => {
    const rest = new FakeRest();
    const menus = createRegistry([new FakeUpstream()]).menus.map(({ data }) => data);
    rest.willAnswer(menus.map((menu) => ({ ...menu, description: '', version: '1' })));
    const { logger } = new MemoryLog();
    const servers = createRegisteredServers(createMemoryStore());
    const registration = { rest, applicationId: '2', guildId: undefined, servers, logger };
    expect(await registerCommands({ ...registration, commands: menus })).toBe('same');
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
    expect(await register(commands)).toBe('sent');
    expect(rest.calls[1]).toMatchObject({ method: 'PUT', route: global, body: commands });
  });

  it('sends them when Discord has one that is not ours', async () => {
    const extra = { id: '9', name: 'old', description: 'Old', type: 1 };
    const { register } = rig(undefined, [...present, extra], []);
    expect(await register()).toBe('sent');
  });

  it('sends them when Discord has none, or cannot tell', async () => {
    expect(await rig(undefined, [], []).register()).toBe('sent');
    const { log, register } = rig(undefined, new Error('timeout'), []);
    expect(await register()).toBe('sent');
    expect(log.text).toContain('could not be read');
    expect(await rig(undefined, { odd: true }, []).register()).toBe('sent');
  });

  it('goes on with those that Discord has when it does not take ours, and the log says so', async () => {
    const { log, register } = rig(undefined, [], discordError(50_035));
    expect(await register()).toBe('refused');
    expect(log.errors.join('')).toContain('50035');
  });

  it('goes to one server without what belongs to global commands only', async () => {
    const { rest, register } = rig(server, [], [], []);
    expect(await register()).toBe('sent');
    expect(rest.calls.map(({ method, route }) => `${method} ${route}`)).toEqual([
      `GET ${inServer}`,
      `PUT ${inServer}`,
      `GET ${global}`,
    ]);
    const body = JSON.stringify(rest.calls[1]?.body);
    expect(body).toContain('"imagine"');
    expect(body).not.toContain('contexts');
    expect(body).not.toContain('integration_types');
  });

  it('sends nothing to a server that has them already', async () => {
    const there = present.map((command) => ({
      ...command,
      guild_id: server,
      contexts: null,
      integration_types: null,
    }));
    expect(await rig(server, there, []).register()).toBe('same');
  });

  it('is tried again, beside everything else, while Discord takes nothing', async () => {
    const rest = new FakeRest();
    const { logger } = new MemoryLog();
    const servers = createRegisteredServers(createMemoryStore());
    const registration = { rest, applicationId: '2', guildId: undefined, servers, logger };
    const clock = new ManualClock();
    const { signal } = new AbortController();
    rest.willAnswer([], discordError(0, 503));
    await keepRegistered({ ...registration, commands: ours }, { clock, signal });
    expect(rest.calls).toHaveLength(2);
    rest.willAnswer(discordError(0, 503), discordError(0, 503), [], []);
    for (const pauseMs of [30_000, 60_000]) {
      clock.advance(pauseMs);
      await settle();
    }
    expect(rest.calls.map(({ method }) => method).join(' ')).toBe('GET PUT GET PUT GET PUT');
    expect(clock.pending).toBe(0);
  });

  it('is not tried again where Discord refuses the commands, nor after a stop', async () => {
    const rest = new FakeRest();
    const { logger } = new MemoryLog();
    const servers = createRegisteredServers(createMemoryStore());
    const registration = { rest, applicationId: '2', guildId: undefined, servers, logger };
    const clock = new ManualClock();
    const stop = new AbortController();
    const when = { clock, signal: stop.signal };
    rest.willAnswer([], discordError(50_035), [], discordError(0, 503));
    await keepRegistered({ ...registration, commands: ours }, when);
    expect(clock.pending).toBe(0);
    await keepRegistered({ ...registration, commands: ours }, when);
    expect(clock.pending).toBe(1);
    stop.abort();
    await settle();
    expect(clock.pending).toBe(0);
  });
});
