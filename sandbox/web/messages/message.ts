import './contrast.ts';
import { html, type TemplateResult } from 'lit';
import type { MessageView } from '../../page/protocol/message.ts';
import type { Page } from '../page.ts';
import { attachmentList, unembedded } from './attachments.ts';
import { avatarOf } from './avatar.ts';
import { embedCard } from './embed.ts';
import { markdown } from './markdown.ts';
import { messageMenu, openMenu } from './menu.ts';
import { shortened } from './plain.ts';
import { componentRows } from './rows.ts';

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** One message as its person sees it. @param isContinued it stands below the name of the one before */
export function messageItem(
  page: Page,
  message: MessageView,
  isContinued: boolean,
): TemplateResult {
  const { house } = page.state;
  const { id, authorId, content, ephemeral, loading, createdAt, editedAt } = message;
  const author = nameOf(page, authorId);
  return html`
    <li
      class="message ${ephemeral ? 'ephemeral' : ''} ${isContinued ? 'continued' : ''}"
      data-message=${id}
      @contextmenu=${(event: MouseEvent) => {
        openMenu(page, message, event);
      }}
    >
      <discord-message
        .author=${author}
        .avatar=${avatarOf(author)}
        .bot=${authorId === house?.bot.id}
        .edited=${editedAt !== undefined && !loading}
        .timestamp=${time.format(createdAt)}
        .messageBodyOnly=${isContinued}
      >
        ${origin(page, message)}
        <div class="text" dir="auto">${loading ? thinking(author) : markdown(content, house)}</div>
        ${message.embeds.map((embed) => embedCard(embed, house))}
        <div slot="attachments">${attachmentList(page, unembedded(message))}</div>
        <div slot="components">${componentRows(page, id, message.rows)}</div>
        ${ephemeral ? html`<div slot="reactions">${onlyYou(page, id)}</div>` : ''}
      </discord-message>
      ${messageMenu(page, message)}
    </li>
  `;
}

function nameOf({ state: { house } }: Page, userId: string): string {
  return house?.users.find(({ id }) => id === userId)?.name ?? 'somebody';
}

function thinking(author: string): TemplateResult {
  return html`<span class="thinking"
    ><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${author} is thinking…</span
  >`;
}

/** What the message answers: a command, or another message. */
function origin(page: Page, { usedCommand, repliesTo }: MessageView): TemplateResult | string {
  if (usedCommand !== undefined) {
    const name = nameOf(page, usedCommand.userId);
    return html`<discord-command
      slot="reply"
      .author=${name}
      .avatar=${avatarOf(name)}
      .command=${usedCommand.name}
    ></discord-command>`;
  }
  if (repliesTo === undefined) return '';
  const answered = page.state.messages.find(({ id }) => id === repliesTo);
  if (answered === undefined) return html`<discord-reply slot="reply" deleted></discord-reply>`;
  const name = nameOf(page, answered.authorId);
  return html`<discord-reply
    slot="reply"
    .author=${name}
    .avatar=${avatarOf(name)}
    >${shortened(answered.content, (userId) => nameOf(page, userId))}</discord-reply
  >`;
}

function onlyYou(page: Page, id: string): TemplateResult {
  return html`<small class="only-you"
    ><span aria-hidden="true">👁</span> Only you can see this •
    <button
      type="button"
      class="link"
      @click=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLElement) {
          currentTarget.closest<HTMLElement>('.messages')?.focus({ preventScroll: true });
        }
        page.update({ dismissed: new Set([...page.state.dismissed, id]) });
      }}
    >
      Dismiss message
    </button></small
  >`;
}
