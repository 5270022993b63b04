import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { focusIfIdle } from '../focus.ts';
import type { Page } from '../page.ts';
import { whileThere } from '../while-there.ts';
import { commandFields, handleCommandKey } from './command-fields.ts';
import { handIn } from './compose.ts';
import { shownOptions } from './composing.ts';
import { attachButton, attachedFiles, takePastedFiles } from './files.ts';
import { messageField } from './message-field.ts';

/** Where one types: a message, or `/` and a command. */
export function composer(page: Page): TemplateResult {
  const { composing, notice, modal } = page.state;
  const { command, problem } = composing;
  // A form says itself what is wrong with it.
  const told = problem ?? (modal === undefined ? notice : undefined) ?? '';
  return html`
    <form
      id="composer"
      class="composer"
      aria-label="Composer"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void handIn(page);
        if (event.currentTarget instanceof HTMLFormElement) afterHandingIn(event.currentTarget);
      }}
      @keydown=${(event: KeyboardEvent) => {
        handleCommandKey(page, event);
      }}
      @paste=${(event: ClipboardEvent) => void takePastedFiles(page, event)}
    >
      <p class="notice" role="alert">${told}</p>
      ${command === undefined ? attachedFiles(page) : ''}
      <div class="entry">
        ${
          command === undefined
            ? html`${attachButton(page)} ${messageField(page)}`
            : keyed(command, commandFields(page, command))
        }
        ${keyed(
          command,
          html`<button
            type="submit"
            class="button primary send"
            ${needsNothing(page) ? whileThere(focusIfIdle) : nothing}
          >
            Send
          </button>`,
        )}
      </div>
    </form>
  `;
}

/** Whether the chosen command can be sent as it is: no field waits for the keyboard. */
function needsNothing({ state: { composing, house } }: Page): boolean {
  const command = house?.commands.find(({ name }) => name === composing.command);
  return command !== undefined && shownOptions(command, composing).length === 0;
}

/** Empties the field for messages, and leads to the option that keeps a command from being sent. */
function afterHandingIn(form: HTMLFormElement): void {
  // The next key may come before the next frame.
  const field = form.querySelector('.text-field');
  if (field instanceof HTMLInputElement) field.value = '';
  requestAnimationFrame(() => {
    const wrong = form.querySelector('[aria-invalid="true"]');
    if (wrong instanceof HTMLElement) wrong.focus();
  });
}
