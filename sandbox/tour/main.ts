import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBot } from '../bot-process.ts';
import { openStage } from '../stage.ts';
import { chapters } from './chapters/index.ts';
import { Guide } from './guide.ts';
import { Page } from './page.ts';

/*
 * Writes docs/tour.md: every command and action with its pictures, as the person in the channel sees
 * them. The real bot plays it against the sandbox; ends with 0 only if every step really held.
 */
const file = fileURLToPath(new URL('../../docs/tour.md', import.meta.url));

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'easel-tour-'));
  const stage = await openStage({ pace: { paceMs: 1_200, cellSize: 256 } });
  const bot = await startBot({
    ...stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`),
    MIDJOURNEY_PROXY_PRICES: 'relax=0.01,fast=0.04,turbo=0.08',
  });
  const page = await Page.open(file);
  const guide = new Guide({ stage, page });
  try {
    for (const chapter of chapters) await chapter(guide);
    stage.discord.assertClean();
    await page.write();
    process.stdout.write(`Every step held; the tour is in docs/tour.md.\n`);
  } catch (error) {
    process.stdout.write(
      `A step did not hold: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  } finally {
    await bot.end('SIGTERM');
    await stage.stop();
    await rm(folder, { recursive: true });
  }
}

await main();
