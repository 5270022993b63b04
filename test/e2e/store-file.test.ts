import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type BotProcess, type StartingBot, spawnBot } from '../../sandbox/bot-process.ts';
import type { Invocation, Person, SeenMessage } from '../../sandbox/discord/index.ts';
import { openStage, type Stage } from '../../sandbox/stage.ts';

/** Several processes one after another, on a machine that may be busy. */
const limitMs = 90_000;

/** How a program ended, and what it said. */
interface Ended {
  readonly code: number | string | null | undefined;
  readonly output: string;
}

/** The bot and the programs beside it, each a process of its own, on one file. */
describe('the file of the store', { timeout: limitMs }, () => {
  let stage: Stage;
  let folder: string;
  let bots: BotProcess[];

  const urlOf = (name: string): string => `sqlite://${join(folder, name)}`;
  const start = (name = 'easel.sqlite'): StartingBot => {
    const environment = { ...stage.environment(urlOf(name)), UPSTREAM_SLOTS: '1' };
    const bot = spawnBot(environment, inject('bot'));
    bots.push(bot);
    return bot;
  };
  const backUp = (...targets: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const paths = targets.map((target) => join(folder, target));
      const command = [...inject('backup'), ...paths];
      const options = { cwd: folder, env: { STORE_URL: urlOf('easel.sqlite') } };
      execFile(process.execPath, command, options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : error.code, output: stdout + stderr });
      });
    });
  const picture = (invocation: Invocation): Promise<SeenMessage> =>
    stage.discord.waitFor(() => {
      const message = invocation.message();
      return message.attachments.length > 0 && message;
    }, 'the picture');

  beforeEach(async () => {
    stage = await openStage({ pace: { paceMs: 300, cellSize: 64 } });
    folder = await mkdtemp(join(tmpdir(), 'easel-file-'));
    bots = [];
  });
  afterEach(async () => {
    for (const bot of bots) await bot.end('SIGTERM');
    await stage.stop();
    await rm(folder, { recursive: true });
    stage.discord.assertClean();
  });

  it('belongs to one process, until that one ends, however it does', async () => {
    const first = start();
    await first.ready;
    const second = start();
    expect((await second.ended).code).toBe(1);
    expect(second.lines).toHaveLength(2);
    expect(second.lines[0]).toContain('waiting a few seconds for its end');
    expect(second.lines[1]).toContain('Stop that one first, or give this one a file of its own');
    await first.end('SIGKILL');
    const third = start();
    await third.ready;
    expect(third.lines.join('')).not.toContain('waiting');
  });

  /** One job runs and one waits behind it, when the copy is made. */
  async function copyAtWork(): Promise<{
    readonly bot: BotProcess;
    readonly ada: Person;
    readonly running: Invocation;
    readonly waiting: Invocation;
  }> {
    const bot = start();
    await bot.ready;
    stage.upstream.hold();
    const ada = stage.person('ada');
    const running = await ada.run('imagine', { prompt: 'a red fox' });
    await stage.upstream.waitFor(() => stage.upstream.submits.length === 1, 'the submit');
    const isRunning = (): boolean =>
      stage.upstream.requests.some(({ path }) => /list|fetch/.test(path));
    await stage.upstream.waitFor(isRunning, 'a query');
    const waiting = await ada.run('imagine', { prompt: 'a blue fox' });
    await stage.discord.waitFor(() => waiting.message().content.includes('queue'), 'the queue');
    const copied = await backUp('copy.sqlite');
    expect(copied.output).toMatch(
      /copy\.sqlite: \d+\.\d MB, format 1, whole; \d+ documents \(.*\bjobs 2\b.*\)\n$/,
    );
    expect(copied.code).toBe(0);
    expect((await stat(join(folder, 'copy.sqlite'))).mode & 0o777).toBe(0o600);
    return { bot, ada, running, waiting };
  }
  const prompts = (): unknown[] => stage.upstream.submits.map(({ body }) => body['prompt']);

  it('is copied while the bot works; what waited in the copy is left to its person', async () => {
    const { bot, ada, running, waiting } = await copyAtWork();
    await bot.end('SIGKILL');
    const restored = start('copy.sqlite');
    await restored.ready;
    expect(restored.lines.join('\n')).toMatch(/"jobs":1,.*"the store is a backup/);
    stage.upstream.release();
    expect((await picture(running)).content).toContain('a red fox');
    const told = await stage.discord.waitFor(() => {
      const message = waiting.message();
      return message.content.includes('set back to a backup') && message;
    }, 'the truth');
    expect(told.buttons.map(({ label }) => label)).toEqual(['Check again', 'Run again']);
    expect(prompts()).toHaveLength(1);
    expect((await picture(await ada.press(told.id, 'Run again'))).content).toContain('a blue fox');
    expect(prompts()).toHaveLength(2);
    await restored.end('SIGTERM');
    const again = start('copy.sqlite');
    await again.ready;
    expect(again.lines.join('\n')).not.toContain('is a backup');
  });

  it('does not pay once more for what was submitted after the copy was made', async () => {
    const { bot, ada, running, waiting } = await copyAtWork();
    stage.upstream.release();
    await picture(running);
    await picture(waiting);
    expect(prompts()).toHaveLength(2);
    await bot.end('SIGTERM');
    const looks = (): number =>
      stage.upstream.requests.filter(({ path }) => path.endsWith('/task/list')).length;

    // Nobody can tell: the message says so, and keeps the picture that it has got.
    stage.upstream.faults.add({ on: /\/task\/list$/, fault: { kind: 'status', status: 500 } });
    const restored = start('copy.sqlite');
    await restored.ready;
    const told = await stage.discord.waitFor(() => {
      const message = waiting.message();
      return message.content.includes('set back to a backup') && message;
    }, 'the truth');
    expect(told.attachments).toHaveLength(1);

    // It is found, by the name under which it was sent since.
    stage.upstream.faults.clear();
    const before = looks();
    await ada.press(told.id, 'Check again');
    const found = await stage.discord.waitFor(() => {
      const message = waiting.message();
      return message.buttons.some(({ label }) => label === 'U1') && message;
    }, 'the finished picture');
    expect(looks()).toBeGreaterThan(before);
    expect(found.content).not.toContain('backup');
    expect(found.attachments).toHaveLength(1);
    expect(prompts()).toHaveLength(2);
  });

  it('is never copied over another file, and a copy of nothing is none', async () => {
    expect(await backUp('copy.sqlite')).toMatchObject({
      code: 1,
      output: expect.stringContaining('cannot be opened') as string,
    });
    const bot = start();
    await bot.ready;
    expect((await backUp('copy.sqlite')).code).toBe(0);
    const again = await backUp('copy.sqlite');
    expect(again.code).toBe(1);
    expect(again.output).toContain('is there already. Name another file');
    expect(again.output.trim().split('\n')).toHaveLength(1);
    expect((await backUp()).code).toBe(2);
  });
});
