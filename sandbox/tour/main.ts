import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBot } from '../bot-process.ts';
import { openStage, type Stage } from '../stage.ts';
import { Guide } from './guide.ts';
import { Page } from './page.ts';
import { type Story, stories } from './stories.ts';

/*
 * Writes docs/tour.md and docs/moderation.md: every command and action with its pictures, as the people
 * in the channel see them. The real bot plays them against the sandbox; ends with 0 only if every step
 * really held. Pages that are named are written alone: `npm run tour -- moderation`.
 */

/** A day on which accounts were made that are not new any more. */
const longAgo = Date.UTC(2021, 4, 3);

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const story of stories) {
    if (wanted.length === 0 || wanted.includes(story.name)) await tell(story);
  }
}

async function tell(story: Story): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'easel-tour-'));
  const stage = await openStage({ pace: { paceMs: 1_200, cellSize: 256 } });
  const bot = await startBot({
    ...stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`),
    MIDJOURNEY_PROXY_PRICES: 'relax=0.01,fast=0.04,turbo=0.08',
  });
  try {
    await write(story, stage);
    process.stdout.write(`Every step held; it is told in docs/${story.name}.md.\n`);
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

async function write({ name, heading, play }: Story, stage: Stage): Promise<void> {
  const page = await Page.open(fileURLToPath(new URL(`../../docs/${name}.md`, import.meta.url)));
  const { discord, guild, channel } = stage;
  const user = discord.createUser({ username: 'ada', createdAt: longAgo });
  const ada = discord.person(user, { guild, channel });
  page.say(...heading);
  await play(new Guide({ stage, page, ada }));
  discord.assertClean();
  await page.write();
}

await main();
