import { html, noChange, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { MessageView } from '../../page/protocol/message.ts';
import type { Page } from '../page.ts';
import { newsOf, spoken } from './plain.ts';

/** Says what is new since it was drawn last. */
class Heard extends Directive {
  #place = '';
  #since = 0;
  #before: readonly MessageView[] = [];

  override render(page: Page): string | typeof noChange {
    const { at, messages, house } = page.state;
    const place = `${at.as} ${at.in}`;
    const before = this.#before;
    this.#before = messages;
    if (place !== this.#place) {
      this.#place = place;
      this.#since = Date.now();
      return '';
    }
    const news = before === messages ? [] : newsOf(before, messages, this.#since);
    if (news.length === 0) return noChange;
    const nameOf = (userId: string): string =>
      house?.users.find(({ id }) => id === userId)?.name ?? 'somebody';
    return news.map((message) => spoken(message, nameOf)).join('. ');
  }
}

const heard = directive(Heard);

/** What a screen reader says by itself: not every change of the list is worth that. */
export function announcer(page: Page): TemplateResult {
  return html`<p class="heard" role="status" aria-label="New messages">${heard(page)}</p>`;
}
