import { html, type TemplateResult } from 'lit';
import type { FieldGiven } from '../../page/protocol/deed.ts';
import type { FieldView } from '../../page/protocol/modal.ts';
import { toFileGiven } from '../file-given.ts';
import type { Page } from '../page.ts';
import { optionBoxes, selectInput } from './choice-field.ts';
import { troubleOf } from './filled.ts';
import { textInput } from './text-input.ts';

/** What a field needs to be drawn. */
export interface FieldLook {
  readonly page: Page;
  readonly field: FieldView;
  readonly value: FieldGiven | undefined;
  /** The ids of the elements that say more about it, and whether it is not as it must be. */
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly set: (value: FieldGiven) => void;
}

/** A field of a form with its label, what is said about it, and what is wrong with it. */
export function formField(page: Page, field: FieldView): TemplateResult {
  const { label, description, required, kind, customId } = field;
  const { filled, isFormTried } = page.state;
  const trouble = isFormTried ? troubleOf(field, filled[customId]) : undefined;
  const id = `field-${customId}`;
  const look: FieldLook = {
    page,
    field,
    value: filled[customId],
    describedBy: `${id}-about ${id}-trouble`,
    isWrong: trouble !== undefined,
    set: (value) => {
      page.update({ filled: { ...page.state.filled, [customId]: value } });
    },
  };
  const name = html`${label}${required ? html`<span aria-hidden="true">*</span>` : ''}`;
  const about = html`<small id="${id}-about">${description ?? ''}</small>`;
  const wrong = html`<p class="trouble" id="${id}-trouble">${trouble ?? ''}</p>`;
  const isGroup = kind === 'radio' || kind === 'checkboxes';
  return isGroup
    ? html`<fieldset class="field" data-field=${customId} aria-describedby=${look.describedBy}>
        <legend>${name}</legend>
        ${about} ${optionBoxes(look, kind === 'radio' ? 'radio' : 'checkbox')} ${wrong}
      </fieldset>`
    : html`<div class="field" data-field=${customId}>
        <label for=${id}>${name}</label>
        ${about} ${input(look, id)} ${wrong}
      </div>`;
}

function input(look: FieldLook, id: string): TemplateResult {
  switch (look.field.kind) {
    case 'text':
      return textInput(look, id);
    case 'files':
      return fileInput(look, id);
    case 'checkbox':
      return html`<input
        id=${id}
        type="checkbox"
        aria-describedby=${look.describedBy}
        .checked=${look.value === true}
        @change=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) look.set(currentTarget.checked);
        }}
      />`;
    default:
      return selectInput(look, id);
  }
}

function fileInput({ field, describedBy, isWrong, set }: FieldLook, id: string): TemplateResult {
  return html`<input
    id=${id}
    type="file"
    ?multiple=${(field.maxValues ?? 1) > 1}
    aria-required=${field.required}
    aria-invalid=${isWrong}
    aria-describedby=${describedBy}
    @change=${async ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLInputElement)) return;
      set(await Promise.all([...(currentTarget.files ?? [])].map(toFileGiven)));
    }}
  />`;
}
