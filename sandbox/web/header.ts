import { html, type TemplateResult } from 'lit';
import type { PlaceView } from '../page/protocol/house.ts';
import { icon } from './icon.ts';
import type { Page } from './page.ts';
import { signed, topics } from './place-words.ts';
import { placeIcon } from './places.ts';
import type { State } from './state.ts';
import { rememberTheme } from './theme.ts';

/** Where one is, and the switches for everything beside it. */
export function channelHeader(page: Page): TemplateResult {
  const { at, theme, drawer } = page.state;
  const place = placeOf(page.state);
  const toggle = (name: 'places' | 'panel') => () => {
    page.update({ drawer: drawer === name ? 'none' : name });
  };
  return html`
    <header class="room-head">
      <button
        type="button"
        class="tool narrow-only"
        aria-label="Places and people"
        aria-expanded=${drawer === 'places'}
        data-opens="places"
        @click=${toggle('places')}
      >
        ${icon('bars')}
      </button>
      <h1>${place === undefined ? '' : html`${icon(placeIcon(place))} ${place.name}`}</h1>
      <p class="topic">${topics[at.in]}</p>
      <button
        type="button"
        class="tool"
        aria-label=${theme === 'dark' ? 'Light theme' : 'Dark theme'}
        @click=${() => {
          const other = theme === 'dark' ? 'light' : 'dark';
          rememberTheme(other);
          page.update({ theme: other });
        }}
      >
        ${icon(theme === 'dark' ? 'sun' : 'moon')}
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Behind the scenes"
        aria-expanded=${drawer === 'panel'}
        data-opens="panel"
        @click=${toggle('panel')}
      >
        ${icon('sliders')}
      </button>
    </header>
    <p class="connection" role="status">${connectionSentence(page.state)}</p>
  `;
}

/** What the browser calls this window: several of them can be open. */
export function titleOf(state: State): string {
  const place = placeOf(state);
  return place === undefined
    ? 'Easel sandbox'
    : `${signed(place)} as ${state.at.as} | Easel sandbox`;
}

function placeOf({ at, house }: State): PlaceView | undefined {
  return house?.places.find(({ key }) => key === at.in);
}

function connectionSentence({ connection, status }: State): string {
  if (connection === 'lost') {
    return 'The connection to the sandbox is lost. This page goes on as soon as it is there again.';
  }
  if (status?.bot === 'starting') return 'The bot is starting';
  return status?.bot === 'stopped' ? 'The bot is stopped: nobody answers' : '';
}
