import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { createRegistry } from '../../commands/index.ts';
import { openStage, type Stage } from '../../sandbox/stage.ts';
import { readConfig } from '../../src/config/environment.ts';
import { upstreamNames } from '../../src/config/upstreams.ts';
import { createAsk } from '../../src/doctor/ask.ts';
import { examine } from '../../src/doctor/examine.ts';
import { toLines } from '../../src/doctor/report.ts';
import { createGuilds } from '../../src/guilds/repository.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { formatKey } from '../../src/storage/format.ts';
import { openStore } from '../../src/storage/open.ts';
import { createUpstreams } from '../../src/upstreams/create.ts';
import { createTransport } from '../../src/upstreams/transport.ts';
import { openHarness } from './harness.ts';

interface Ward {
  readonly stage: Stage;
  readonly folder: string;
  readonly storeUrl: string;
  readonly variables: Record<string, string>;
}

/** A Discord and all upstreams, and nobody's bot. */
async function openWard(): Promise<Ward> {
  const stage = await openStage({ upstreams: upstreamNames });
  const folder = await mkdtemp(join(tmpdir(), 'easel-doctor-'));
  onTestFinished(async () => {
    await stage.stop();
    await rm(folder, { recursive: true });
  });
  const storeUrl = `sqlite://${join(folder, 'easel.sqlite')}`;
  return { stage, folder, storeUrl, variables: stage.environment(storeUrl) };
}

/** What the doctor writes. */
async function ask(variables: Record<string, string>, clock: Clock = systemClock): Promise<string> {
  const outcome = readConfig(variables);
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  const { config } = outcome;
  const transport = createTransport();
  const { ask: asking, close } = createAsk();
  const parts = { clock, submitTimeoutMs: config.jobTimeoutMs };
  const upstreams = createUpstreams(config.upstreams, transport, parts);
  const { commands, menus } = createRegistry(upstreams);
  const registered = [...commands, ...menus].map(({ data }) => data);
  try {
    const given = { config, upstreams, commands: registered, ask: asking, clock };
    return toLines(await examine(given)).join('\n');
  } finally {
    await close();
    await transport.close();
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function runDoctor(
  variables: Record<string, string>,
): Promise<{ readonly code: number | null; readonly out: string }> {
  const child = spawn(process.execPath, inject('doctor'), {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...variables },
  });
  const [out, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: child.exitCode, out: out + errors };
}

describe('the doctor', () => {
  it('finds nothing wrong with a bot that runs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'easel-doctor-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const STORE_URL = `sqlite://${join(folder, 'easel.sqlite')}`;
    const easel = await openHarness({ upstreams: upstreamNames, environment: { STORE_URL } });
    const report = await ask(easel.environment(STORE_URL));
    expect(report).toMatch(/, 0 to look at, 0 to mend$/);
    expect(report).toContain('the bot has it open');
    expect(report).toMatch(/all \d+ commands are registered, everywhere/);
    expect(report).toContain('Studio: everything is allowed in all 1 channels');
    expect(report).toContain('kie answers; 1000 credits left');
    await easel.close();
  });

  it('says what is new before the first start, and changes nothing', async () => {
    const { stage, variables } = await openWard();
    const report = await ask(variables);
    expect(report).toContain('is not there yet: the first start makes it');
    expect(report).toContain('no commands are registered everywhere');
    expect(report).toMatch(/, 1 to look at, 0 to mend$/);
    expect(stage.discord.requests.every(({ method }) => method === 'GET')).toBe(true);
    expect(stage.discord.commands).toEqual([]);
    stage.discord.assertClean();
  });

  it('tells commands that people see twice, and the next start mends it', async () => {
    const easel = await openHarness();
    const variables = easel.environment('memory://');
    const { id } = easel.guild;
    const inServer = { ...variables, DISCORD_GUILD_ID: id };
    const early = await ask(inServer);
    expect(early).toContain(`no commands are registered in server ${id} alone`);
    expect(early).toMatch(/WARN {2}\d+ commands are registered everywhere as well/);
    await easel.restart({ DISCORD_GUILD_ID: id });
    const mended = await ask(inServer);
    expect(mended).toMatch(/ok {4}all \d+ commands are registered, in server \d+ alone/);
    expect(mended).not.toContain('as well');
    const stale = /WARN {2}Studio: \d+ commands of an earlier DISCORD_GUILD_ID are there/;
    expect(mended).not.toMatch(stale);
    expect(await ask(variables)).toMatch(stale);
    await easel.restart({ DISCORD_GUILD_ID: '' });
    expect(await ask(variables)).not.toMatch(stale);
    await easel.close();
  });

  it('tells a wrong token, and asks Discord nothing more', async () => {
    const { stage, variables } = await openWard();
    const report = await ask({ ...variables, DISCORD_TOKEN: 'wrong-token' });
    expect(report).toContain('FAIL  Discord does not accept DISCORD_TOKEN');
    expect(stage.discord.requests.map(({ path }) => path)).toEqual(['/users/@me']);
  });

  it('tells a Discord that cannot be reached', async () => {
    const { variables } = await openWard();
    const report = await ask({ ...variables, DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    expect(report).toContain('FAIL  Discord does not answer');
  });

  it.each([
    [200, '<html>', 'FAIL  something else than Discord answers'],
    [429, '{"retry_after":0.01}', 'FAIL  Discord asks this bot or this address to wait'],
    [500, 'oops', 'FAIL  Discord answered /users/@me with HTTP 500'],
  ])('tells apart what answers with %i in place of Discord', async (status, body, expected) => {
    const { variables } = await openWard();
    const imitation = createServer((_request, response) => response.writeHead(status).end(body));
    imitation.listen(0, '127.0.0.1');
    await once(imitation, 'listening');
    onTestFinished(() => void imitation.close());
    const port = portOf(imitation);
    const report = await ask({ ...variables, DISCORD_API_URL: `http://127.0.0.1:${port}` });
    expect(report).toContain(expected);
  });

  it('tells a server that commands cannot be registered in', async () => {
    const { variables } = await openWard();
    const report = await ask({ ...variables, DISCORD_GUILD_ID: '123456789012345678' });
    expect(report).toContain(
      'FAIL  Discord lets the bot have no commands in server 123456789012345678',
    );
    expect(report).toContain('→ check DISCORD_GUILD_ID');
  });

  it('tells interactions that go elsewhere, starts that are used up, and a limit that passes', async () => {
    const { stage, variables } = await openWard();
    const { faults } = stage.discord;
    const application = { id: stage.discord.application.id, name: 'Easel' };
    const elsewhere = { ...application, interactions_endpoint_url: 'https://example.com' };
    faults.add({
      route: '/applications/@me',
      fault: { kind: 'status', status: 200, body: elsewhere },
    });
    const session_start_limit = { total: 1000, remaining: 0, reset_after: 600_000 };
    faults.add({
      route: '/gateway/bot',
      fault: { kind: 'status', status: 200, body: { shards: 1, session_start_limit } },
    });
    faults.add({
      route: '/users/@me/guilds',
      times: 1,
      fault: { kind: 'rate-limit', retryAfterMs: 50 },
    });
    const report = await ask(variables);
    expect(report).toContain('empty "Interactions Endpoint URL"');
    expect(report).toContain('FAIL  0 of 1000 starts left; Discord lets it log in again in 10 min');
    expect(report).toContain('Studio: everything is allowed');
  });

  it('names the channels in which something is missing, and those that moderators rely on', async () => {
    const { stage, storeUrl, variables } = await openWard();
    const { discord, guild } = stage;
    discord.createChannel(guild, { name: 'quiet', botMayAttach: false });
    discord.createChannel(guild, { name: 'secret', botMayView: false });
    const staff = discord.createChannel(guild, { name: 'staff', isPrivate: true });
    const log = discord.createChannel(guild, { name: 'log', botMaySend: false });
    const store = await openStore(storeUrl);
    const settings = { reportChannel: staff.id, logChannel: log.id };
    await createGuilds(store)
      .of(guild.id)
      .change((before) => ({ ...before, ...settings }));
    await store.close();
    const report = await ask(variables);
    expect(report).toContain(
      'WARN  Studio: in 2 of 4 channels (#quiet, #log) the bot lacks Attach Files, Send Messages; 1 more are hidden',
    );
    expect(report).toContain('ok    Studio: the staff channel #staff can be written to');
    expect(report).toContain('FAIL  Studio: the log channel #log lacks Send Messages');
  });

  it.each([
    [10_000, /WARN {2}the clock is \d+\.\d s ahead of Discord's/],
    [-10_000, /WARN {2}the clock is \d+\.\d s behind Discord's/],
    [0, /ok {4}the clock agrees with Discord's/],
  ])('notices a clock that is off by %i ms', async (off, expected) => {
    const { variables } = await openWard();
    const clock = { ...systemClock, now: () => systemClock.now() + off };
    expect(await ask(variables, clock)).toMatch(expected);
  });

  it('tells a wrong key, an upstream that is away, and an account that is nearly empty', async () => {
    const { stage, variables } = await openWard();
    await stage.upstreams.kie.stop();
    const report = await ask({
      ...variables,
      MIDJOURNEY_PROXY_KEY: 'wrong-key',
      NANOGPT_PRICES: '5',
    });
    expect(report).toContain('FAIL  midjourney-proxy does not accept the key');
    expect(report).toContain('→ check MIDJOURNEY_PROXY_KEY and MIDJOURNEY_PROXY_AUTH');
    expect(report).toContain('FAIL  kie does not answer');
    expect(report).toMatch(/WARN {2}nanogpt answers; [\d.]+ USD left, which is little/);
  });

  it('tells a store that is damaged or cannot be made', async () => {
    const { folder, storeUrl, variables } = await openWard();
    await writeFile(storeUrl.slice('sqlite://'.length), 'no database at all '.repeat(500));
    expect(await ask(variables)).toMatch(/FAIL {2}.*easel\.sqlite is damaged/);
    const below = join(folder, 'easel.sqlite', 'store.sqlite');
    expect(await ask({ ...variables, STORE_URL: `sqlite://${below}` })).toMatch(/FAIL {2}/);
    const memory = await ask({ ...variables, STORE_URL: 'memory://' });
    expect(memory).toContain('WARN  STORE_URL is memory://');
  });

  it('tells a store that the bot would refuse, since a newer program wrote it', async () => {
    const { storeUrl, variables } = await openWard();
    const store = await openStore(storeUrl);
    await store.put(formatKey, { schema: 1, version: 99 });
    await store.close();
    expect(await ask(variables)).toMatch(/FAIL {2}The store has format 99/);
  });

  it('makes nothing beside a store, which the bot may not be able to use then', async () => {
    const { folder, storeUrl, variables } = await openWard();
    await (await openStore(storeUrl)).close();
    const [first = ''] = await readdir(folder);
    await rm(join(folder, `${first}.lock`));
    expect(await ask(variables)).toContain('the bot is not running');
    expect(await readdir(folder)).toEqual([first]);
  });

  it('tries whether callbacks would arrive', async () => {
    const { variables } = await openWard();
    const nobody = { ...variables, HTTP_PORT: '0', PUBLIC_URL: 'http://127.0.0.1:9' };
    const report = await ask(nobody);
    expect(report).toContain('WARN  PUBLIC_URL is not https');
    expect(report).toContain('WARN  PUBLIC_URL does not lead to the bot: nobody answers');
    const easel = await openHarness({ environment: { HTTP_PORT: '0' } });
    const port = String(easel.bot.httpPort);
    const reached = await ask({ ...nobody, PUBLIC_URL: `http://127.0.0.1:${port}` });
    expect(reached).toContain('WARN  everybody can read http://127.0.0.1');
    await easel.close();
  });

  it('ends with 1 where something has to be mended, and never shows a secret', async () => {
    const { stage, variables } = await openWard();
    const wrong = { ...variables, DISCORD_TOKEN: 'canary-token', KIE_API_KEY: 'canary-key' };
    const [sound, ill, unset] = await Promise.all([
      runDoctor(variables),
      runDoctor(wrong),
      runDoctor({ ...variables, DISCORD_TOKEN: '' }),
    ]);
    expect(sound).toMatchObject({ code: 0 });
    expect(sound.out).toContain('0 to mend');
    expect(ill).toMatchObject({ code: 1 });
    expect(ill.out).toContain('FAIL  kie does not accept the key');
    expect(unset).toMatchObject({ code: 1 });
    expect(unset.out).toContain('FAIL  DISCORD_TOKEN');
    const keys = upstreamNames.map((name) => stage.upstreams[name].key);
    for (const secret of [stage.discord.token, ...keys, 'canary']) {
      expect(sound.out + ill.out + unset.out).not.toContain(secret);
    }
  }, 60_000);
});
