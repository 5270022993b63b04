import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type StartingBot, spawnBot } from '../../sandbox/bot-process.ts';
import { openStage, type Stage } from '../../sandbox/stage.ts';
import { type Line, openLine } from './line.ts';

/** Far less than what is under way may take: here nothing is. */
const soonMs = 6_000;

/** The bot as a process of its own: what matters is that nothing keeps it alive. */
describe('SIGTERM while Discord cannot be reached', () => {
  let stage: Stage;
  let line: Line;
  let bot: StartingBot;

  const start = (apiPort = line.port): StartingBot => {
    const api = { DISCORD_API_URL: `http://127.0.0.1:${apiPort}/api` };
    bot = spawnBot({ ...stage.environment('memory://'), ...api }, inject('bot'));
    return bot;
  };

  const discordPort = (): number => Number(new URL(stage.discord.apiUrl).port);

  const expectEnd = async (): Promise<void> => {
    const before = performance.now();
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(performance.now() - before).toBeLessThan(soonMs);
    expect(bot.lines.at(-1)).toContain('"msg":"stopped"');
  };

  beforeEach(async () => {
    stage = await openStage();
    line = await openLine(discordPort());
    stage.discord.gateway.url = `ws://127.0.0.1:${line.port}`;
  });

  afterEach(async () => {
    await bot.end('SIGKILL');
    await line.stop();
    await stage.stop();
  });

  it('ends it while the gateway throws it out again and again', async () => {
    await start().ready;
    line.cut();
    await line.called();
    await expectEnd();
  });

  it('ends it while the line is up and nothing comes over it', async () => {
    await start().ready;
    line.freeze();
    await expectEnd();
  });

  it('ends it in the middle of connecting again', async () => {
    await start().ready;
    line.cut();
    await line.called();
    line.freeze();
    await line.called();
    await expectEnd();
  });

  it('ends a start that waits for the first answer', async () => {
    line.freeze();
    start();
    await line.called();
    await expectEnd();
  });

  it('ends a start that waits for the gateway', async () => {
    line.freeze();
    start(discordPort());
    await line.called();
    await expectEnd();
  });
});
