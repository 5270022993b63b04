import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scenes/scene.ts';
import { icon } from './icon.ts';
import type { Page } from './page.ts';
import { invitations, signed } from './place-words.ts';
import { placeIcon } from './places.ts';
import { offeredScenes } from './scenes/bar.ts';
import type { State } from './state.ts';

/** Whether there is nothing to see here, and nothing on its way. */
export function isEmpty({ connection, messages, dismissed }: State): boolean {
  return connection === 'open' && messages.every(({ id }) => dismissed.has(id));
}

/** What somebody sees who comes where nobody has said anything yet. */
export function welcome(page: Page): TemplateResult {
  const { at, house, playing } = page.state;
  const place = house?.places.find(({ key }) => key === at.in);
  if (place === undefined) return html``;
  return html`
    <div class="welcome">
      <span class="sign">${icon(placeIcon(place))}</span>
      <h2>Welcome to ${signed(place)}!</h2>
      <p>${invitations[at.in]}</p>
      ${playing === undefined ? offeredCards(page) : ''}
    </div>
  `;
}

function offeredCards(page: Page): TemplateResult {
  return html`
    <h3>Or watch a scene play in this window:</h3>
    <ul class="cards">
      ${offeredScenes(page, sceneCard)}
    </ul>
  `;
}

function sceneCard({ title, about }: Scene, play: () => void): TemplateResult {
  return html`<li class="card">
    <button type="button" @click=${play}>${icon('play')} ${title}</button>
    <p>${about}</p>
  </li>`;
}
