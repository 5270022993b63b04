import type { Page } from './page.ts';

/** Escape in what lies open beside the messages closes it; what has opened it gets the keyboard. */
export function closeOnEscape(page: Page): (event: KeyboardEvent) => void {
  return ({ key }) => {
    const { drawer } = page.state;
    if (key !== 'Escape' || drawer === 'none') return;
    page.update({ drawer: 'none' });
    const opener = document.querySelector(`[data-opens="${drawer}"]`);
    if (opener instanceof HTMLElement) opener.focus();
  };
}
