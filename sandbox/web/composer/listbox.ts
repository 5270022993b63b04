import { html, nothing, type TemplateResult } from 'lit';
import { whileThere } from '../while-there.ts';
import { markedAfter } from './marked.ts';

/** A line of a list that opens above a field. */
export interface ListLine {
  readonly name: string;
  readonly description?: string;
}

/** A list that can open above a field; it is open where it has lines. */
export interface Listbox {
  /** The id of its element: the field names it, and the line that is marked. */
  readonly id: string;
  readonly label: string;
  readonly lines: readonly ListLine[];
  /** From 0. */
  readonly marked: number;
  readonly choose: (index: number) => void;
}

/** A list above the field that is typed into; the field keeps the keyboard. */
export function listbox({ id, label, lines, marked, choose }: Listbox): TemplateResult | string {
  if (lines.length === 0) return '';
  return html`
    <ul class="listbox" role="listbox" id=${id} aria-label=${label}>
      ${lines.map(
        ({ name, description }, index) => html`
          <li
            role="option"
            id="${id}-${index}"
            aria-selected=${index === marked}
            @mousedown=${(event: MouseEvent) => {
              // The field would lose the keyboard.
              event.preventDefault();
            }}
            @click=${() => {
              choose(index);
            }}
            ${index === marked ? whileThere(bringIntoSight) : nothing}
          >
            ${name} ${description === undefined ? '' : html`<small>${description}</small>`}
          </li>
        `,
      )}
    </ul>
  `;
}

function bringIntoSight(line: Element): undefined {
  line.scrollIntoView({ block: 'nearest' });
}

/** What a field tells of the list that belongs to it (WAI-ARIA APG: Combobox Pattern). */
export function comboboxOf({ id, lines, marked }: Pick<Listbox, 'id' | 'lines' | 'marked'>): {
  readonly expanded: 'true' | 'false';
  readonly controls: string | typeof nothing;
  readonly active: string | typeof nothing;
} {
  if (lines.length === 0) return { expanded: 'false', controls: nothing, active: nothing };
  return { expanded: 'true', controls: id, active: `${id}-${marked}` };
}

interface ListKeys extends Pick<Listbox, 'lines' | 'marked' | 'choose'> {
  /** The keys that choose the marked line. */
  readonly takers: readonly string[];
  readonly mark: (index: number) => void;
  readonly close: () => void;
}

/** Does what a key does while a list is open. @returns whether it was one for the list */
export function handleListKey(
  event: KeyboardEvent,
  { lines, marked, takers, choose, mark, close }: ListKeys,
): boolean {
  // Whoever composes a character of Chinese, Japanese or Korean presses Enter for that.
  if (lines.length === 0 || event.isComposing || event.shiftKey) return false;
  const next = markedAfter(event.key, marked, lines.length);
  if (next !== undefined) mark(next);
  else if (takers.includes(event.key)) choose(marked);
  else if (event.key === 'Escape') close();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
