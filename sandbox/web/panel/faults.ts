import { html, type TemplateResult } from 'lit';
import { type FaultKind, faultKinds } from '../../page/protocol/control.ts';
import type { StatusView } from '../../page/protocol/status.ts';
import type { Page } from '../page.ts';

const names: Readonly<Record<FaultKind, string>> = {
  'lost-answer': 'Take the next job, lose the answer',
  'too-many-requests': '429 to the next job',
  failure: '500 to the next job',
  hang: 'Never answer the next job',
  'wrong-key': 'The key is wrong from now on',
  'discord-rate-limit': 'Discord: 429 to the next edit',
  'discord-error': 'Discord: 503 to the next edit',
};

/** What can be made to go wrong; what waits to strike is marked. */
export function faultList(page: Page, { faults: waiting }: StatusView): TemplateResult {
  return html`
    <section aria-labelledby="faults-title">
      <h3 id="faults-title">What goes wrong</h3>
      <ul class="faults">
        ${faultKinds.map((kind) => faultItem(page, kind, waiting))}
      </ul>
      <button
        type="button"
        class="button secondary"
        ?disabled=${waiting.length === 0}
        @click=${() => void page.control({ kind: 'clear-faults' })}
      >
        All is well again
      </button>
    </section>
  `;
}

function faultItem(page: Page, fault: FaultKind, waiting: readonly FaultKind[]): TemplateResult {
  const count = waiting.filter((one) => one === fault).length;
  return html`<li>
    <button
      type="button"
      class="fault"
      aria-pressed=${count > 0}
      @click=${() => void page.control({ kind: 'inject', fault })}
    >
      ${names[fault]}${count > 1 ? ` (${count} times)` : ''}
    </button>
  </li>`;
}
