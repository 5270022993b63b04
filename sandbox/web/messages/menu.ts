import { html, type TemplateResult } from 'lit';
import type { MessageView } from '../../page/protocol/message.ts';
import { markedAfter } from '../composer/marked.ts';
import type { Page } from '../page.ts';
import { whileThere } from '../while-there.ts';

/** What can be done with a message: Discord shows it below "Apps" when the message is right-clicked. */
export function messageMenu(page: Page, message: MessageView): TemplateResult | string {
  if (!hasMenu(page, message)) return '';
  const { id } = message;
  const isOpen = page.state.menuOf === id;
  return html`
    <div class="message-menu">
      <button
        type="button"
        class="tool"
        aria-label="Apps for this message"
        aria-haspopup="menu"
        aria-expanded=${isOpen}
        @click=${() => {
          page.update({ menuOf: isOpen ? undefined : id });
        }}
      >
        ⋯
      </button>
      ${isOpen ? openedMenu(page, id) : ''}
    </div>
  `;
}

/** Opens it for whoever clicks with the other button, presses long, or presses the key for menus. */
export function openMenu(page: Page, message: MessageView, event: MouseEvent): void {
  const isLink = event.target instanceof Element && event.target.closest('a, video') !== null;
  if (isLink || !hasMenu(page, message)) return;
  event.preventDefault();
  page.update({ menuOf: message.id });
}

/** Discord offers no apps for what one person alone sees. */
function hasMenu({ state: { house } }: Page, { ephemeral }: MessageView): boolean {
  return !ephemeral && (house?.messageMenus ?? []).length > 0;
}

/** The menu itself (WAI-ARIA APG: Menu Button Pattern). */
function openedMenu(page: Page, messageId: string): TemplateResult {
  const close = (): void => {
    page.update({ menuOf: undefined });
  };
  return html`<ul
    role="menu"
    aria-label="Apps"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Tab') close();
      else if (event.key === 'Escape') leave(event, close);
      else move(event);
    }}
    @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
      const isInside = currentTarget instanceof Element && relatedTarget instanceof Node;
      if (!isInside || !currentTarget.parentElement?.contains(relatedTarget)) close();
    }}
    ${whileThere(focusFirst)}
  >
    ${page.state.house?.messageMenus.map(
      (name) => html`
        <li role="none">
          <button
            type="button"
            role="menuitem"
            tabindex="-1"
            @click=${(event: Event) => {
              leave(event, close);
              void page.act({ kind: 'menu', name, messageId });
            }}
          >
            ${name}
          </button>
        </li>
      `,
    )}
  </ul>`;
}

function focusFirst(menu: Element): undefined {
  menu.scrollIntoView({ block: 'nearest' });
  const [first] = itemsOf(menu);
  first?.focus();
}

function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** The keyboard goes back to where the menu was opened. */
function leave({ currentTarget }: Event, close: () => void): void {
  const opener =
    currentTarget instanceof Element
      ? currentTarget.closest('.message-menu')?.querySelector<HTMLElement>('[aria-haspopup]')
      : undefined;
  opener?.focus();
  close();
}

function move(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof Element)) return;
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = markedAfter(event.key, at, items.length);
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
