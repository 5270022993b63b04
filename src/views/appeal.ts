import { ComponentType, TextInputStyle } from 'discord.js';
import type { Case } from '../guilds/moderation/case.ts';
import type { Sentences } from '../locales/index.ts';
import { appealButtons } from './case-buttons.ts';
import { mention } from './case-line.ts';
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

/** What those who moderate see of it. @param staffRole the role that is notified */
export function appealView(
  { number, userId = '', reason = '', about = 0 }: Case,
  staffRole: string | undefined,
  text: Sentences,
): MessageView {
  const { appeal, line, report } = text.cases;
  return {
    ...forStaff(staffRole),
    content: [
      ...(staffRole === undefined ? [] : [`<@&${staffRole}>`]),
      appeal.posted(mention(userId)),
      line.reason(showPrompt(reason, 2 * maxAppeal)),
      appeal.block(about),
      report.number(number),
    ].join('\n'),
    rows: [appealButtons(number, text)],
  };
}
