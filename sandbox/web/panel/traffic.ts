import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TrafficEntry } from '../../page/protocol/status.ts';
import type { Page } from '../page.ts';

/** So many of the newest are drawn. */
const mostDrawn = 100;

/** The requests that the bot has made, newest first; those that break a rule are marked. */
export function trafficList({ state: { traffic } }: Page): TemplateResult {
  const broken = traffic.filter(({ violations }) => violations.length > 0).length;
  const older = traffic.length - mostDrawn;
  return html`
    <section class="traffic" aria-labelledby="traffic-title">
      <h3 id="traffic-title">Requests of the bot</h3>
      <p class=${broken === 0 ? '' : 'problem'}>
        ${broken === 0 ? 'None breaks a rule of Discord’s.' : `Rules of Discord’s are broken: ${broken}.`}
      </p>
      ${guard(
        [traffic],
        () => html`<ol aria-labelledby="traffic-title">
          ${repeat(traffic.slice(-mostDrawn).toReversed(), ({ number }) => number, entryItem)}
        </ol>`,
      )}
      ${older > 0 ? html`<p><small>Older ones are not shown: ${older}.</small></p>` : ''}
    </section>
  `;
}

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

function entryItem(entry: TrafficEntry): TemplateResult {
  const { to, method, path, status, at, body, violations } = entry;
  const isBroken = violations.length > 0;
  return html`
    <li class=${isBroken ? 'broken' : ''}>
      <details>
        <summary>
          <span class="to">${to}</span> ${method} ${path}
          ${status === undefined ? '' : html`<span class="code">${status === 0 ? 'no answer' : status}</span>`}
          ${isBroken ? html`<span class="problem">breaks a rule</span>` : ''}
        </summary>
        <p><time>${time.format(at)}</time></p>
        ${violations.map((one) => html`<p class="problem">${one}</p>`)}
        <pre tabindex="0">${body === '' ? 'no body' : body}</pre>
      </details>
    </li>
  `;
}
