import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type BotProcess, startBot } from '../../sandbox/bot-process.ts';
import type { Invocation, SeenMessage } from '../../sandbox/discord/index.ts';
import { openStage, type Stage } from '../../sandbox/stage.ts';
import { en } from '../../src/locales/en.ts';
import { expectNoLeaks } from './leaks.ts';

/** The bot as a process of its own, so that it can die for real. */
describe('kill -9', () => {
  let stage: Stage;
  let folder: string;
  let bots: BotProcess[];

  const start = async (): Promise<BotProcess> => {
    const environment = stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`);
    const bot = await startBot({ ...environment, LOG_LEVEL: 'trace' }, inject('bot'));
    bots.push(bot);
    return bot;
  };

  const picture = (invocation: Invocation): Promise<SeenMessage> =>
    stage.discord.waitFor(() => {
      const message = invocation.message();
      return message.attachments.length > 0 && message;
    }, 'the picture');

  beforeEach(async () => {
    stage = await openStage({ pace: { paceMs: 500, cellSize: 64 } });
    folder = await mkdtemp(join(tmpdir(), 'easel-crash-'));
    bots = [];
  });

  afterEach(async () => {
    for (const bot of bots) await bot.end('SIGTERM');
    await stage.stop();
    await rm(folder, { recursive: true });
    stage.discord.assertClean();
    expectNoLeaks(
      bots.flatMap(({ lines }) => lines),
      [stage.discord.token, stage.upstream.key],
    );
  });

  it('while a job runs: the same message gets its picture, with one submit', async () => {
    const bot = await start();
    stage.upstream.hold();
    const ada = stage.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    const isQuery = ({ path }: { path: string }): boolean => path.includes('/task/');
    await stage.upstream.waitFor(() => stage.upstream.requests.some(isQuery), 'a query');
    await bot.end('SIGKILL');
    stage.upstream.release();
    await start();
    const message = await picture(invocation);
    expect(stage.upstream.submits).toHaveLength(1);
    expect(ada.messages().map(({ id }) => id)).toEqual([message.id]);
  });

  it('in the middle of a submit: it is not sent again, and the message says so', async () => {
    const bot = await start();
    stage.upstream.faults.add({ on: 'submit', fault: { kind: 'hang', worked: true } });
    const ada = stage.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    await stage.upstream.waitFor(() => stage.upstream.submits.length === 1, 'the submit');
    await bot.end('SIGKILL');
    await start();
    const unclear = await stage.discord.waitFor(() => {
      const message = invocation.message();
      return message.content.includes('nobody knows yet') && message;
    }, 'the honest message');
    await ada.press(unclear.id, 'Check again');
    await picture(invocation);
    expect(stage.upstream.submits).toHaveLength(1);
  });

  describe('while another program has locked the file of the store', () => {
    /** Once there is nothing more that the bot writes by itself. */
    const lock = async (bot: BotProcess): Promise<() => Promise<void>> => {
      await picture(await stage.person('bob').run('imagine', { prompt: 'a blue fox' }));
      await expect.poll(() => bot.lines.join()).toContain('job ended');
      const other = new KeyvSqlite({ uri: `sqlite://${join(folder, 'easel.sqlite')}` });
      await other.query('BEGIN IMMEDIATE');
      return () => other.close();
    };

    it('the message says that nothing has been started, and stays true', async () => {
      const bot = await start();
      const unlock = await lock(bot);
      const invocation = await stage.person('ada').run('imagine', { prompt: 'a red fox' });
      expect(invocation.message().content).toBe(en.notice.storageSlow);
      await bot.end('SIGKILL');
      await unlock();
      const next = await start();
      expect(invocation.message()).toMatchObject({
        content: en.notice.storageSlow,
        loading: false,
      });
      expect(await next.end('SIGTERM')).toBe(0);
      expect(stage.upstream.submits).toHaveLength(1);
    });

    it('it goes on in the same message once that one has let go of it', async () => {
      const unlock = await lock(await start());
      const invocation = await stage.person('ada').run('imagine', { prompt: 'a red fox' });
      await unlock();
      expect((await picture(invocation)).content).not.toContain(en.notice.storageSlow);
      expect(stage.upstream.submits).toHaveLength(2);
    });
  });

  it('between a picture and its notice: nobody is notified of it again', async () => {
    const bot = await start();
    const manager = stage.person('manager');
    const permissions = PermissionFlagsBits.ManageGuild;
    stage.discord.setMember(stage.guild, manager.user, { permissions });
    await manager.run('admin display', { ping: 'always' });
    const ada = stage.person('ada');
    stage.discord.faults.add({ method: 'POST', route: '/webhooks/', fault: { kind: 'hang' } });
    const tries = (): number =>
      stage.discord.requests.filter(({ method, route }) => {
        return method === 'POST' && route === '/webhooks/{webhook_id}/{webhook_token}';
      }).length;
    const first = await ada.run('imagine', { prompt: 'a red fox' });
    await stage.discord.waitFor(() => tries() === 1, 'the notice');
    await bot.end('SIGKILL');
    stage.discord.faults.clear();
    await start();
    const second = await picture(await ada.run('imagine', { prompt: 'a blue fox' }));
    const isNotice = ({ content }: SeenMessage): boolean => content.includes(`/${second.id}`);
    await stage.discord.waitFor(() => ada.messages().some(isNotice), 'the second notice');
    expect(tries()).toBe(2);
    expect((await picture(first)).content).toContain('a red fox');
    expect(ada.messages()).toHaveLength(3);
  }, 40_000);

  it('SIGTERM ends the bot with 0, and its lines are all JSON', async () => {
    const bot = await start();
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(bot.lines.length).toBeGreaterThan(1);
    for (const line of bot.lines) expect(JSON.parse(line)).toHaveProperty('msg');
  });
});

describe('a start with nothing configured', () => {
  it('names every problem in a line of its own and ends with 1', async () => {
    const start = startBot({ MIDJOURNEY_PROXY_AUTH: 'secret-value' });
    await expect(start).rejects.toThrow(
      /DISCORD_TOKEN: is required.*\n.*MIDJOURNEY_PROXY_AUTH: must be.*\nMIDJOURNEY_PROXY_URL: is required/,
    );
    await expect(start).rejects.not.toThrow(/secret-value/);
  });
});
