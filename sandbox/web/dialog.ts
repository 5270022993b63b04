import { html, type TemplateResult } from 'lit';
import { giveBackTo } from './focus.ts';
import { whileThere } from './while-there.ts';

interface DialogLook {
  readonly label: string;
  readonly className: string;
  /** Escape was pressed, or it was closed by itself. */
  readonly close: () => void;
  readonly onKey?: (event: KeyboardEvent) => void;
}

/** Something above the page that keeps the keyboard to itself until it is closed. */
export function modalDialog(
  { label, className, close, onKey }: DialogLook,
  content: unknown,
): TemplateResult {
  return html`
    <dialog
      class=${className}
      aria-label=${label}
      @close=${close}
      @keydown=${onKey}
      ${whileThere(openModal)}
    >
      ${content}
    </dialog>
  `;
}

/** Whoever had the keyboard before gets it back. */
function openModal(element: Element): (() => void) | undefined {
  if (!(element instanceof HTMLDialogElement)) return undefined;
  const { activeElement } = document;
  element.showModal();
  return () => {
    // It is still in the document, and keeps the keyboard until it is not.
    queueMicrotask(() => {
      giveBackTo(activeElement);
    });
  };
}
