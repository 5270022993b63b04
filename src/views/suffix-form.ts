import { ComponentType, TextInputStyle } from 'discord.js';
import type { Sentences } from '../locales/index.ts';
import { maxSavedFlags } from '../prompt/limits.ts';
import { encodePress } from './custom-ids.ts';
import type { FormView } from './forms.ts';

/** The name of the field. */
export const suffixField = 'suffix';

/** The form with a person's suffix. @param suffix what it is now */
export function suffixForm(suffix: string | undefined, { settings }: Sentences): FormView {
  return {
    custom_id: encodePress({ action: 'set', key: 'suffix' }),
    title: settings.form.title,
    components: [
      {
        type: ComponentType.Label,
        label: settings.form.label,
        description: settings.form.hint,
        component: {
          type: ComponentType.TextInput,
          custom_id: suffixField,
          style: TextInputStyle.Paragraph,
          max_length: maxSavedFlags,
          required: false,
          ...(suffix === undefined ? {} : { value: suffix }),
        },
      },
    ],
  };
}
