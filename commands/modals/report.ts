import { defineForm, type Tools, tell } from '../../src/discord/definitions.ts';
import { findKept } from '../../src/discord/found.ts';
import { promptForCase } from '../../src/guard/cases/removal-case.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import type { JobIn } from '../../src/jobs/job.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { sentence } from '../../src/views/message.ts';
import { type ReportedPicture, reasonField, reportView } from '../../src/views/report.ts';

/** Why a picture is reported: a case, and posted where those who moderate the server see it. */
export const sentReport = defineForm({
  action: 'report',
  run: async ({ findId }, interaction, tools) => {
    const { guilds, jobs, text } = tools;
    const { report } = text.messageMenu;
    const find = await findKept({ findId, purpose: 'report' }, interaction, tools);
    if (typeof find === 'string') return tell(find);
    const { guildId, guildLocale } = interaction;
    if (guildId === null) return tell(report.onlyInServers);
    const guild = await guilds.of(guildId).get();
    if (guild.reportChannel === undefined) return tell(report.off);
    const job = find.jobId && (await jobs.get(find.jobId));
    if (!job) return tell(text.notice.jobGone);
    const reporterId = interaction.user.id;
    const reason = interaction.fields.getTextInputValue(reasonField).trim();
    const { channelId, messageId } = find;
    const picture = { job, reporterId, reason, guildId, channelId, messageId };
    const locale = guild.locale ?? guildLocale ?? 'en-US';
    return {
      kind: 'work',
      run: async () => sentence(report[await pass(picture, { ...guild, locale }, tools)]),
    };
  },
});

type Report = Omit<ReportedPicture, 'caseNumber' | 'staffRole'> & { readonly job: AnyJob };
type AnyJob = Pick<JobIn<'done'>, 'id' | 'requesterId' | 'request' | 'unasked' | 'private'>;

/** Written down before it is posted, so that one person reports one message once. */
async function pass(
  picture: Report,
  { reportChannel = '', staffRole, locale = 'en-US' }: Guild,
  { reports, messages, clock, moderation }: Tools,
): Promise<'thanks' | 'already' | 'nobody'> {
  const { guildId, channelId, messageId, reporterId: userId, job, reason } = picture;
  const reported = { guildId, messageId, userId };
  const report = { jobId: job.id, reason, createdAt: clock.now() };
  if (!(await reports.begin(reported, report))) return 'already';
  const { number: caseNumber } = await moderation.cases.record(guildId, {
    kind: 'reported',
    once: `reported:${messageId}:${userId}`,
    userId: job.requesterId,
    byId: userId,
    jobId: job.id,
    channelId,
    messageId,
    reason: reason === '' ? undefined : reason,
    prompt: promptForCase(job),
  });
  const view = reportView({ ...picture, caseNumber, staffRole }, sentencesFor(locale));
  const posted = await messages.post(reportChannel, view);
  if (posted.kind === 'refused') {
    await reports.withdraw(reported);
    return 'nobody';
  }
  await reports.confirm(reported, report);
  return 'thanks';
}
