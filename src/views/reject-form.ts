import { ComponentType, TextInputStyle } from 'discord.js';
import type { JobId } from '../jobs/job.ts';
import type { ReviewStage } from '../jobs/review.ts';
import type { Sentences } from '../locales/index.ts';
import { encodePress } from './custom-ids.ts';
import type { FormView } from './forms.ts';

/** The name of the only field. */
export const rejectionField = 'reason';
const maxReason = 500;

/** Asks a moderator why something is rejected; it need not be said. */
export function rejectForm(
  jobId: JobId,
  { of, key }: { readonly of: ReviewStage; readonly key: 'plain' | 'strike' },
  { review: { form } }: Sentences,
): FormView {
  return {
    custom_id: encodePress({ action: 'rejected', jobId, of, key }),
    title: key === 'strike' ? form.strike : form.reject,
    components: [
      {
        type: ComponentType.Label,
        label: form.reason,
        description: form.hint,
        component: {
          type: ComponentType.TextInput,
          custom_id: rejectionField,
          style: TextInputStyle.Paragraph,
          max_length: maxReason,
          required: false,
        },
      },
    ],
  };
}
