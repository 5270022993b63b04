import type { Case, NewCase } from '../guard/cases/case.ts';
import { outcomeKeys, removalKey } from '../guard/cases/outcomes.ts';
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
  /** Its outcome, whoever has decided; that of another report of the same picture for all of them. */
  readonly outcome: Case;
  /** How many messages could not be deleted, where this call has decided. */
  readonly failed: number;
  /** How many strikes count, where this call has given one. */
  readonly strikes: number | undefined;
}

type Parts = Pick<Tools, 'jobs' | 'messages' | 'moderation' | 'guilds'>;

/**
 * Does what a moderator has decided about a report: once, also where two press together, or below two
 * reports of one picture. What the end of the program has cut short is done by the next press.
 * @throws {StoreError}
 */
export async function handleReport(
  parts: Parts,
  report: Case,
  handling: Handling,
): Promise<Handled> {
  const { guildId, byId, what } = handling;
  let failed = 0;
  let strikes: number | undefined;
  const keys = outcomeKeys(report) ?? [`report:${report.number}`];
  const { entry: outcome } = await parts.moderation.cases.decide(guildId, keys, async () => {
    const job = await jobOf(report, parts);
    const done = { userId: report.userId, byId, jobId: report.jobId, about: report.number };
    if (what === 'dismiss' || job === undefined) return { kind: 'dismissed', ...done };
    const removal = await remove(parts, { job, report, ...handling });
    failed = removal.failed;
    if (what === 'strike') strikes = await strike(parts, report, handling);
    return { ...removal.entry, once: removalKey(job.id) };
  });
  return { outcome, failed, strikes };
}

/** One for each picture. What somebody wrote in a report is not for the person whom it is about. */
async function strike(
  { moderation }: Parts,
  { userId, number: about, jobId }: Case,
  { guildId, byId }: Handling,
): Promise<number | undefined> {
  if (userId === undefined || jobId === undefined) return undefined;
  const by = { byId, about, once: removalKey(jobId) };
  return (await moderation.standings.strike(guildId, userId, by)).strikes;
}

interface Removal extends Handling {
  readonly job: Job;
  readonly report: Case;
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
  const here = { guildId, pressed: pressed || undefined };
  const taken = await messages.takeDown(job, here);
  const { locale } = await guilds.of(guildId).get();
  const entry = removalCase(job, { ...here, byId, about, ...taken, locale });
  return { entry, failed: taken.failed };
}

async function jobOf({ jobId }: Case, { jobs }: Pick<Parts, 'jobs'>): Promise<Job | undefined> {
  const id = jobIdSchema.safeParse(jobId).data;
  return id && jobs.get(id);
}
