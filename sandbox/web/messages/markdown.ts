import { parse } from 'discord-markdown-parser';
import { html, nothing, type TemplateResult } from 'lit';
import type { HouseView } from '../../page/protocol/house.ts';
import { gatherLists } from './markdown-lists.ts';
import { type Node, treeSchema } from './markdown-tree.ts';
import { spoiler } from './spoiler.ts';
import { timestamp } from './timestamp.ts';

/** What is drawn for a piece of Discord's markdown. */
type Drawn = TemplateResult | typeof nothing | string | readonly Drawn[];

/** Draws a text as Discord does. @param house whose names stand for ids */
export function markdown(text: string, house: HouseView | undefined): Drawn {
  const nodes = treeSchema.parse(parse(text, 'extended'));
  return gatherLists(nodes).map((part) =>
    part.kind === 'list'
      ? html`<ul class="bullets">
          ${part.items.map((item) => html`<li>${item.map((node) => draw(node, house))}</li>`)}
        </ul>`
      : draw(part.node, house),
  );
}

function draw(node: Node, house: HouseView | undefined): Drawn {
  const inner = (): Drawn =>
    typeof node.content === 'string'
      ? node.content
      : (node.content ?? []).map((child) => draw(child, house));
  switch (node.type) {
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'underline':
      return html`<u>${inner()}</u>`;
    case 'strikethrough':
      return html`<s>${inner()}</s>`;
    case 'inlineCode':
      return html`<code>${inner()}</code>`;
    case 'codeBlock':
      return html`<pre tabindex="0"><code>${inner()}</code></pre>`;
    case 'blockQuote':
      return html`<blockquote>${inner()}</blockquote>`;
    case 'subtext':
      return html`<small class="subtext">${inner()}</small>`;
    case 'heading':
      return html`<strong class="heading" data-level=${node.level ?? 1}>${inner()}</strong>`;
    case 'spoiler':
      return spoiler(inner());
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'link':
    case 'url':
    case 'autolink':
      return html`<a href=${safe(node.target)} target="_blank" rel="noreferrer">${inner()}</a>`;
    default:
      return named(node, house) ?? inner();
  }
}

/** What stands for something of the server, or for a time. */
function named(node: Node, house: HouseView | undefined): Drawn | undefined {
  const find = (things: readonly { id: string; name: string }[] | undefined): string =>
    things?.find(({ id }) => id === node.id)?.name ?? 'unknown';
  switch (node.type) {
    case 'user':
      return mention(`@${find(house?.users)}`);
    case 'role':
      return mention(`@${find(house?.roles)}`);
    case 'channel':
      return mention(`#${find(house?.channels)}`);
    case 'slashCommand':
      return mention(`/${node.fullName ?? ''}`);
    case 'everyone':
    case 'here':
      return mention(`@${node.type}`);
    case 'emoji':
    case 'twemoji':
      return node.name ?? '';
    case 'timestamp':
      return timestamp(Number(node.timestamp), node.format);
    default:
      return undefined;
  }
}

function mention(text: string): TemplateResult {
  return html`<span class="mention">${text}</span>`;
}

/** Nothing that a page would run. */
function safe(target: string | undefined): string {
  return target !== undefined && /^https?:/i.test(target) ? target : '#';
}
