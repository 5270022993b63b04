import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type BotProcess, startBot } from '../../sandbox/bot-process.ts';
import { openStage, type Stage } from '../../sandbox/stage.ts';
import { prompts, startSeries } from './series-of-four.ts';

/** The bot as a process of its own, so that it can die for real. */
describe('kill -9 in the middle of a series', () => {
  let stage: Stage;
  let folder: string;
  let bots: BotProcess[];

  const start = async (): Promise<BotProcess> => {
    const environment = stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`);
    const bot = await startBot({ ...environment, UPSTREAM_SLOTS: '4' }, inject('bot'));
    bots.push(bot);
    return bot;
  };
  const submitted = (): unknown[] => stage.upstream.submits.map(({ body }) => body['prompt']);

  beforeEach(async () => {
    stage = await openStage({ pace: { paceMs: 500, cellSize: 64 } });
    folder = await mkdtemp(join(tmpdir(), 'easel-series-'));
    bots = [];
  });

  afterEach(async () => {
    for (const bot of bots) await bot.end('SIGTERM');
    await stage.stop();
    await rm(folder, { recursive: true });
    stage.discord.assertClean();
  });

  it.each([0, 1, 2, 4])(
    'when its summary and %i of its messages stand: every job comes once, in a message of its own',
    async (count) => {
      const bot = await start();
      const series = await startSeries(stage, stage.person('ada'));
      await stage.discord.waitFor(
        () => !series.summary.message().loading && series.ofJobs().length >= count,
        `the summary and ${count} messages`,
      );
      await bot.end('SIGKILL');
      await start();
      // A submit that the death has cut off before it was sent is never sent again: nobody knows.
      const unsent = (): string[] => prompts.filter((prompt) => !submitted().includes(prompt));
      await stage.discord.waitFor(() => {
        const unclear = unsent().length === 0 ? '' : `, ${unsent().length} unclear`;
        const counts = `(${4 - unsent().length} finished${unclear})`;
        return series.summary.message().content.endsWith(counts);
      }, 'the end');
      expect(new Set(submitted()).size).toBe(submitted().length);
      const pictures = series.ofJobs().map(({ content, attachments }) => {
        return [/\*\*(.*?)\*\*/.exec(content)?.[1], attachments.length];
      });
      expect(pictures).toEqual(
        prompts.map((prompt) => [prompt, unsent().includes(prompt) ? 0 : 1]),
      );
    },
  );

  it('when all pictures stand and the summary does not know it yet: the next start tells it', async () => {
    const bot = await start();
    stage.upstream.hold();
    const series = await startSeries(stage, stage.person('ada'));
    await series.told('4 running');
    const down = { method: 'PATCH', route: '@original', times: Infinity } as const;
    stage.discord.faults.add({ ...down, fault: { kind: 'status', status: 500 } });
    stage.upstream.release();
    await stage.discord.waitFor(
      () => series.ofJobs().every(({ attachments }) => attachments.length === 1),
      'all pictures',
    );
    await bot.end('SIGKILL');
    stage.discord.faults.clear();
    expect(series.summary.message().content).toMatch(/running\)$/);
    await start();
    await series.told('4 finished');
    expect(submitted()).toHaveLength(4);
  });
});
