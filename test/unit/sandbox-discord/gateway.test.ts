import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { DiscordSandbox } from '../../../sandbox/discord/index.ts';
import { drawCommand, openStage, RawBot, type Stage } from './raw-bot.ts';

const readySchema = z.looseObject({ s: z.number(), d: z.looseObject({ session_id: z.string() }) });

let sandbox: DiscordSandbox;
let client: Client;
const ran: string[] = [];
const failures: unknown[] = [];

beforeEach(async () => {
  ran.length = 0;
  failures.length = 0;
  sandbox = await DiscordSandbox.start();
});

afterEach(async () => {
  await client.destroy();
  await sandbox.stop();
  expect(failures).toEqual([]);
});

async function login(intents: GatewayIntentBits[] = []): Promise<void> {
  client = new Client({ intents, rest: { api: sandbox.apiUrl } });
  client.on(Events.Error, (error) => failures.push(error));
  client.on(Events.ShardError, (error) => failures.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    ran.push(interaction.id);
    if (!interaction.isRepliable()) return;
    interaction.reply('done').catch((error: unknown) => failures.push(error));
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  await ready;
  await client.application?.commands.set([drawCommand]);
}

function someone() {
  const guild = sandbox.createGuild();
  const channel = sandbox.createChannel(guild);
  return sandbox.person(sandbox.createUser({ username: 'ann' }), { guild, channel });
}

test('what happened while the connection was gone is replayed when it resumes', async () => {
  await login();
  const person = someone();
  const resumed = new Promise<number>((resolve) => {
    client.once(Events.ShardResume, (_shard, replayed) => {
      resolve(replayed);
    });
  });
  sandbox.gateway.drop();
  expect(sandbox.gateway.connections).toBe(0);
  const invocation = await person.run('draw');
  expect(invocation.outcome).toBe('acknowledged');
  // discord.js counts RESUMED itself too.
  expect(await resumed).toBe(2);
  expect(ran).toEqual([invocation.interactionId]);
});

test('a bot that is asked to reconnect resumes', async () => {
  await login();
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
  sandbox.gateway.requestReconnect();
  await resumed;
  expect((await someone().run('draw')).message().content).toBe('done');
});

test('an invalid session can be resumed only when that was said', async () => {
  await login();
  for (const resumable of [true, false]) {
    const bot = await RawBot.login(sandbox);
    const ready = readySchema.parse(await bot.until((packet) => packet.t === 'READY'));
    sandbox.gateway.invalidateSession(resumable);
    expect((await bot.until((packet) => packet.op === 9)).d).toBe(resumable);
    bot.close();
    const again = await RawBot.connect(sandbox);
    again.send(6, { token: sandbox.token, session_id: ready.d.session_id, seq: ready.s });
    const answer = await again.until((packet) => packet.op === 9 || packet.t === 'RESUMED');
    expect(answer.op).toBe(resumable ? 0 : 9);
    again.close();
  }
});

test('a duplicated interaction arrives twice, and the second answer is refused', async () => {
  await login();
  const person = someone();
  sandbox.gateway.duplicateNextDispatch();
  await person.run('draw');
  await vi.waitFor(() => {
    expect(failures).toHaveLength(1);
  });
  expect(failures.splice(0)).toMatchObject([{ code: 40060 }]);
  expect(new Set(ran).size).toBe(1);
  expect(person.messages()).toHaveLength(1);
});

test('a client that asks for servers gets them, another does not', async () => {
  const guild = sandbox.createGuild({ name: 'Painters' });
  const channel = sandbox.createChannel(guild, { name: 'studio', nsfw: true });
  await login([GatewayIntentBits.Guilds]);
  expect(client.guilds.cache.get(guild.id)?.name).toBe('Painters');
  expect(client.channels.cache.get(channel.id)).toMatchObject({ name: 'studio', nsfw: true });
  await client.destroy();
  await login();
  expect(client.channels.cache.size).toBe(0);
});

test('a wrong token closes with 4004, an unknown session is invalid', async () => {
  await login();
  const bot = await RawBot.connect(sandbox);
  bot.send(2, { token: 'wrong', intents: 0, properties: {} });
  expect(await bot.closed()).toBe(4004);
  const other = await RawBot.connect(sandbox);
  other.send(6, { token: sandbox.token, session_id: 'none', seq: 1 });
  expect((await other.until((packet) => packet.op === 9)).d).toBe(false);
  other.close();
});

test('a heartbeat is acknowledged, and nonsense closes the connection', async () => {
  await login();
  const bot = await RawBot.login(sandbox);
  expect((await bot.until((packet) => packet.op === 10)).d).toEqual({ heartbeat_interval: 41_250 });
  bot.send(1, null);
  expect((await bot.until((packet) => packet.op === 11)).op).toBe(11);
  bot.send(99, null);
  expect(await bot.closed()).toBe(4001);
});

test('messages are told only to those who asked for them', async () => {
  await login();
  const stage: Stage = await openStage();
  const curious = await RawBot.login(stage.sandbox, 1 << 9);
  await stage.draw({ type: 4, data: { content: 'x' } });
  expect((await curious.until((packet) => packet.t === 'MESSAGE_CREATE')).d).toMatchObject({
    content: 'x',
    guild_id: stage.guild.id,
  });
  expect(stage.bot.packets.map((packet) => packet.t)).not.toContain('MESSAGE_CREATE');
  curious.close();
  await stage.close();
});
