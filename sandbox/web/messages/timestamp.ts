import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { whileThere } from '../while-there.ts';
import { relativeWords, timeWords } from './time-words.ts';

/** How often a time that counts is written anew, in milliseconds. */
const tickMs = 1_000;

/** @param seconds since 1970 */
export function timestamp(seconds: number, style = 'f'): TemplateResult {
  const date = new Date(seconds * 1_000);
  const whole = timeWords(date, 'F');
  const text = style === 'R' ? counting(date) : timeWords(date, style);
  return html`<time class="mention" datetime=${date.toISOString()} title=${whole}>${text}</time>`;
}

/** A time as far from now as it is each moment. */
function counting(date: Date): unknown {
  const count = (element: Element): (() => void) => {
    const write = (): void => {
      element.textContent = relativeWords(date, Date.now());
    };
    write();
    const timer = setInterval(write, tickMs);
    return () => {
      clearInterval(timer);
    };
  };
  return keyed(date.getTime(), html`<span ${whileThere(count)}></span>`);
}
