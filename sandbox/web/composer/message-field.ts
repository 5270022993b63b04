import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { focusIfIdle } from '../focus.ts';
import type { Page } from '../page.ts';
import { whileThere } from '../while-there.ts';
import { chooseCommand, typeText } from './compose.ts';
import { fittingCommands } from './composing.ts';
import { comboboxOf, handleListKey, type Listbox, listbox } from './listbox.ts';

/** The field for messages; a list of commands opens above it after `/`. */
export function messageField(page: Page): TemplateResult {
  const list = commandList(page);
  const { expanded, controls, active } = comboboxOf(list);
  return html`
    ${listbox(list)}
    <input
      class="text-field"
      type="text"
      dir="auto"
      role="combobox"
      aria-label="Message"
      aria-expanded=${expanded}
      aria-controls=${controls}
      aria-activedescendant=${active}
      aria-autocomplete="list"
      autocomplete="off"
      maxlength="2000"
      placeholder="Message, or / for commands"
      .value=${live(page.state.composing.text)}
      @input=${({ currentTarget }: InputEvent) => {
        // Whoever types faster than is drawn may have chosen a command with the last key.
        if (page.state.composing.command !== undefined) return;
        if (currentTarget instanceof HTMLInputElement) typeText(page, currentTarget.value);
      }}
      @keydown=${(event: KeyboardEvent) => {
        handleListKey(event, {
          ...commandList(page),
          takers: ['Enter', 'Tab'],
          mark: (marked) => {
            page.update({ composing: { ...page.state.composing, marked } });
          },
          close: () => {
            typeText(page, '');
          },
        });
      }}
      ${whileThere(focusIfIdle)}
    />
  `;
}

/** The commands that fit what is typed just now. */
function commandList(page: Page): Listbox {
  const { composing, house } = page.state;
  const fitting = fittingCommands(house?.commands ?? [], composing.text);
  return {
    id: 'commands',
    label: 'Commands',
    lines: fitting.map(({ name, description }) => ({ name: `/${name}`, description })),
    marked: composing.marked,
    choose: (index) => {
      const command = fitting[index];
      if (command !== undefined) chooseCommand(page, command.name);
    },
  };
}
