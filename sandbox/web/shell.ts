import { html, type TemplateResult } from 'lit';
import { composer } from './composer/composer.ts';
import { formDialog } from './forms/form-dialog.ts';
import { channelHeader } from './header.ts';
import { messageList } from './messages/list.ts';
import { viewer } from './messages/viewer.ts';
import type { Page } from './page.ts';
import { panel } from './panel/panel.ts';
import { placeList } from './places.ts';
import { sceneBar } from './scenes/bar.ts';
import { isEmpty } from './welcome.ts';

/** The whole page: places on the left, messages in the middle, what is behind them on the right. */
export function shell(page: Page): TemplateResult {
  const { drawer, playing, connection } = page.state;
  // Who comes where nothing is yet is offered the scenes there.
  const hasBar = playing !== undefined || !isEmpty(page.state);
  return html`
    <a class="skip" href="#composer" @click=${toComposer}>Skip to the composer</a>
    <div class="app" data-drawer=${drawer}>
      ${placeList(page)}
      <main class="room" aria-busy=${connection !== 'open'}>
        ${channelHeader(page)} ${hasBar ? sceneBar(page) : ''}
        ${messageList(page)} ${composer(page)}
      </main>
      ${panel(page)}
    </div>
    ${formDialog(page)} ${viewer(page)}
  `;
}

/** The address says who and where: it cannot lead to a part of the page, too. */
function toComposer(event: Event): void {
  event.preventDefault();
  const field = document.querySelector('.composer :is(input[type="text"], textarea)');
  if (field instanceof HTMLElement) field.focus();
}
