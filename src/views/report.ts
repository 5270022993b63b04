import { ComponentType, TextInputStyle } from 'discord.js';
import type { JobBase } from '../jobs/job.ts';
import type { ProposalId } from '../jobs/request-ids.ts';
import type { Sentences } from '../locales/index.ts';
import { reportButtons } from './case-buttons.ts';
import { linkTo } from './case-line.ts';
import { encodePress } from './custom-ids.ts';
import type { FormView } from './forms.ts';
import { forStaff, type MessageView } from './message.ts';
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
  /** Of its case. */
  readonly caseNumber: number;
  /** The role that is notified. */
  readonly staffRole?: string | undefined;
}

/** The message in the staff channel; people are named and not pinged, a role may be. */
export function reportView(picture: ReportedPicture, text: Sentences): MessageView {
  const { job, reporterId, reason, guildId, caseNumber, staffRole } = picture;
  const { report } = text.messageMenu;
  const link = linkTo(guildId, picture);
  const quoted = showPrompt(reason, 2 * maxReason);
  return {
    ...forStaff(staffRole),
    content: [
      ...(staffRole === undefined ? [] : [`<@&${staffRole}>`]),
      report.posted,
      report.by(`<@${reporterId}>`),
      report.madeBy(`<@${job.requesterId}>`),
      report.message(link),
      quoted === '' ? report.noReason : report.because(quoted),
      `-# ${report.job(job.id)}`,
      text.cases.report.number(caseNumber),
    ].join('\n'),
    rows: [reportButtons(caseNumber, text)],
  };
}
