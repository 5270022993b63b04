import { html, type TemplateResult } from 'lit';

/** Covers something until it is pressed; until then it is neither read nor reached. */
export function spoiler(content: unknown): TemplateResult {
  return html`<span class="spoiler"
    ><span class="told" inert tabindex="-1">${content}</span
    ><button type="button" aria-label="Spoiler" aria-expanded="false" @click=${uncover}></button
  ></span>`;
}

function uncover({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const told = currentTarget.previousElementSibling;
  if (!(told instanceof HTMLElement)) return;
  told.inert = false;
  told.focus();
  currentTarget.hidden = true;
}
