import { ComponentType, TextInputStyle } from 'discord.js';
import type { Case } from '../guilds/moderation/case.ts';
import type { Sentences } from '../locales/index.ts';
import { appealButtons } from './case-buttons.ts';
import { caseLine, mention } from './case-line.ts';
import { encodePress } from './custom-ids.ts';
import type { FormView } from './forms.ts';
import { forStaff, type MessageView } from './message.ts';
import { showPrompt } from './prompt-text.ts';

/** The name of the only field. */
export const appealField = 'appeal';
/** As much as a case keeps. */
const maxAppeal = 500;

/** Asks why a block should be lifted. @param caseNumber of the block */
export function appealForm(caseNumber: string, { cases }: Sentences): FormView {
  const { title, label, hint } = cases.appeal;
  return {
    custom_id: encodePress({ action: 'appealed', caseNumber }),
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        description: hint,
        component: {
          type: ComponentType.TextInput,
          custom_id: appealField,
          style: TextInputStyle.Paragraph,
          min_length: 1,
          max_length: maxAppeal,
          required: true,
        },
      },
    ],
  };
}

/** An appeal as those who moderate see it. */
export interface AppealScene {
  readonly guildId: string;
  readonly appeal: Case;
  /** The case of the block, where it is known. */
  readonly block: Case | undefined;
  /** The role that is notified. */
  readonly staffRole: string | undefined;
}

/** What those who moderate see of it: with who has blocked them, why and until when. */
export function appealView(
  { guildId, appeal: entry, block, staffRole }: AppealScene,
  text: Sentences,
): MessageView {
  const { number, userId = '', reason = '', about = 0 } = entry;
  const { appeal, blocked, report } = text.cases;
  return {
    ...forStaff(staffRole),
    content: [
      ...(staffRole === undefined ? [] : [`<@&${staffRole}>`]),
      appeal.posted(mention(userId)),
      blocked.reason(showPrompt(reason, 2 * maxAppeal)),
      appeal.block(about),
      ...(block === undefined ? [] : [`> ${caseLine(block, guildId, text)}`]),
      report.number(number),
    ].join('\n'),
    rows: [appealButtons(number, text)],
  };
}
