import { ApplicationCommandOptionType } from 'discord.js';
import type { Tools } from '../../src/discord/definitions.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import type { Job } from '../../src/jobs/job.ts';
import { liveJobsOf } from '../../src/jobs/stop-all.ts';
import { wording } from '../../src/locales/wording.ts';
import { sentence } from '../../src/views/message.ts';
import { type StatusScene, statusText } from '../../src/views/status.ts';
import type { CommandPart, StaffUse } from './part.ts';

/** How long what is held may take to be shown to those who moderate. */
const postedWithinMs = 60_000;

/** How Easel is doing in a server, at a glance. */
export const status: CommandPart = {
  option: { type: ApplicationCommandOptionType.Subcommand, ...wording('admin.status') },
  run: (use) => ({
    kind: 'work',
    run: async () => sentence(statusText(await readStatus(use), use.tools.text)),
  }),
};

async function readStatus({ guildId, server, tools }: StaffUse): Promise<StatusScene> {
  const { moderation, board, prices } = tools;
  const guild = await server.get();
  const [live, wordRules, blocked, usages] = await Promise.all([
    countLive(guildId, tools),
    moderation.words.listOf(guildId).get(),
    moderation.standings.countBlocked(guildId),
    moderation.quota.usedOf(guildId, guild.quota.limits),
  ]);
  return {
    guild,
    jobs: live,
    staffTrouble: live.unposted > 0 || !(await isSeen(guildId, guild, tools)),
    logTrouble: moderation.cases.logTrouble(guildId) !== undefined,
    wordRules: wordRules.length,
    blocked,
    usages,
    loads: board.load(),
    unit: prices.unit,
  };
}

const waiting = new Set<Job['state']>(['asked', 'queued']);

/** @returns `unposted`: held jobs that those who moderate should see by now */
async function countLive(
  guildId: string,
  { jobs, clock }: Pick<Tools, 'jobs' | 'clock'>,
): Promise<StatusScene['jobs'] & { readonly unposted: number }> {
  const count = { running: 0, waiting: 0, held: 0, unposted: 0 };
  let heldSince: number | undefined;
  for await (const job of liveJobsOf(guildId, jobs)) {
    if (job.state !== 'held') {
      count[waiting.has(job.state) ? 'waiting' : 'running'] += 1;
      continue;
    }
    count.held += 1;
    heldSince = Math.min(heldSince ?? job.since, job.since);
    const isLate = clock.now() - job.since > postedWithinMs;
    if (job.notice === undefined && isLate) count.unposted += 1;
  }
  return { ...count, heldSince };
}

/** Whether the bot can look into the staff channel at all. */
async function isSeen(
  guildId: string,
  { reportChannel }: Guild,
  { messages }: Pick<Tools, 'messages'>,
): Promise<boolean> {
  if (reportChannel === undefined) return true;
  return (await messages.isForEverybody(guildId, reportChannel)) !== undefined;
}
