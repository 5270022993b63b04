import { ComponentType, TextInputStyle } from 'discord.js';
import type { JobBase } from '../jobs/job.ts';
import type { ProposalId } from '../jobs/request-ids.ts';
import type { Sentences } from '../locales/index.ts';
import { encodePress } from './custom-ids.ts';
import type { FormView } from './forms.ts';
import { type MessageView, sentence } from './message.ts';
import { showPrompt } from './prompt-text.ts';

/** The name of the only field. */
export const reasonField = 'reason';
const maxReason = 500;

/** Asks why a picture is reported; it need not be said. */
export function reportForm(findId: ProposalId, { messageMenu }: Sentences): FormView {
  const { title, reason, reasonHint } = messageMenu.report;
  return {
    custom_id: encodePress({ action: 'report', findId }),
    title,
    components: [
      {
        type: ComponentType.Label,
        label: reason,
        description: reasonHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: reasonField,
          style: TextInputStyle.Paragraph,
          max_length: maxReason,
          required: false,
        },
      },
    ],
  };
}

/** What is told to those who moderate a server. */
export interface ReportedPicture {
  readonly job: Pick<JobBase, 'id' | 'requesterId'>;
  readonly reporterId: string;
  /** As it was written; empty where nothing was. */
  readonly reason: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
}

/** The message in the channel for reports; people are named and not pinged. */
export function reportView(
  { job, reporterId, reason, guildId, channelId, messageId }: ReportedPicture,
  { messageMenu }: Sentences,
): MessageView {
  const { report } = messageMenu;
  const link = `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
  const quoted = showPrompt(reason, 2 * maxReason);
  return sentence(
    [
      report.posted,
      report.by(`<@${reporterId}>`),
      report.madeBy(`<@${job.requesterId}>`),
      report.message(link),
      quoted === '' ? report.noReason : report.because(quoted),
      `-# ${report.job(job.id)}`,
    ].join('\n'),
  );
}
