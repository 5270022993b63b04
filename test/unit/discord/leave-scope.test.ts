import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { registerCommands } from '../../../src/discord/register-commands.ts';
import { createRegisteredServers } from '../../../src/discord/registered-servers.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';

const here = '400000000000000001';
const there = '400000000000000002';
const everywhere = '/applications/2/commands';

const commands: RESTPostAPIApplicationCommandsJSONBody[] = [
  { name: 'imagine', type: ApplicationCommandType.ChatInput, description: 'Draw' },
  { name: 'Report', type: ApplicationCommandType.Message },
];
const imagine = { id: '61', type: 1, name: 'imagine', description: 'Draw' };
const report = { id: '62', type: 3, name: 'Report', description: '' };
/** Another program's, on the same application. */
const weather = { id: '63', type: 1, name: 'weather', description: 'Rain' };
const reportOfUsers = { id: '64', type: 2, name: 'Report', description: '' };

function inServer(guildId: string): string {
  return `/applications/2/guilds/${guildId}/commands`;
}

function rig() {
  const store = createMemoryStore();
  const servers = createRegisteredServers(store);
  const log = new MemoryLog();
  /** One start; @returns the requests that it has made */
  async function start(guildId: string | undefined, ...answers: unknown[]): Promise<string[]> {
    const rest = new FakeRest();
    rest.willAnswer(...answers);
    const { logger } = log;
    await registerCommands({ rest, applicationId: '2', guildId, commands, servers, logger });
    return rest.calls.map(({ method, route, body }) =>
      method === 'PUT'
        ? `PUT ${route} ${String(Array.isArray(body) && body.length)}`
        : `${method} ${route}`,
    );
  }
  return { store, servers, log, start };
}

describe('commands in a scope that is not configured', () => {
  it('are taken from everywhere, at once, where there is a server for them', async () => {
    const { start } = rig();
    expect(await start(here, [imagine, report], [imagine, report], [])).toEqual([
      `GET ${inServer(here)}`,
      `GET ${everywhere}`,
      `PUT ${everywhere} 0`,
    ]);
  });

  it('are taken one by one where the application has others, which stay', async () => {
    const { start } = rig();
    const present = [weather, imagine, reportOfUsers, report];
    expect(await start(here, [imagine, report], present, undefined, undefined)).toEqual([
      `GET ${inServer(here)}`,
      `GET ${everywhere}`,
      `DELETE ${everywhere}/61`,
      `DELETE ${everywhere}/62`,
    ]);
  });

  it('cost one look and no change where there are none', async () => {
    const { start } = rig();
    const requests = [`GET ${inServer(here)}`, `GET ${everywhere}`];
    expect(await start(here, [imagine, report], [])).toEqual(requests);
    expect(await start(here, [imagine, report], [weather])).toEqual(requests);
  });

  it('are taken from the server that was configured before, which is then forgotten', async () => {
    const { start, servers } = rig();
    await start(here, [imagine, report], []);
    expect(await servers.list()).toEqual([here]);
    expect(await start(undefined, [imagine, report], [imagine, report], [])).toEqual([
      `GET ${everywhere}`,
      `GET ${inServer(here)}`,
      `PUT ${inServer(here)} 0`,
    ]);
    expect(await start(undefined, [imagine, report])).toEqual([`GET ${everywhere}`]);
  });

  it('are taken from one server when it is another', async () => {
    const { start, servers } = rig();
    await start(here, [imagine, report], []);
    expect(await start(there, [], [], [], [imagine], [])).toEqual([
      `GET ${inServer(there)}`,
      `PUT ${inServer(there)} 2`,
      `GET ${everywhere}`,
      `GET ${inServer(here)}`,
      `PUT ${inServer(here)} 0`,
    ]);
    expect(await servers.list()).toEqual([there]);
  });

  it('stay until the others stand', async () => {
    const { start, servers } = rig();
    const refused = discordError(50_001, 403);
    expect(await start(here, refused, refused)).toEqual([
      `GET ${inServer(here)}`,
      `PUT ${inServer(here)} 2`,
    ]);
    // They may stand all the same.
    expect(await servers.list()).toEqual([here]);
  });

  it('are tried again at the next start where Discord does not answer', async () => {
    const { start, servers, log } = rig();
    await start(here, [imagine, report], []);
    await start(undefined, [imagine, report], discordError(0, 500));
    expect(await servers.list()).toEqual([here]);
    expect(log.text).toContain('were not removed');
    await start(undefined, [imagine, report], [imagine], new Error('cut'));
    expect(await servers.list()).toEqual([here]);
  });

  it.each([
    ['that the bot is no longer in', 50_001, 403],
    ['that is gone', 10_004, 404],
  ])('are no matter in a server %s', async (_which, code, status) => {
    const { start, servers, log } = rig();
    await start(here, [imagine, report], []);
    await start(undefined, [imagine, report], discordError(code, status));
    expect(await servers.list()).toEqual([]);
    expect(log.text).not.toContain('were not removed');
  });

  it('keep no bot from starting whose store fails', async () => {
    const { log } = rig();
    const fail = () => Promise.reject(new StoreError('disk full'));
    const rest = new FakeRest();
    rest.willAnswer([], [], []);
    const servers = { list: fail, note: fail, forget: fail };
    const { logger } = log;
    const registration = { rest, applicationId: '2', guildId: here, commands, servers, logger };
    expect(await registerCommands(registration)).toBe('sent');
    expect(log.text).toContain('disk full');
  });
});
