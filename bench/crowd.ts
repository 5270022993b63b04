import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { StartingBot } from '../sandbox/bot-process.ts';
import { openBundles } from '../sandbox/bundle.ts';
import { type CrowdedDiscord, openCrowdedDiscord } from './crowd/discord.ts';
import { type Crowd, type CrowdEffort, toReport } from './crowd/found.ts';
import { type CrowdedGateway, startGateway } from './crowd/gateway.ts';
import { type Measured, startMeasured, takeHeap, takeMeasure } from './crowd/measured-bot.ts';
import { youngJob } from './crowd/young-job.ts';
import { leaveLiveJobs } from './live-jobs.ts';
import type { Report } from './report.ts';
import { median } from './statistics.ts';

export const usualCrowdEffort: CrowdEffort = {
  few: 1_000,
  many: 10_000,
  settleMs: 20_000,
  watchMs: 30_000,
  starts: 3,
};

const channels = 200;

interface Programs {
  readonly preload: string;
  readonly tenLines: string;
  readonly easel: string;
  readonly gateway: string;
  readonly folder: string;
}

/** What becomes of the machine when very many jobs are live at once; beside it a bot that has nothing to do. */
export async function benchCrowd(effort: CrowdEffort): Promise<Report> {
  const bundles = await openBundles();
  const folder = await mkdtemp(join(tmpdir(), 'easel-crowd-'));
  try {
    const programs = {
      preload: await bundles.bundle('bench/crowd/preload.ts'),
      tenLines: await bundles.bundle('bench/ten-line-bot.ts'),
      easel: await bundles.bundle('src/main.ts'),
      gateway: await bundles.bundle('bench/crowd/upstream.ts'),
      folder,
    };
    const baseline = await watchIdle(programs, effort);
    const few = await watchCrowd(programs, effort.few, effort);
    const many = await watchCrowd(programs, effort.many, effort);
    return toReport({ baseline, few, many }, effort);
  } finally {
    await bundles.remove();
    await rm(folder, { recursive: true });
  }
}

async function watchIdle(
  { preload, tenLines: program }: Programs,
  { settleMs, watchMs }: CrowdEffort,
): Promise<Measured> {
  const discord = await openCrowdedDiscord();
  const bot = startMeasured({ preload, program }, environmentOf(discord));
  try {
    await bot.ready;
    await pause(settleMs);
    await takeMeasure(bot);
    await pause(watchMs);
    return await takeMeasure(bot);
  } finally {
    await bot.end('SIGTERM');
    await discord.stop();
  }
}

async function watchCrowd(programs: Programs, count: number, effort: CrowdEffort): Promise<Crowd> {
  const discord = await openCrowdedDiscord();
  const storeUrl = `sqlite://${join(programs.folder, `${count}.sqlite`)}`;
  const around = { discord, storeUrl, count };
  try {
    await fill(around);
    const starts: Started[] = [];
    while (starts.length < effort.starts - 1) {
      starts.push(await startAmong(programs, around, ({ bot }) => bot.end('SIGKILL')));
    }
    const watched = await startAmong(programs, around, (running) =>
      watch(running, discord, effort),
    );
    const all = [...starts, watched];
    return {
      ...watched.outcome,
      readyMs: median(all.map(({ readyMs }) => readyMs)),
      firstMs: median(all.map(({ firstMs }) => firstMs)),
    };
  } finally {
    await discord.stop();
  }
}

interface Running {
  readonly bot: StartingBot;
  readonly gateway: CrowdedGateway;
}

interface Started<Outcome = unknown> {
  readonly readyMs: number;
  readonly firstMs: number;
  readonly outcome: Outcome;
}

/** Starts the bot on its own, with a gateway that has heard of nothing yet. */
async function startAmong<Outcome>(
  { preload, easel: program, gateway: answering }: Programs,
  around: Around,
  use: (running: Running) => Promise<Outcome>,
): Promise<Started<Outcome>> {
  const gateway = await startGateway(answering);
  const startedAt = Date.now();
  const bot = startMeasured({ preload, program }, toEasel(around, gateway.url));
  try {
    await bot.ready;
    const readyMs = Date.now() - startedAt;
    const firstMs = (await gateway.allAsked(around.count)) - startedAt;
    return { readyMs, firstMs, outcome: await use({ bot, gateway }) };
  } finally {
    await bot.end('SIGTERM');
    await gateway.stop();
  }
}

async function watch(
  { bot, gateway }: Running,
  discord: CrowdedDiscord,
  { settleMs, watchMs }: CrowdEffort,
): Promise<Omit<Crowd, 'readyMs' | 'firstMs'>> {
  await pause(settleMs);
  const start = await takeMeasure(bot);
  const before = { questions: await gateway.questions(), edits: discord.edits() };
  await pause(watchMs);
  const steady = await takeMeasure(bot);
  const questions = (await gateway.questions()) - before.questions;
  const edits = discord.edits() - before.edits;
  return { start, steady, heap: await takeHeap(bot), questions, edits };
}

/** Leaves jobs in a new store that all run at the gateway. */
async function fill({ storeUrl, count, discord: { sandbox } }: Around): Promise<void> {
  const guild = sandbox.createGuild({ name: 'Studio' });
  const channelIds = Array.from({ length: Math.min(channels, count) }, (_, index) => {
    return sandbox.createChannel(guild, { name: `pictures-${index}` }).id;
  });
  await leaveLiveJobs({
    ...{ storeUrl, count },
    applicationId: sandbox.application.id,
    guildId: guild.id,
    channelId: channelIds[0] ?? '',
    messageIds: [],
    change: youngJob(channelIds, count),
  });
}

function environmentOf({ sandbox, apiUrl }: CrowdedDiscord): Record<string, string> {
  return { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: apiUrl };
}

interface Around {
  readonly discord: CrowdedDiscord;
  readonly storeUrl: string;
  readonly count: number;
}

function toEasel({ discord, storeUrl, count }: Around, url: string): Record<string, string> {
  return {
    ...environmentOf(discord),
    MIDJOURNEY_PROXY_URL: url,
    MIDJOURNEY_PROXY_KEY: 'key',
    UPSTREAM_SLOTS: String(count),
    STORE_URL: storeUrl,
  };
}
