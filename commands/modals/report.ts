import { defineForm, type Tools, tell } from '../../src/discord/definitions.ts';
import { findKept } from '../../src/discord/found.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { sentence } from '../../src/views/message.ts';
import { type ReportedPicture, reasonField, reportView } from '../../src/views/report.ts';

/** Why a picture is reported: posted where those who moderate the server see it. */
export const sentReport = defineForm({
  action: 'report',
  run: async ({ findId }, interaction, tools) => {
    const { guilds, jobs, text } = tools;
    const { report } = text.messageMenu;
    const find = await findKept({ findId, purpose: 'report' }, interaction, tools);
    if (typeof find === 'string') return tell(find);
    const { guildId, guildLocale } = interaction;
    if (guildId === null) return tell(report.onlyInServers);
    const { reportChannel } = await guilds.of(guildId).get();
    if (reportChannel === undefined) return tell(report.off);
    const job = find.jobId && (await jobs.get(find.jobId));
    if (!job) return tell(text.notice.jobGone);
    const reporterId = interaction.user.id;
    const reason = interaction.fields.getTextInputValue(reasonField).trim();
    const { channelId, messageId } = find;
    const picture = { job, reporterId, reason, guildId, channelId, messageId };
    const inTheirLanguage = { ...tools, text: sentencesFor(guildLocale ?? 'en-US') };
    return {
      kind: 'work',
      run: async () => sentence(report[await pass(picture, reportChannel, inTheirLanguage)]),
    };
  },
});

/** Written down before it is posted, so that one person reports one message once. */
async function pass(
  picture: ReportedPicture,
  channel: string,
  { reports, messages, clock, text }: Tools,
): Promise<'thanks' | 'already' | 'nobody'> {
  const { guildId, messageId, reporterId: userId, job, reason } = picture;
  const reported = { guildId, messageId, userId };
  const report = { jobId: job.id, reason, createdAt: clock.now() };
  if (!(await reports.begin(reported, report))) return 'already';
  const posted = await messages.post(channel, reportView(picture, text));
  if (posted.kind === 'refused') {
    await reports.withdraw(reported);
    return 'nobody';
  }
  await reports.confirm(reported, report);
  return 'thanks';
}
