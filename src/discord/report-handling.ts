import type { Case, NewCase } from '../guard/cases/case.ts';
import { outcomeKey } from '../guard/cases/outcomes.ts';
import { removalCase } from '../guard/cases/removal-case.ts';
import { type Job, jobIdSchema } from '../jobs/job.ts';
import type { Tools } from './definitions.ts';

/** What a moderator has decided about a report. */
export interface Handling {
  readonly guildId: string;
  readonly byId: string;
  readonly what: 'remove' | 'strike' | 'dismiss';
}

/** What became of a report. */
export interface Handled {
  /** Its outcome, whoever has decided. */
  readonly outcome: Case;
  /** How many messages could not be deleted, where this call has decided. */
  readonly failed: number;
  /** How many strikes count, where this call has given one. */
  readonly strikes: number | undefined;
}

type Parts = Pick<Tools, 'jobs' | 'messages' | 'moderation' | 'guilds'>;

/**
 * Does what a moderator has decided about a report: once, also where two press together.
 * @throws {StoreError}
 */
export async function handleReport(
  parts: Parts,
  report: Case,
  { guildId, byId, what }: Handling,
): Promise<Handled> {
  const { cases, standings } = parts.moderation;
  let failed = 0;
  const { entry: outcome, isNew } = await cases.decide(
    guildId,
    outcomeKey(report) ?? '',
    async () => {
      const job = await jobOf(report, parts);
      const done = { userId: report.userId, byId, jobId: report.jobId, about: report.number };
      if (what === 'dismiss' || job === undefined) return { kind: 'dismissed', ...done };
      const removal = await remove(parts, { job, report, guildId, byId });
      failed = removal.failed;
      return removal.entry;
    },
  );
  const { userId } = report;
  const isStruck = isNew && what === 'strike' && outcome.kind === 'removed';
  if (!isStruck || userId === undefined) return { outcome, failed, strikes: undefined };
  // What somebody wrote in a report is not for the person whom it is about.
  const by = { byId, about: outcome.number };
  return { outcome, failed, strikes: (await standings.strike(guildId, userId, by)).strikes };
}

interface Removal {
  readonly job: Job;
  readonly report: Case;
  readonly guildId: string;
  readonly byId: string;
}

async function remove(
  { messages, guilds }: Pick<Parts, 'messages' | 'guilds'>,
  { job, report, guildId, byId }: Removal,
): Promise<{ readonly entry: NewCase; readonly failed: number }> {
  const { channelId, messageId, number: about } = report;
  const { applicationId } = job.address;
  const pressed = channelId !== undefined &&
    messageId !== undefined && {
      ...{ applicationId, channelId, messageId, guildId, ephemeral: false, botIsThere: true },
    };
  const taken = await messages.takeDown(job, { guildId, pressed: pressed || undefined });
  const { locale } = await guilds.of(guildId).get();
  return { entry: removalCase(job, { byId, about, ...taken, locale }), failed: taken.failed };
}

async function jobOf({ jobId }: Case, { jobs }: Pick<Parts, 'jobs'>): Promise<Job | undefined> {
  const id = jobIdSchema.safeParse(jobId).data;
  return id && jobs.get(id);
}
