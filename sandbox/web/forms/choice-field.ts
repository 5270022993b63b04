import { html, type TemplateResult } from 'lit';
import type { FieldGiven } from '../../page/protocol/deed.ts';
import type { FieldView } from '../../page/protocol/modal.ts';
import type { Page } from '../page.ts';
import type { FieldLook } from './form-field.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
}

/** A menu of a form: of its own choices, or of people, roles or channels. */
export function selectInput(look: FieldLook, id: string): TemplateResult {
  const { page, field, value, describedBy, isWrong, set } = look;
  const { required, maxValues = 1 } = field;
  const chosen = listOf(value);
  return html`
    <select
      id=${id}
      ?multiple=${maxValues > 1}
      aria-required=${required}
      aria-invalid=${isWrong}
      aria-describedby=${describedBy}
      @change=${({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLSelectElement)) return;
        const values = [...currentTarget.selectedOptions].map((option) => option.value);
        set(values.filter((one) => one !== ''));
      }}
    >
      ${maxValues > 1 ? '' : html`<option value="">${field.placeholder ?? ''}</option>`}
      ${choicesOf(page, field).map(
        (choice) =>
          html`<option value=${choice.value} .selected=${chosen.includes(choice.value)}>
            ${choice.label}
          </option>`,
      )}
    </select>
  `;
}

function choicesOf(
  { state: { house } }: Page,
  { kind, options = [] }: FieldView,
): readonly Choice[] {
  const named = (things: readonly { id: string; name: string }[] = []): Choice[] =>
    things.map(({ id, name }) => ({ value: id, label: name }));
  switch (kind) {
    case 'user-select':
      return named(house?.users);
    case 'role-select':
      return named(house?.roles);
    case 'channel-select':
      return named(house?.channels);
    case 'mentionable-select':
      return named([...(house?.users ?? []), ...(house?.roles ?? [])]);
    default:
      return options;
  }
}

/** A choice for each line, of which one or several can be taken. */
export function optionBoxes(look: FieldLook, type: 'radio' | 'checkbox'): TemplateResult[] {
  const { field, value: filled, set } = look;
  const { customId, options = [] } = field;
  const chosen = listOf(filled);
  return options.map(
    ({ value, label, description }) => html`
      <label class="box">
        <input
          type=${type}
          name=${customId}
          .checked=${chosen.includes(value)}
          @change=${({ currentTarget }: Event) => {
            if (!(currentTarget instanceof HTMLInputElement)) return;
            const others = chosen.filter((one) => one !== value);
            if (type === 'radio') set(value);
            else set(currentTarget.checked ? [...others, value] : others);
          }}
        />
        ${label} ${description === undefined ? '' : html`<small>${description}</small>`}
      </label>
    `,
  );
}

function listOf(value: FieldGiven | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
