import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OptionView } from '../../page/protocol/command.ts';
import type { Page } from '../page.ts';
import { closeOption, openOption, typeText } from './compose.ts';
import { shownOptions } from './composing.ts';
import { optionField } from './option-field.ts';

/** A chosen command with the fields of its options. */
export function commandFields(page: Page, name: string): TemplateResult {
  const { composing, house } = page.state;
  const command = house?.commands.find((one) => one.name === name);
  if (command === undefined) {
    return html`<p class="command-name">/${name} is not there (any more)</p>
      ${closeButton(page)}`;
  }
  const shown = shownOptions(command, composing);
  const others = command.options.filter((option) => !shown.includes(option));
  return html`
    <div class="command" role="group" aria-label="/${name}">
      <p class="command-name"><strong>/${name}</strong> <small>${command.description}</small></p>
      <div class="options">
        ${repeat(
          shown,
          (option) => `${name} ${option.name}`,
          (option, index) => optionField(page, option, index === 0),
        )}
      </div>
      ${others.length === 0 ? '' : html`<div class="others">${others.map((one) => opener(page, one))}</div>`}
      ${closeButton(page)}
    </div>
  `;
}

/** Leaves the command, or a field of it. */
export function handleCommandKey(page: Page, event: KeyboardEvent): void {
  const { command } = page.state.composing;
  if (command === undefined) return;
  if (event.key === 'Escape') typeText(page, '');
  else if (event.key === 'Backspace') goBack(page, command, event);
}

/** Backspace where nothing stands leaves a field that may be left, or else the command. */
function goBack(page: Page, command: string, event: KeyboardEvent): void {
  const { target } = event;
  const { composing } = page.state;
  const isField = target instanceof HTMLInputElement;
  const name = isField ? target.id.replace(/^option-/, '') : '';
  if (isField && (composing.values[name] ?? '') !== '') return;
  event.preventDefault();
  if (composing.opened.includes(name)) closeOption(page, name);
  else typeText(page, `/${command}`);
}

function opener(page: Page, { name, description }: OptionView): TemplateResult {
  return html`<button
    type="button"
    class="opener"
    title=${description}
    @click=${() => {
      openOption(page, name);
    }}
  >
    + ${name}
  </button>`;
}

function closeButton(page: Page): TemplateResult {
  return html`<button
    type="button"
    class="tool close"
    aria-label="Leave the command"
    @click=${() => {
      typeText(page, '');
    }}
  >
    ✕
  </button>`;
}
