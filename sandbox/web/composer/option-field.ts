import { html, nothing, type TemplateResult } from 'lit';
import { type OptionView, optionNumber } from '../../page/protocol/command.ts';
import { toFileGiven } from '../file-given.ts';
import { focusIfIdle } from '../focus.ts';
import type { Page } from '../page.ts';
import { whileThere } from '../while-there.ts';
import { closeOption, fillOption } from './compose.ts';
import { type FieldLook, optionText } from './option-text.ts';

/** The field of an option with its label. @param isFirst it gets the keyboard as soon as it is there */
export function optionField(page: Page, option: OptionView, isFirst: boolean): TemplateResult {
  const { name, description, required, type } = option;
  const { focused, wrong } = page.state.composing;
  const wantsFocus = focused === undefined ? isFirst : focused === name;
  const look = { id: `option-${name}`, wantsFocus, isWrong: wrong === name };
  return html`
    <div class="option" ?data-wrong=${look.isWrong}>
      <div class="pill">
        <label for=${look.id}>${name}${required ? html`<span aria-hidden="true">*</span>` : ''}</label>
        ${type === optionNumber.attachment ? fileField(page, option, look) : optionText(page, option, look)}
        ${required ? '' : removeButton(page, name)}
      </div>
      <small id="${look.id}-about">${description}</small>
    </div>
  `;
}

function fileField(
  page: Page,
  { name, required }: OptionView,
  { id, wantsFocus, isWrong }: FieldLook,
): TemplateResult {
  const { [name]: value } = page.state.composing.values;
  const given = typeof value === 'object' ? value.filename : undefined;
  return html`<input
      id=${id}
      type="file"
      aria-required=${required}
      aria-invalid=${isWrong}
      aria-describedby="${id}-given ${id}-about"
      @change=${async ({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLInputElement)) return;
        const [file] = currentTarget.files ?? [];
        fillOption(page, name, file === undefined ? '' : await toFileGiven(file));
      }}
      ${wantsFocus ? whileThere(focusIfIdle) : nothing}
    /><span id="${id}-given" class="file-given">${given ?? ''}</span>`;
}

function removeButton(page: Page, name: string): TemplateResult {
  return html`<button
    type="button"
    class="tool remove"
    aria-label="Remove ${name}"
    @click=${() => {
      closeOption(page, name);
    }}
  >
    ✕
  </button>`;
}
