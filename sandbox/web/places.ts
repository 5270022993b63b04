import { html, type TemplateResult } from 'lit';
import type { PersonView, PlaceView } from '../page/protocol/house.ts';
import { toAddress } from './address.ts';
import { closeOnEscape } from './drawer.ts';
import { icon } from './icon.ts';
import { avatarOf } from './messages/avatar.ts';
import type { Page } from './page.ts';

/** The places of the server, and who one is. */
export function placeList(page: Page): TemplateResult {
  const { house } = page.state;
  const places = house?.places ?? [];
  const group = (title: string, isIn: (place: PlaceView) => boolean): TemplateResult | string => {
    const shown = places.filter(isIn);
    if (shown.length === 0) return '';
    return html`<h3>${title}</h3>
      <ul>${shown.map((place) => placeItem(page, place))}</ul>`;
  };
  return html`
    <nav class="places" aria-label="Places and people" @keydown=${closeOnEscape(page)}>
      <h2 class="guild">${house?.guild ?? 'Easel sandbox'}</h2>
      <div class="groups">
        ${group('Channels', ({ kind, hidden }) => kind === 'text' && !hidden)}
        ${group('Staff only', ({ kind, hidden }) => kind === 'text' && hidden)}
        ${group('Direct messages', ({ kind }) => kind === 'direct')}
      </div>
      ${house === undefined ? '' : people(page, house.people)}
    </nav>
  `;
}

/** What is drawn before its name. */
export function placeIcon({ kind, hidden, ageRestricted }: PlaceView): Parameters<typeof icon>[0] {
  if (kind === 'direct') return 'at';
  if (hidden) return 'lock';
  return ageRestricted ? 'warning' : 'hash';
}

function placeItem(page: Page, place: PlaceView): TemplateResult {
  const isHere = place.key === page.state.at.in;
  return html`
    <li>
      <button
        type="button"
        class="place"
        aria-current=${isHere ? 'page' : 'false'}
        @click=${() => {
          page.go({ in: place.key });
        }}
      >
        ${icon(placeIcon(place))} ${place.name}
        ${place.ageRestricted ? html`<small>age-restricted</small>` : ''}
      </button>
    </li>
  `;
}

function people(page: Page, all: readonly PersonView[]): TemplateResult {
  const other = all.find(({ key }) => key !== page.state.at.as);
  return html`
    <fieldset class="people">
      <legend>You are</legend>
      ${all.map((person) => personItem(page, person))}
      ${
        other === undefined
          ? ''
          : html`<p>
            <a href=${toAddress({ as: other.key, in: 'pictures' })} target="_blank"
              >Open a second window</a
            >
            to be two people at once.
          </p>`
      }
    </fieldset>
  `;
}

function personItem(page: Page, { key, name, about }: PersonView): TemplateResult {
  return html`
    <label class="person">
      <input
        type="radio"
        name="person"
        .checked=${key === page.state.at.as}
        @change=${() => {
          page.become(key);
        }}
      />
      <img src=${avatarOf(name)} alt="" width="32" height="32" />
      <span>${name} <small>${about}</small></span>
    </label>
  `;
}
