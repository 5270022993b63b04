import { ApplicationCommandOptionType } from 'discord.js';
import type { Tools } from '../../src/discord/definitions.ts';
import type { Job } from '../../src/jobs/job.ts';
import { liveJobsOf } from '../../src/jobs/stop-all.ts';
import { wording } from '../../src/locales/wording.ts';
import { sentence } from '../../src/views/message.ts';
import { type StatusScene, statusText } from '../../src/views/status.ts';
import { sharedOf } from './change-limits.ts';
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
  const { reportChannel, logChannel } = guild;
  const [live, wordRules, blocked, usages, staffAudience, logAudience] = await Promise.all([
    countLive(guildId, tools),
    moderation.words.listOf(guildId).get(),
    moderation.standings.countBlocked(guildId),
    moderation.quota.usedOf(guildId, sharedOf(guild.quota)),
    audienceOf(reportChannel, guildId, tools),
    audienceOf(logChannel, guildId, tools),
  ]);
  return {
    guild,
    jobs: live,
    staffTrouble: isTrouble(live, staffAudience),
    logTrouble: moderation.cases.logTrouble(guildId) !== undefined,
    staffPublic: staffAudience === 'everybody',
    logPublic: logAudience === 'everybody',
    wordRules: wordRules.length,
    blocked,
    usages,
    loads: board.load(),
    unit: prices.unit,
  };
}

const waiting = new Set<Job['state']>(['asked', 'queued']);

/** Held jobs that those who moderate should see by now. */
interface Unposted {
  readonly unposted: number;
  /** Those of them that are not shown where everybody would see them. */
  readonly discreet: number;
}

function isTrouble({ unposted, discreet }: Unposted, staffAudience: Audience): boolean {
  if (staffAudience === 'unknown') return true;
  return unposted - (staffAudience === 'everybody' ? discreet : 0) > 0;
}

async function countLive(
  guildId: string,
  { jobs, clock }: Pick<Tools, 'jobs' | 'clock'>,
): Promise<StatusScene['jobs'] & Unposted> {
  const count = { running: 0, waiting: 0, held: 0, unposted: 0, discreet: 0 };
  let heldSince: number | undefined;
  for await (const job of liveJobsOf(guildId, jobs)) {
    if (job.state !== 'held') {
      count[waiting.has(job.state) ? 'waiting' : 'running'] += 1;
      continue;
    }
    count.held += 1;
    heldSince = Math.min(heldSince ?? job.since, job.since);
    const isLate = clock.now() - job.since > postedWithinMs;
    if (job.notice !== undefined || !isLate) continue;
    count.unposted += 1;
    if (job.private || job.stale !== undefined) count.discreet += 1;
  }
  return { ...count, heldSince };
}

type Audience = 'nobody' | 'some' | 'everybody' | 'unknown';

/** Who sees a channel; unknown where the bot itself does not. @param channelId undefined for none */
async function audienceOf(
  channelId: string | undefined,
  guildId: string,
  { messages }: Pick<Tools, 'messages'>,
): Promise<Audience> {
  if (channelId === undefined) return 'nobody';
  const isPublic = await messages.isForEverybody(guildId, channelId);
  if (isPublic === undefined) return 'unknown';
  return isPublic ? 'everybody' : 'some';
}
