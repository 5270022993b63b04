import type { Sentences } from '../locales/index.ts';
import { parsePrompt } from '../prompt/parse.ts';
import { readNumber } from '../prompt/validation/values/numbers.ts';
import { readRatio } from '../prompt/validation/values/ratio.ts';
import { quoteUpTo } from '../views/problems.ts';

/** How far a picture can be zoomed out of at once (Midjourney help: Zoom Out). */
const least = 1;
const most = 2;

/** How much of a value is quoted, in characters. */
const maxQuoted = 60;

const aspectNames = new Set(['ar', 'aspect']);

/**
 * What is wrong with the prompt of a custom zoom, before anything is paid: the amount that it must
 * have, and the shape that it may have.
 * @returns a sentence, or undefined where nothing is wrong
 */
export function zoomRefusal(
  prompt: string,
  { text: { pictures } }: { readonly text: Sentences },
): string | undefined {
  const flags = parsePrompt(prompt).flags.map(({ name, value }) => {
    return { name: name.toLowerCase(), value };
  });
  const zooms = flags.filter(({ name, value }) => name === 'zoom' && value !== '');
  if (zooms.length === 0) return pictures.zoomMissing;
  const wrongZoom = zooms.find(({ value }) => !isZoom(value));
  if (wrongZoom !== undefined)
    return pictures.zoomOutOfRange(quoteUpTo(maxQuoted, wrongZoom.value));
  const wrongAspect = flags.find(
    ({ name, value }) => aspectNames.has(name) && readRatio(value) === undefined,
  );
  if (wrongAspect === undefined) return undefined;
  const { value } = wrongAspect;
  return value === '' ? pictures.aspectMissing : pictures.badAspect(quoteUpTo(maxQuoted, value));
}

function isZoom(typed: string): boolean {
  const value = readNumber(typed);
  return value !== undefined && value >= least && value <= most;
}
