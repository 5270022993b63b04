import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldLook } from './form-field.ts';

/** How many characters are left before it is said how many, as in Discord's client. */
const tellFrom = 100;

/** A field for one line or for several. */
export function textInput(look: FieldLook, id: string): TemplateResult {
  const { field, value, describedBy, isWrong, set } = look;
  const { multiline, required, maxLength, placeholder } = field;
  const text = typeof value === 'string' ? value : '';
  const left = (maxLength ?? Infinity) - text.length;
  const onInput = ({ currentTarget }: InputEvent): void => {
    if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement) {
      set(currentTarget.value);
    }
  };
  const told = left > tellFrom ? '' : html`<small class="left">${left} characters left</small>`;
  return multiline === true
    ? html`<textarea
          id=${id}
          dir="auto"
          rows="4"
          maxlength=${maxLength ?? nothing}
          placeholder=${placeholder ?? ''}
          aria-required=${required}
          aria-invalid=${isWrong}
          aria-describedby=${describedBy}
          .value=${live(text)}
          @input=${onInput}
        ></textarea>
        ${told}`
    : html`<input
          id=${id}
          type="text"
          dir="auto"
          maxlength=${maxLength ?? nothing}
          placeholder=${placeholder ?? ''}
          aria-required=${required}
          aria-invalid=${isWrong}
          aria-describedby=${describedBy}
          .value=${live(text)}
          @input=${onInput}
        />
        ${told}`;
}
