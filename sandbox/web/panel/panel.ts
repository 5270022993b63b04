import { html, type TemplateResult } from 'lit';
import type { StatusView } from '../../page/protocol/status.ts';
import { closeOnEscape } from '../drawer.ts';
import type { Page } from '../page.ts';
import { faultList } from './faults.ts';
import { trafficList } from './traffic.ts';
import { upstreamChoice } from './upstream.ts';

/** What is behind the page: the bot, the upstream, what goes wrong, and what was asked of whom. */
export function panel(page: Page): TemplateResult {
  const { status, drawer } = page.state;
  return html`
    <aside
      class="panel"
      aria-label="Behind the scenes"
      ?hidden=${drawer !== 'panel'}
      @keydown=${closeOnEscape(page)}
    >
      ${drawer === 'panel' && status !== undefined ? content(page, status) : ''}
    </aside>
  `;
}

function content(page: Page, status: StatusView): TemplateResult {
  return html`
    <h2>Behind the scenes</h2>
    ${bot(page, status)} ${upstreamChoice(page, status)} ${faultList(page, status)}
    ${trafficList(page)}
  `;
}

const botWords = { starting: 'is starting', running: 'is running', stopped: 'is stopped' } as const;

function bot(page: Page, { bot: state }: StatusView): TemplateResult {
  return html`
    <section aria-labelledby="bot-title">
      <h3 id="bot-title">The bot <span class="state ${state}">${botWords[state]}</span></h3>
      <p class="controls">
        <button
          type="button"
          class="button danger"
          ?disabled=${state === 'stopped'}
          @click=${() => void page.control({ kind: 'kill' })}
        >
          Kill
        </button>
        <button
          type="button"
          class="button secondary"
          ?disabled=${state === 'starting'}
          @click=${() => void page.control({ kind: 'restart' })}
        >
          ${state === 'stopped' ? 'Start' : 'Restart'}
        </button>
        <button
          type="button"
          class="button secondary"
          aria-describedby="expire-about"
          @click=${() => void page.control({ kind: 'expire-tokens' })}
        >
          Expire tokens
        </button>
      </p>
      <p id="expire-about">
        <small>Expire tokens: as if each interaction were 15 minutes old.</small>
      </p>
    </section>
  `;
}
