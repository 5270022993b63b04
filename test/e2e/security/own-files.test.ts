import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { startBot } from '../../../sandbox/bot-process.ts';
import { openStage } from '../../../sandbox/stage.ts';

it('the files that the bot makes are for its own user alone', async () => {
  const stage = await openStage();
  const folder = await mkdtemp(join(tmpdir(), 'easel-own-'));
  onTestFinished(async () => {
    await stage.stop();
    await rm(folder, { recursive: true });
  });
  const environment = stage.environment(`sqlite://${join(folder, 'data', 'easel.sqlite')}`);
  const bot = await startBot(environment, inject('bot'));
  const data = join(folder, 'data');
  const paths = [data, ...(await readdir(data)).map((name) => join(data, name))];
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) expect((await stat(path)).mode & 0o077, path).toBe(0);
  expect(await bot.end('SIGTERM')).toBe(0);
});
