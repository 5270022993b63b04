import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AttachmentView } from '../../page/protocol/message.ts';
import { modalDialog } from '../dialog.ts';
import type { Page } from '../page.ts';
import { isCovered, titleOf } from './attachments.ts';

/** A picture in full size; the others of its message are a key away. */
export function viewer(page: Page): TemplateResult | string {
  const { viewed } = page.state;
  if (viewed === undefined) return '';
  const pictures = besides(page, viewed.url);
  const at = pictures.findIndex(({ url }) => url === viewed.url);
  const close = (): void => {
    page.update({ viewed: undefined });
  };
  const turn = (by: number): void => {
    const next = pictures[(at + by + pictures.length) % pictures.length];
    if (next !== undefined) page.update({ viewed: { url: next.url, description: titleOf(next) } });
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowRight') turn(1);
    if (key === 'ArrowLeft') turn(-1);
  };
  return modalDialog(
    { label: 'Picture', className: 'viewer', close, onKey },
    html`
      ${keyed(viewed.url, html`<img src=${viewed.url} alt=${viewed.description} />`)}
      <p class="viewer-tools">
        ${pictures.length < 2 ? '' : pager({ at, count: pictures.length, turn })}
        <a href=${viewed.url} target="_blank" rel="noreferrer">Open in a new tab</a>
        <button type="button" class="button secondary" @click=${close}>Close</button>
      </p>
    `,
  );
}

function pager({
  at,
  count,
  turn,
}: {
  readonly at: number;
  readonly count: number;
  readonly turn: (by: number) => void;
}): TemplateResult {
  const button = (name: string, sign: string, by: number): TemplateResult => html`<button
    type="button"
    class="button secondary"
    aria-label=${name}
    @click=${() => {
      turn(by);
    }}
  >
    ${sign}
  </button>`;
  return html`${button('Previous picture', '‹', -1)}
    <span role="status">${at + 1} of ${count}</span>
    ${button('Next picture', '›', 1)}`;
}

/** The pictures of the message that shows one, without those that are covered. */
function besides(page: Page, url: string): readonly AttachmentView[] {
  const message = page.state.messages.find(({ attachments }) =>
    attachments.some((one) => one.url === url),
  );
  return (message?.attachments ?? []).filter(
    (one) => one.contentType.startsWith('image/') && !isCovered(page, one),
  );
}
