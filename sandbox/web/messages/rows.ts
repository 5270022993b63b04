import { html, type TemplateResult } from 'lit';
import {
  type ButtonView,
  componentNumber,
  type RowView,
  type SelectView,
} from '../../page/protocol/component.ts';
import type { HouseView } from '../../page/protocol/house.ts';
import type { Page } from '../page.ts';

/** The styles that a button that tells the bot something can have, as classes. */
const styles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
};
const link = 5;

/** What can be pressed and chosen below a message. */
export function componentRows(
  page: Page,
  messageId: string,
  rows: readonly RowView[],
): TemplateResult[] {
  return rows.map(
    ({ components }) => html`
      <div class="row">
        ${components.map((component) =>
          component.type === componentNumber.button
            ? button(page, messageId, component)
            : select(page, messageId, component),
        )}
      </div>
    `,
  );
}

function button(page: Page, messageId: string, view: ButtonView): TemplateResult {
  const { style, label, emoji, url, disabled = false, custom_id: customId } = view;
  const content = html`${emoji?.name ?? ''} ${label ?? ''}`;
  // Of an emoji alone not every reader says what it is.
  const name = label ?? emojiNames[emoji?.name ?? ''] ?? emoji?.name ?? '';
  if (style === link) {
    return html`<a class="button secondary" href=${url ?? ''} target="_blank" rel="noreferrer"
      >${content} <span aria-hidden="true">↗</span></a
    >`;
  }
  return html`
    <button
      type="button"
      class="button ${styles[style] ?? 'secondary'}"
      aria-label=${name}
      ?disabled=${disabled}
      @click=${() => {
        if (customId !== undefined) void page.act({ kind: 'press', messageId, button: customId });
      }}
    >
      ${content}
    </button>
  `;
}

const emojiNames: Readonly<Record<string, string>> = { '🔄': 'Reroll 🔄', '⋯': 'More ⋯' };

function select(page: Page, messageId: string, view: SelectView): TemplateResult {
  const { custom_id: customId, placeholder, disabled, max_values: most } = view;
  // Nothing can be chosen, too: Discord's client shows a cross for that.
  const canClear = view.min_values === 0;
  const choices = choicesOf(view, page.state.house);
  const label = placeholder ?? 'Choose';
  const send = (values: string[]): void => {
    if (values.length > 0 || canClear) {
      void page.act({ kind: 'select', messageId, customId, values });
    }
  };
  if ((most ?? 1) > 1) return several(label, choices, send);
  return html`
    <select
      class="menu"
      aria-label=${label}
      ?disabled=${disabled ?? false}
      @change=${({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLSelectElement)) return;
        send(currentTarget.value === '' ? [] : [currentTarget.value]);
      }}
    >
      <option
        value=""
        ?disabled=${!canClear}
        .selected=${!choices.some((choice) => choice.chosen)}
      >
        ${label}
      </option>
      ${choices.map(
        ({ value, label: text, chosen }) =>
          html`<option value=${value} .selected=${chosen}>${text}</option>`,
      )}
    </select>
  `;
}

/** A menu of which several can be chosen is sent when it is closed. */
function several(
  label: string,
  choices: readonly Choice[],
  send: (values: string[]) => void,
): TemplateResult {
  return html`
    <details class="menu several">
      <summary>${label}</summary>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          if (!(event.currentTarget instanceof HTMLFormElement)) return;
          const chosen = new FormData(event.currentTarget).getAll('choice');
          send(chosen.filter((value) => typeof value === 'string'));
        }}
      >
        ${choices.map(
          ({ value, label: text, chosen }) => html`
            <label>
              <input type="checkbox" name="choice" value=${value} ?checked=${chosen} /> ${text}
            </label>
          `,
        )}
        <button type="submit" class="button primary">Choose</button>
      </form>
    </details>
  `;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

function choicesOf(view: SelectView, house: HouseView | undefined): readonly Choice[] {
  if (view.type === componentNumber.stringSelect) {
    return (view.options ?? []).map(({ value, label, description, default: chosen }) => ({
      value,
      label: description ? `${label}: ${description}` : label,
      chosen: chosen === true,
    }));
  }
  const chosen = (view.default_values ?? []).map(({ id }) => id);
  return thingsOf(view.type, house).map(({ id, name }) => ({
    value: id,
    label: name,
    chosen: chosen.includes(id),
  }));
}

function thingsOf(
  type: SelectView['type'],
  house: HouseView | undefined,
): readonly { readonly id: string; readonly name: string }[] {
  if (house === undefined) return [];
  const { users, roles } = house;
  switch (type) {
    case componentNumber.channelSelect:
      return house.channels.map(({ id, name }) => ({ id, name: `#${name}` }));
    case componentNumber.roleSelect:
      return roles;
    case componentNumber.mentionableSelect:
      return [...users, ...roles];
    default:
      return users;
  }
}
