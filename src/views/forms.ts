import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Sentences } from '../locales/index.ts';
import { maxPromptLength } from '../prompt/limits.ts';
import { encodePress, type Press } from './custom-ids.ts';
import { shorten } from './prompt-text.ts';

export type FormView = APIModalInteractionResponseCallbackData;

/** The names of the fields in our forms. */
export const fields = { prompt: 'prompt', region: 'region' } as const;

interface PromptForm {
  readonly press: Press & { readonly action: 'form' | 'answer' | 'run' };
  readonly title: string;
  readonly hint: string;
  /** What stands in the field already. */
  readonly prompt: string;
  /** The longest prompt, in characters, where that is not Easel's own. */
  readonly limit?: number;
}

/** A form with one field: the prompt. */
export function promptForm(form: PromptForm, text: Sentences): FormView {
  const { limit = maxPromptLength } = form;
  return {
    custom_id: encodePress(form.press),
    title: form.title,
    components: [
      {
        type: ComponentType.Label,
        label: text.form.prompt,
        description: form.hint,
        component: {
          type: ComponentType.TextInput,
          custom_id: fields.prompt,
          style: TextInputStyle.Paragraph,
          min_length: 1,
          max_length: limit,
          required: true,
          value: shorten(form.prompt, limit),
        },
      },
    ],
  };
}

/** The form of Vary (Region): which of nine cells to repaint, and the prompt. */
export function regionForm(form: PromptForm, text: Sentences): FormView {
  const base = promptForm(form, text);
  return {
    ...base,
    components: [
      {
        type: ComponentType.Label,
        label: text.form.regionCells,
        component: {
          type: ComponentType.CheckboxGroup,
          custom_id: fields.region,
          min_values: 1,
          max_values: text.form.regionCell.length,
          required: true,
          options: text.form.regionCell.map((label, cell) => ({ label, value: String(cell) })),
        },
      },
      ...base.components,
    ],
  };
}
