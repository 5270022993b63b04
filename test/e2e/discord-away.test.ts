import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry } from '../../commands/index.ts';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { openStage, type Stage } from '../../sandbox/stage.ts';
import { readConfig } from '../../src/config/environment.ts';
import { startEasel } from '../../src/easel.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { createLogger } from '../../src/observe/logger.ts';
import type { Easel } from '../../src/running-easel.ts';
import { findFreePort } from './free-port.ts';
import { pass, passUntil } from './passing-time.ts';

describe('a start while Discord is away', () => {
  let stage: Stage;
  let folder: string;
  let port: string;
  let started: Promise<Easel>[] = [];
  const lines: string[] = [];
  const written = new EventEmitter();

  beforeEach(async () => {
    lines.length = 0;
    port = String(await findFreePort());
    stage = await openStage({ pace: { paceMs: 150, cellSize: 64 } });
    folder = await mkdtemp(join(tmpdir(), 'easel-away-'));
  });
  afterEach(async () => {
    stage.discord.faults.clear();
    stage.discord.gateway.open();
    const bots = await Promise.allSettled(started);
    started = [];
    for (const bot of bots) if (bot.status === 'fulfilled') await bot.value.stop();
    await stage.stop();
    await rm(folder, { recursive: true });
  });

  async function logged(text: string): Promise<void> {
    while (!lines.some((line) => line.includes(text))) await once(written, 'line');
  }

  function start(signal?: AbortSignal, clock: Clock = systemClock): Promise<Easel> {
    const outcome = readConfig({
      ...stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`),
      HTTP_PORT: port,
      POLL_MIN_MS: '100',
    });
    if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
    const logger = createLogger('info', [], {
      write: (line) => {
        lines.push(line);
        written.emit('line');
      },
    });
    const { config } = outcome;
    const given = signal === undefined ? {} : { signal };
    const parts = { config, createRegistry, clock, logger, ...given };
    const starting = startEasel(parts).then((easel) => {
      let stopped: Promise<void> | undefined;
      return { ...easel, stop: () => (stopped ??= easel.stop()) };
    });
    started.push(starting);
    return starting;
  }

  const statusOf = async (path: string): Promise<number> =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).status;

  it('lives, says that it is not ready, fetches what upstreams have made, and is ready afterwards', async () => {
    await stage.stop();
    const clock = new ManualClock();
    stage = await openStage({ clock, pace: { paceMs: 150, cellSize: 64 } });
    const { discord, upstream } = stage;
    upstream.hold();
    const first = await start(undefined, clock);
    const invocation = await stage.person('ada').run('imagine', { prompt: 'a red fox' });
    const submitted = upstream.waitFor(() => upstream.submits[0], 'the submit');
    await passUntil(clock, submitted, 20);
    await passUntil(clock, first.stop(), 20);
    lines.length = 0;

    discord.gateway.shut();
    const isBack = discord.faults.add({ fault: { kind: 'drop', when: 'before' } });
    let isReady = false;
    const second = start(undefined, clock).then((easel) => {
      isReady = true;
      return easel;
    });
    await passUntil(clock, logged('Discord cannot be reached'), 20);
    expect(await passUntil(clock, statusOf('/healthz'), 20)).toBe(200);
    expect(await passUntil(clock, statusOf('/readyz'), 20)).toBe(503);
    upstream.release();
    const isPicture = ({ path }: { readonly path: string }): boolean => path.includes('.png');
    const fetched = upstream.waitFor(() => upstream.requests.some(isPicture), 'a download');
    await passUntil(clock, fetched, 20);
    await pass(clock, 10 * 60_000);
    expect(isReady).toBe(false);

    isBack();
    discord.gateway.open();
    const easel = await passUntil(clock, second);
    expect(await passUntil(clock, statusOf('/readyz'))).toBe(200);
    const shown = (): boolean => invocation.message().attachments.length > 0;
    await passUntil(clock, discord.waitFor(shown, 'the picture in its message'));
    await passUntil(clock, easel.stop());
    discord.assertClean();
  });

  it('ends at once when it is asked to', async () => {
    stage.discord.faults.add({ fault: { kind: 'hang' } });
    const ending = new AbortController();
    const starting = start(ending.signal);
    await stage.discord.waitFor(() => stage.discord.requests.length > 0, 'a request');
    ending.abort(new Error('SIGTERM'));
    await expect(starting).rejects.toThrow('SIGTERM');
    await expect(statusOf('/healthz')).rejects.toThrow();
  });

  it('waits where Discord lets it begin no more sessions', async () => {
    stage.discord.gateway.sessionStarts = { remaining: 0, resetAfterMs: 1_200 };
    const starting = start();
    await logged('begin no more sessions');
    expect(stage.discord.gateway.sessionsBegun).toBe(0);
    stage.discord.gateway.sessionStarts = { remaining: 1, resetAfterMs: 0 };
    await (await starting).stop();
    expect(stage.discord.gateway.sessionsBegun).toBe(1);
  });

  it('goes on where the gateway alone is away', async () => {
    stage.discord.gateway.shut();
    const starting = start();
    await logged('the gateway connection failed');
    expect(await statusOf('/readyz')).toBe(503);
    stage.discord.gateway.open();
    await (await starting).stop();
    expect(stage.discord.gateway.sessionsBegun).toBe(1);
  });

  it('ends with a line that says what to do where the token is not accepted', async () => {
    const unauthorised = { kind: 'status', status: 401 } as const;
    stage.discord.faults.add({ route: '/gateway/bot', fault: unauthorised });
    await expect(start()).rejects.toThrow('Discord does not accept DISCORD_TOKEN');
  });

  it.each([4004, 4013, 4014])('ends for good when the gateway closes with %i', async (code) => {
    const easel = await start();
    stage.discord.gateway.drop(code);
    expect(await easel.lost).toBe(code);
    expect(lines.join('')).toContain('the gateway will not take this bot back: ');
    await easel.stop();
  });
});
