import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type OptionView, optionNumber } from '../../page/protocol/command.ts';
import { focusIfIdle } from '../focus.ts';
import type { Page } from '../page.ts';
import { whileThere } from '../while-there.ts';
import { choiceNamed, choicesOf } from './choices.ts';
import { closeSuggestions, fillOption, suggest, takeSuggestion } from './compose.ts';
import { comboboxOf, handleListKey, type Listbox, listbox } from './listbox.ts';

/** How a field is drawn just now. */
export interface FieldLook {
  readonly id: string;
  readonly wantsFocus: boolean;
  readonly isWrong: boolean;
}

/** A field that is typed into; a list opens above it where something is offered. */
export function optionText(page: Page, option: OptionView, look: FieldLook): TemplateResult {
  const { name, required, autocomplete, type, maxLength } = option;
  const { id, wantsFocus, isWrong } = look;
  const isOffered = autocomplete || choicesOf(option, page.state.house) !== undefined;
  const list = listFor(page, name, id);
  const { expanded, controls, active } = comboboxOf(list);
  const isNumber = type === optionNumber.integer || type === optionNumber.number;
  return html`
    ${listbox(list)}
    <input
      id=${id}
      type="text"
      dir="auto"
      inputmode=${isNumber ? 'decimal' : 'text'}
      autocomplete="off"
      role=${isOffered ? 'combobox' : nothing}
      aria-autocomplete=${isOffered ? 'list' : nothing}
      aria-expanded=${isOffered ? expanded : nothing}
      aria-controls=${controls}
      aria-activedescendant=${active}
      aria-required=${required}
      aria-invalid=${isWrong}
      aria-describedby="${id}-about"
      maxlength=${maxLength ?? nothing}
      .value=${live(shownText(page, option))}
      @focus=${() => void suggest(page, name)}
      @blur=${() => {
        if (page.state.composing.focused === name) closeSuggestions(page);
      }}
      @input=${({ currentTarget }: InputEvent) => {
        if (!(currentTarget instanceof HTMLInputElement)) return;
        fillOption(page, name, currentTarget.value);
        void suggest(page, name);
      }}
      @keydown=${(event: KeyboardEvent) => {
        // What has been taken with the last key may not be drawn yet.
        handleListKey(event, {
          ...listFor(page, name, id),
          takers: ['Enter'],
          mark: (marked) => {
            page.update({ composing: { ...page.state.composing, marked } });
          },
          close: () => {
            closeSuggestions(page);
          },
        });
      }}
      ${wantsFocus ? whileThere(focusIfIdle) : nothing}
    />
  `;
}

/** The list of what is offered for an option just now. */
function listFor(page: Page, name: string, id: string): Listbox {
  const { focused, suggestions, marked } = page.state.composing;
  const offered = focused === name ? suggestions : [];
  return {
    id: `${id}-list`,
    label: `Suggestions for ${name}`,
    lines: offered.map((line) => ({ name: line.name })),
    marked,
    choose: (index) => {
      const suggestion = offered[index];
      if (suggestion !== undefined) takeSuggestion(page, name, suggestion);
    },
  };
}

/** What is read in the field: where ids are sent, the name that belongs to one. */
function shownText({ state }: Page, option: OptionView): string {
  const { [option.name]: value = '' } = state.composing.values;
  if (typeof value !== 'string') return '';
  const choices = choicesOf(option, state.house) ?? [];
  const isValue = choices.some((choice) => String(choice.value) === value);
  return isValue ? (choiceNamed(choices, value)?.name ?? value) : value;
}
