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
export const fields = { prompt: 'prompt', region: 'region', mask: 'mask' } as const;

interface PromptForm {
  readonly press: Press & { readonly action: 'form' | 'answer' | 'run' };
  readonly title: string;
  readonly hint: string;
  /** What stands in the field already. */
  readonly prompt: string;
  /** The longest prompt, in characters, where that is not Easel's own. */
  readonly limit?: number;
  /** It may be left empty: the picture was drawn without words. */
  readonly isOptional?: boolean;
}

/** A form with one field: the prompt. */
export function promptForm(form: PromptForm, text: Sentences): FormView {
  const { limit = maxPromptLength, isOptional = false } = form;
  const value = shorten(form.prompt.trim(), limit);
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
          min_length: isOptional ? 0 : 1,
          max_length: limit,
          required: !isOptional,
          ...(value === '' ? {} : { value }),
        },
      },
    ],
  };
}

/**
 * The form of Vary (Region): which of nine cells to repaint, or a mask that says so more exactly, and
 * the prompt.
 */
export function regionForm(form: PromptForm, text: Sentences): FormView {
  const { form: words, pictures } = text;
  const base = promptForm(form, text);
  return {
    ...base,
    components: [
      {
        type: ComponentType.Label,
        label: words.regionCells,
        component: {
          type: ComponentType.CheckboxGroup,
          custom_id: fields.region,
          min_values: 0,
          max_values: words.regionCell.length,
          required: false,
          options: words.regionCell.map((place, cell) => {
            return { label: pictures.regionCell(cell + 1, place), value: String(cell) };
          }),
        },
      },
      ...base.components,
      {
        type: ComponentType.Label,
        label: pictures.mask,
        description: pictures.maskHint,
        component: {
          type: ComponentType.FileUpload,
          custom_id: fields.mask,
          min_values: 0,
          max_values: 1,
          required: false,
        },
      },
    ],
  };
}
