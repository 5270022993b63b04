import '@skyra/discord-components-core/discord-messages.js';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Page } from '../page.ts';
import { isEmpty, welcome } from '../welcome.ts';
import { whileThere } from '../while-there.ts';
import { announcer } from './announcer.ts';
import { isContinued } from './grouping.ts';
import { messageItem } from './message.ts';

/**
 * Everything that this person sees here, oldest first. The library's messages ask for the theme once only,
 * so that another theme needs other elements.
 */
export function messageList(page: Page): TemplateResult {
  const { messages, dismissed, theme, at } = page.state;
  const shown = messages.filter(({ id }) => !dismissed.has(id));
  return html`
    <div class="messages" role="region" aria-label="Messages" tabindex="0">
      ${keyed(
        `${theme} ${at.as} ${at.in}`,
        html`<discord-messages .lightTheme=${theme === 'light'} ${whileThere(keepAtEnd)}>
        <ol role="list">
          ${repeat(
            shown,
            ({ id }) => id,
            (message, index) => messageItem(page, message, isContinued(message, shown[index - 1])),
          )}
        </ol>
      </discord-messages>`,
      )}
      ${isEmpty(page.state) ? welcome(page) : ''}
    </div>
    ${announcer(page)}
  `;
}

/** How far from its end a list may stand to be kept there, in pixels. */
const nearEnd = 80;

/** Whoever reads the newest goes on seeing it; whoever has scrolled back is left where they are. */
function keepAtEnd(content: Element): (() => void) | undefined {
  const scrolled = content.parentElement;
  if (scrolled === null) return undefined;
  let isAtEnd = true;
  let height = scrolled.scrollHeight;
  const onScroll = (): void => {
    // What has grown has not been scrolled away from.
    if (scrolled.scrollHeight !== height) return;
    isAtEnd = scrolled.scrollHeight - scrolled.scrollTop - scrolled.clientHeight < nearEnd;
  };
  const settle = (): void => {
    height = scrolled.scrollHeight;
    if (isAtEnd) scrolled.scrollTop = height;
  };
  scrolled.addEventListener('scroll', onScroll);
  const sizes = new ResizeObserver(settle);
  sizes.observe(content);
  sizes.observe(scrolled);
  return () => {
    sizes.disconnect();
    scrolled.removeEventListener('scroll', onScroll);
  };
}
