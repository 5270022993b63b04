import { html, type TemplateResult } from 'lit';
import type { StatusView } from '../../page/protocol/status.ts';
import type { Page } from '../page.ts';

const paces: readonly { readonly ms: number; readonly name: string }[] = [
  { ms: 2_000, name: 'fast: 2 seconds' },
  { ms: 8_000, name: 'usual here: 8 seconds' },
  { ms: 45_000, name: 'as in life: 45 seconds' },
];

/** Which upstream the bot uses, and how long that takes. */
export function upstreamChoice(page: Page, status: StatusView): TemplateResult {
  const { paceMs } = status;
  const isUsual = paces.some(({ ms }) => ms === paceMs);
  const shown = isUsual ? paces : [{ ms: paceMs, name: `${paceMs} milliseconds` }, ...paces];
  return html`
    <section aria-labelledby="upstream-title">
      <h3 id="upstream-title">The upstream</h3>
      <label
        >Dialect
        <select
          @change=${({ currentTarget }: Event) => {
            if (!(currentTarget instanceof HTMLSelectElement)) return;
            const name = status.upstreams.find((one) => one === currentTarget.value);
            if (name !== undefined) void page.control({ kind: 'use-upstream', name });
          }}
        >
          ${status.upstreams.map(
            (name) => html`<option .selected=${name === status.upstream}>${name}</option>`,
          )}
        </select>
      </label>
      <label
        >A picture takes
        <select
          @change=${({ currentTarget }: Event) => {
            if (!(currentTarget instanceof HTMLSelectElement)) return;
            void page.control({ kind: 'set-pace', paceMs: Number(currentTarget.value) });
          }}
        >
          ${shown.map(
            ({ ms, name }) => html`<option value=${ms} .selected=${ms === paceMs}>${name}</option>`,
          )}
        </select>
      </label>
    </section>
  `;
}
