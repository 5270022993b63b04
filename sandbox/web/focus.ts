/** Gives an element the keyboard, unless somebody uses another part of the page. */
export function focusIfIdle(element: Element): undefined {
  const { activeElement } = document;
  const isIdle = activeElement === null || activeElement === document.body;
  if (!isIdle && activeElement.closest('.composer') === null) return;
  if (element instanceof HTMLElement) element.focus();
}

/** Gives the keyboard back to whatever had it; to the composer where that is gone. */
export function giveBackTo(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const heir = isThere ? before : document.querySelector('.composer input[type="text"]');
  if (heir instanceof HTMLElement) heir.focus();
}
