import { html, type TemplateResult } from 'lit';
import { optionNumber } from '../../page/protocol/command.ts';
import type { FileGiven } from '../../page/protocol/deed.ts';
import { toFileGiven } from '../file-given.ts';
import type { Page } from '../page.ts';
import { fillOption, openOption } from './compose.ts';

/** As many as Discord takes with a message (Discord docs: resources/message, Create Message). */
const mostFiles = 10;

/** Opens what one has on one's own machine. */
export function attachButton(page: Page): TemplateResult {
  return html`<label class="attach" title="Attach files">
    <span aria-hidden="true">+</span>
    <input
      type="file"
      multiple
      aria-label="Attach files"
      @change=${async ({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLInputElement)) return;
        const files = await Promise.all([...(currentTarget.files ?? [])].map(toFileGiven));
        // The same file can be chosen again.
        currentTarget.value = '';
        attach(page, files);
      }}
    />
  </label>`;
}

/** The files that go with the message. */
export function attachedFiles(page: Page): TemplateResult | string {
  const { files } = page.state.composing;
  if (files.length === 0) return '';
  return html`<ul class="attached" aria-label="Attached files">
    ${files.map(
      (file) => html`<li>
        ${file.filename}
        <button
          type="button"
          class="tool remove"
          aria-label="Remove ${file.filename}"
          @click=${() => {
            update(
              page,
              files.filter((one) => one !== file),
            );
          }}
        >
          ✕
        </button>
      </li>`,
    )}
  </ul>`;
}

function attach(page: Page, files: readonly FileGiven[]): void {
  update(page, [...page.state.composing.files, ...files].slice(0, mostFiles));
}

function update(page: Page, files: readonly FileGiven[]): void {
  page.update({ composing: { ...page.state.composing, files } });
}

/** Pictures that are pasted go with the message, or into the first option that takes one and has none. */
export async function takePastedFiles(page: Page, event: ClipboardEvent): Promise<void> {
  const pasted = [...(event.clipboardData?.files ?? [])];
  if (pasted.length === 0) return;
  event.preventDefault();
  const files = await Promise.all(pasted.map(toFileGiven));
  const { command } = page.state.composing;
  if (command === undefined) attach(page, files);
  else for (const file of files) fillFreeOption(page, file);
}

function fillFreeOption(page: Page, file: FileGiven): void {
  const { composing, house } = page.state;
  const command = house?.commands.find(({ name }) => name === composing.command);
  const free = command?.options.find(
    ({ type, name }) =>
      type === optionNumber.attachment && typeof composing.values[name] !== 'object',
  );
  if (free === undefined) return;
  if (!free.required && !composing.opened.includes(free.name)) openOption(page, free.name);
  fillOption(page, free.name, file);
}
