import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type BotProcess, startBot } from '../../../sandbox/bot-process.ts';
import type { Person, SandboxChannel, SeenMessage } from '../../../sandbox/discord/index.ts';
import { openStage, type Stage } from '../../../sandbox/stage.ts';
import { en } from '../../../src/locales/en.ts';
import { expectNoLeaks } from '../leaks.ts';

const { staff: words } = en.review;

/** The bot as a process of its own, so that it can die for real while something is held. */
describe('kill -9', () => {
  let stage: Stage;
  let folder: string;
  let bots: BotProcess[];
  let staff: SandboxChannel;
  let ada: Person;
  let bob: Person;
  let mod: Person;

  const start = async (): Promise<BotProcess> => {
    const environment = stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`);
    const bot = await startBot({ ...environment, LOG_LEVEL: 'trace' }, inject('bot'));
    bots.push(bot);
    return bot;
  };

  beforeEach(async () => {
    stage = await openStage({ pace: { paceMs: 500, cellSize: 64 } });
    folder = await mkdtemp(join(tmpdir(), 'easel-review-'));
    bots = [];
    staff = stage.discord.createChannel(stage.guild, { name: 'staff', isPrivate: true });
    ada = stage.person('ada');
    bob = stage.person('bob');
    mod = stage.discord.person(stage.person('mod').user, { guild: stage.guild, channel: staff });
    const permissions = PermissionFlagsBits.ManageGuild;
    stage.discord.setMember(stage.guild, mod.user, { permissions });
  });

  afterEach(async () => {
    for (const bot of bots) await bot.end('SIGTERM');
    await stage.stop();
    await rm(folder, { recursive: true });
    stage.discord.assertClean();
    const lines = bots.flatMap((bot) => bot.lines);
    expectNoLeaks(lines, [stage.discord.token, stage.upstream.key]);
  });

  async function hold(what: Record<string, boolean>): Promise<SeenMessage> {
    for (const [command, options] of [
      ['admin notify', { channel: staff.id }],
      ['admin review', what],
    ] as const) {
      const used = await mod.run(command, options);
      await stage.discord.waitFor(() => used.message().content !== '', 'the answer');
    }
    await ada.run('imagine', { prompt: 'a red fox' });
    return notice();
  }

  function notices(): SeenMessage[] {
    return mod.messages().filter(({ buttons }) => buttons.length > 0);
  }

  function notice(): Promise<SeenMessage> {
    return stage.discord.waitFor(() => notices()[0], 'the notice');
  }

  function picture(): Promise<SeenMessage> {
    return stage.discord.waitFor(() => publicly().find((one) => one.attachments.length > 0), 'it');
  }

  function publicly(): SeenMessage[] {
    return bob.messages();
  }

  it('while a prompt is held: it is still held, and decided once', async () => {
    const bot = await start();
    const shown = await hold({ prompts: true });
    await bot.end('SIGKILL');
    await start();
    expect(stage.upstream.submits).toEqual([]);
    await mod.press(shown.id, words.approve);
    await picture();
    expect(stage.upstream.submits).toHaveLength(1);
    await stage.discord.waitFor(() => notices().length === 0, 'the decision in its message');
    expect(publicly()).toHaveLength(1);
  });

  it('while a result is held: it is not drawn again, and shown once', async () => {
    const bot = await start();
    const shown = await hold({ results: true });
    await bot.end('SIGKILL');
    await start();
    await mod.press(shown.id, words.approve);
    await picture();
    expect(stage.upstream.submits).toHaveLength(1);
    expect(publicly()).toHaveLength(1);
  });

  it('between an approval and its public message: there is one of it', async () => {
    const bot = await start();
    const shown = await hold({ prompts: true });
    const fault = { kind: 'drop', when: 'after' } as const;
    const route = `/channels/${stage.channel.id}/messages`;
    stage.discord.faults.add({ method: 'POST', route, fault });
    await mod.press(shown.id, words.approve);
    const posts = (): number =>
      stage.discord.requests.filter(({ method, path }) => {
        return method === 'POST' && path.includes(route);
      }).length;
    await stage.discord.waitFor(() => posts() > 0, 'the message');
    await bot.end('SIGKILL');
    stage.discord.faults.clear();
    await start();
    await picture();
    expect(stage.upstream.submits).toHaveLength(1);
    expect(publicly()).toHaveLength(1);
    await stage.discord.waitFor(
      () => stage.discord.message(shown.id)?.content.includes('**Approved**'),
      'the decision in its message',
    );
  }, 40_000);
});
