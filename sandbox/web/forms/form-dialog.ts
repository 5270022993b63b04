import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DeedAnswer } from '../../page/protocol/deed.ts';
import { modalDialog } from '../dialog.ts';
import { markdown } from '../messages/markdown.ts';
import type { Page } from '../page.ts';
import { toSend, troublesOf } from './filled.ts';
import { formField } from './form-field.ts';

/** The form that the bot has opened. */
export function formDialog(page: Page): unknown {
  const { modal } = page.state;
  if (modal === undefined) return '';
  const close = (): void => {
    // Another form may have come meanwhile.
    if (page.state.modal === modal)
      page.update({ modal: undefined, filled: {}, notice: undefined });
  };
  return keyed(
    modal.interactionId,
    modalDialog({ label: modal.title, className: 'form', close }, formOf(page, close)),
  );
}

function formOf(page: Page, close: () => void): TemplateResult | string {
  const { modal, notice, house } = page.state;
  if (modal === undefined) return '';
  return html`
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (event.currentTarget instanceof HTMLFormElement) void trySend(page, event.currentTarget);
      }}
    >
      <h2>${modal.title}</h2>
      ${modal.texts.map((text) => html`<div class="form-text">${markdown(text, house)}</div>`)}
      ${modal.fields.map((field) => formField(page, field))}
      <p class="notice" role="alert">${notice ?? ''}</p>
      <p class="form-buttons">
        <button type="button" class="button secondary" @click=${close}>Cancel</button>
        <button type="submit" class="button primary">Submit</button>
      </p>
    </form>
  `;
}

/** Sends the form, or leads to the first field that is not as it must be. */
async function trySend(page: Page, form: HTMLFormElement): Promise<void> {
  const { modal, filled } = page.state;
  const wrong = modal === undefined ? [] : Object.keys(troublesOf(modal, filled));
  page.update({ isFormTried: true });
  if (wrong.length === 0) await sendForm(page);
  else focusField(form, wrong[0]);
}

function focusField(form: HTMLFormElement, customId: string | undefined): void {
  const box = [...form.querySelectorAll<HTMLElement>('[data-field]')].find(
    (one) => one.dataset['field'] === customId,
  );
  box?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

/** Sends the form that is open; it stays open, with what stands in it, where it is not taken. */
export async function sendForm(page: Page): Promise<DeedAnswer | undefined> {
  const { modal, filled } = page.state;
  if (modal === undefined) return undefined;
  const { interactionId } = modal;
  const answer = await page.act({ kind: 'submit', interactionId, values: toSend(modal, filled) });
  const isStillOpen = page.state.modal?.interactionId === interactionId;
  if (answer.outcome === 'done' && isStillOpen) page.update({ modal: undefined, filled: {} });
  return answer;
}
