import type { Guild } from '../guilds/guild.ts';
import type { Usage } from '../guilds/moderation/quota-use.ts';
import type { Load } from '../jobs/board.ts';
import type { Sentences } from '../locales/index.ts';
import { fitLines, maxContent } from './fit-lines.ts';
import { pausedBy } from './paused.ts';
import { limitText, nearText } from './quota.ts';

/** How Easel is doing in one server. Times are milliseconds since the Unix epoch. */
export interface StatusScene {
  readonly guild: Guild;
  readonly jobs: {
    readonly running: number;
    readonly waiting: number;
    readonly held: number;
    /** Since when the oldest of them waits for a moderator. */
    readonly heldSince: number | undefined;
  };
  /** What those who moderate should see does not arrive there. */
  readonly staffTrouble: boolean;
  readonly logTrouble: boolean;
  /** Everybody in the server sees them. */
  readonly staffPublic: boolean;
  readonly logPublic: boolean;
  readonly wordRules: number;
  readonly blocked: number;
  /** Of the limits that more than one person shares: those of each person count for each alone. */
  readonly usages: readonly Usage[];
  /** Of all servers together. */
  readonly loads: readonly Load[];
  /** The operator's unit of money. */
  readonly unit: string;
}

/** Everything at a glance, for those who run the server. */
export function statusText(scene: StatusScene, text: Sentences): string {
  const { status, rules } = text.access;
  const { guild, loads } = scene;
  const lines = [
    status.title,
    guild.paused === undefined ? status.running : pausedBy(guild.paused, text),
    ...jobLines(scene, text),
    ...channelLines(scene, text),
    reviewLine(guild, text),
    status.words(scene.wordRules),
    status.rules(guild.access.rules.length),
    status.blocks(scene.blocked),
    ...loads.map(({ upstream, running, waiting }) =>
      status.service(text.upstream.name[upstream], running, waiting),
    ),
    ...quotaLines(scene, text),
  ];
  return fitLines(lines, maxContent, rules.more);
}

function jobLines({ jobs }: StatusScene, { access: { status } }: Sentences): string[] {
  const { running, waiting, held, heldSince } = jobs;
  return [
    status.jobs(running, waiting, held),
    ...(heldSince === undefined ? [] : [status.heldSince(Math.floor(heldSince / 1_000))]),
  ];
}

function channelLines(scene: StatusScene, { access: { status }, cases }: Sentences): string[] {
  const { guild, jobs, staffTrouble, logTrouble, staffPublic, logPublic } = scene;
  const { reportChannel, logChannel, review } = guild;
  const staff = reportChannel === undefined ? undefined : `<#${reportChannel}>`;
  const log = logChannel === undefined ? undefined : `<#${logChannel}>`;
  const staffLine = staffTrouble ? status.staffTrouble : status.staff;
  const logLine = logTrouble ? status.logTrouble : status.log;
  const isWanted = review.prompts || review.results || jobs.held > 0;
  const isUnseen = isWanted && (staff === undefined || staffTrouble);
  return [
    staff === undefined ? status.noStaff : staffLine(staff),
    ...(staffPublic ? [cases.admin.everybodySees] : []),
    ...(isUnseen ? [status.reviewUnseen] : []),
    log === undefined ? status.noLog : logLine(log),
    ...(logPublic ? [cases.admin.everybodyReads] : []),
  ];
}

function reviewLine({ review }: Guild, { access: { status } }: Sentences): string {
  const { prompts, results, hours } = review;
  if (prompts && results) return status.review.both(hours);
  if (prompts) return status.review.prompts(hours);
  return results ? status.review.results(hours) : status.review.none;
}

function quotaLines({ guild, usages, unit }: StatusScene, text: Sentences): string[] {
  const { status } = text.access;
  const { limits } = guild.quota;
  if (limits.length === 0) return [status.noQuotas];
  const lines = limits.map((limit) => {
    const usage = usages.find((one) => one.limit === limit);
    return usage === undefined ? limitText(limit, { text, unit }) : nearText(usage, { text, unit });
  });
  return [status.quotas, ...lines];
}
